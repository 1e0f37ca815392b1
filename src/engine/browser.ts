import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { derivedTables } from '../model/derived';
import { tableNames } from '../model/tables';
import { step, within } from './deadline';
import { type Engine, EngineError, EngineLost, type TableBlobs } from './engine';
import { instantiate } from './instantiate';
import { afterLoading, beforeLoading, openSettings } from './settings';

const OPEN_SECONDS = 30;
const LOAD_SECONDS = 60;
const QUERY_SECONDS = 10;

/**
 * Starts DuckDB in a worker, loads the tables and locks it.
 * @param code of the worker
 * @param fetchTables called when the engine file has been asked for, so that nothing stands before that
 * @param onProgress called with the share of the engine that has arrived, 0 to 1
 * @throws EngineError stage `start` where WebAssembly or the engine file is missing, `data` where a table does not load.
 */
export async function startBrowserEngine(code: Blob, fetchTables: () => Promise<TableBlobs>, onProgress: (share: number) => void): Promise<Engine> {
  const instantiated = instantiate(code, onProgress);
  const tables = fetchTables();
  const { database, end } = await instantiated;
  try {
    await step(OPEN_SECONDS, 'start', 'opening', Promise.race([database.open(openSettings), end.come]));
    const connection = await step(OPEN_SECONDS, 'start', 'connecting', Promise.race([database.connect(), end.come]));
    const blobs = await tables;
    await step(LOAD_SECONDS, 'data', 'loading', Promise.race([load(connection, blobs), end.come]));
    return {
      run: (sql) => {
        const answer = connection.query(sql).catch((cause: Error) => {
          throw new EngineError('query', cause.message, { cause });
        });
        return within(QUERY_SECONDS, 'the query', Promise.race([answer, end.come]), (message) => new EngineLost(message));
      },
      close: async () => end.bring('closed'),
    };
  } catch (error) {
    end.bring(String(error));
    throw error;
  }
}

/** Everything is asked at once; the worker does it in order. */
async function load(connection: AsyncDuckDBConnection, blobs: TableBlobs): Promise<void> {
  const inserted = tableNames.map(async (name) => {
    const bytes = new Uint8Array(await blobs[name].arrayBuffer());
    await connection.insertArrowFromIPCStream(bytes, { name, create: true });
  });
  await Promise.all([connection.query(beforeLoading.join(';')), ...inserted]);
  await connection.query([...derivedTables, ...afterLoading].join(';'));
}
