import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { QUERY_SECONDS, step, within } from './deadline';
import { type Engine, EngineError, EngineLost, type FetchDatabase } from './engine';
import { DATABASE_FILE, ENGINE_BYTES, openSettings, settings } from './settings';
import type { EngineWorker } from './worker';

const START_SECONDS = 60;
const OPEN_SECONDS = 30;

/**
 * Starts DuckDB in its worker, opens the database and locks it.
 * @param onProgress called with the share of the engine that has arrived, 0 to 1
 * @throws EngineError stage `start` where WebAssembly or the engine file is missing, `data` where the database does not come or open.
 */
export async function startBrowserEngine(
  { worker, end, wasm }: EngineWorker,
  fetchDatabase: FetchDatabase,
  onProgress: (share: number) => void,
): Promise<Engine> {
  const inTime = <T>(seconds: number, stage: EngineError['stage'], what: string, promise: Promise<T>) =>
    step(seconds, stage, what, Promise.race([promise, end.come]));

  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const instantiated = duckdb.instantiate(wasm, null, ({ bytesLoaded }) => onProgress(Math.min(1, bytesLoaded / ENGINE_BYTES)));
  // No database, no engine: that is told at once.
  const [database] = await Promise.all([fetchDatabase(), inTime(START_SECONDS, 'start', 'the engine', instantiated)]);
  const bytes = new Uint8Array(await database.arrayBuffer());
  // Asked at once; the worker does it in order.
  const opening = Promise.all([duckdb.registerFileBuffer(DATABASE_FILE, bytes), duckdb.open(openSettings), duckdb.connect()]);
  const [, , connection] = await inTime(OPEN_SECONDS, 'data', DATABASE_FILE, opening);
  await inTime(OPEN_SECONDS, 'start', 'settings', connection.query(settings.join(';')));
  return {
    run: async (sql) => {
      const answer = connection.query(sql).catch((cause: Error) => {
        throw new EngineError('query', cause.message, { cause });
      });
      return within(QUERY_SECONDS, 'the query', Promise.race([answer, end.come]), (message) => new EngineLost(message));
    },
    close: async () => end.bring('closed'),
  };
}
