import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { type Engine, EngineError } from './engine';
import { DATABASE_FILE, openSettings, settings } from './settings';

/**
 * The browser's engine in Node, for the build, the tests and `npm run sql`: opened and locked in the same way.
 * @param database what `databaseFile` makes
 * @param engineFile path of the file that browsers get
 */
export async function startNodeEngine(database: Uint8Array, engineFile: string): Promise<Engine> {
  const bundle = { mainModule: engineFile, mainWorker: '' };
  const duckdb = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate();
  duckdb.registerFileBuffer(DATABASE_FILE, database);
  duckdb.open(openSettings);
  const connection = duckdb.connect();
  for (const setting of settings) connection.query(setting);
  return {
    async run(sql) {
      try {
        // A prepared statement is one statement: SQL that holds several is refused.
        const statement = connection.prepare(sql);
        try {
          return statement.query();
        } finally {
          statement.close();
        }
      } catch (error) {
        throw new EngineError('query', String(error instanceof Error ? error.message : error), { cause: error });
      }
    },
    async close() {
      connection.close();
    },
  };
}
