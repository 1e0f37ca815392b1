import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Table } from 'apache-arrow';
import { derivedTables } from '../model/derived';
import { tableNames } from '../model/tables';
import { type Engine, EngineError, type TableFiles } from './engine';
import { afterLoading, beforeLoading, openSettings } from './settings';

/**
 * The browser's engine in Node, for the build, the tests and `npm run sql`: loaded and locked in the same way.
 * @param engineFile path of the file that browsers get
 */
export async function startNodeEngine(files: TableFiles, engineFile: string): Promise<Engine> {
  const bundle = { mainModule: engineFile, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  database.open(openSettings);
  const connection = database.connect();
  for (const setting of beforeLoading) connection.query(setting);
  for (const name of tableNames) connection.insertArrowFromIPCStream(files[name], { name, create: true });
  for (const sql of derivedTables) connection.query(sql);
  for (const setting of afterLoading) connection.query(setting);
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

/** An answer of the engine as an Arrow IPC stream. Written by the copy of Arrow that the engine in Node has loaded, which knows its own tables only. */
export function encodeAnswer(answer: Table): Uint8Array {
  const { tableToIPC } = createRequire(import.meta.url)('apache-arrow') as typeof import('apache-arrow');
  return tableToIPC(answer, 'stream');
}
