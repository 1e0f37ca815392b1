import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { derivedTables } from '../model/derived';
import type { TableName } from '../model/tables';
import { QUERY_SECONDS, step, within } from './deadline';
import { type Engine, EngineError, EngineLost, type FetchTable } from './engine';
import { afterLoading, beforeLoading, ENGINE_BYTES, openSettings } from './settings';
import { startingTables, tablesRead } from './tables-read';
import type { EngineWorker } from './worker';

const START_SECONDS = 60;
const OPEN_SECONDS = 30;
const LOAD_SECONDS = 60;

/**
 * Starts DuckDB in its worker, loads the tables that every engine has, and locks it.
 * @param onProgress called with the share of the engine that has arrived, 0 to 1
 * @throws EngineError stage `start` where WebAssembly or the engine file is missing, `data` where a table does not load.
 */
export async function startBrowserEngine(
  { worker, end, wasm }: EngineWorker,
  fetchTable: FetchTable,
  onProgress: (share: number) => void,
): Promise<Engine> {
  const inTime = <T>(seconds: number, stage: EngineError['stage'], what: string, promise: Promise<T>) =>
    step(seconds, stage, what, Promise.race([promise, end.come]));

  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const instantiated = database.instantiate(wasm, null, ({ bytesLoaded }) => onProgress(Math.min(1, bytesLoaded / ENGINE_BYTES)));
  // No table, no engine: that is told at once.
  await Promise.all([inTime(START_SECONDS, 'start', 'the engine', instantiated), ...startingTables.map(fetchTable)]);
  await inTime(OPEN_SECONDS, 'start', 'opening', database.open(openSettings));
  const connection = await inTime(OPEN_SECONDS, 'start', 'connecting', database.connect());

  const insert = async (name: TableName) => {
    const bytes = new Uint8Array(await (await fetchTable(name)).arrayBuffer());
    await inTime(LOAD_SECONDS, 'data', name, connection.insertArrowFromIPCStream(bytes, { name, create: true }));
  };
  const loading = new Map<TableName, Promise<void>>();
  const loaded = new Set<TableName>();
  const load = (name: TableName): Promise<void> => {
    const inserted = loading.get(name) ?? insert(name);
    loading.set(name, inserted);
    inserted.then(
      () => loaded.add(name),
      // Another query may find it.
      () => loading.delete(name),
    );
    return inserted;
  };

  // Everything is asked at once; the worker does it in order.
  const prepared = connection.query(beforeLoading.join(';'));
  await Promise.all([inTime(LOAD_SECONDS, 'data', 'settings', prepared), ...startingTables.map(load)]);
  await inTime(LOAD_SECONDS, 'data', 'loading', connection.query([...derivedTables, ...afterLoading].join(';')));
  return {
    run: async (sql) => {
      const missing = tablesRead(sql).filter((name) => !loaded.has(name));
      if (missing.length > 0) await Promise.all(missing.map(load));
      const answer = connection.query(sql).catch((cause: Error) => {
        throw new EngineError('query', cause.message, { cause });
      });
      return within(QUERY_SECONDS, 'the query', Promise.race([answer, end.come]), (message) => new EngineLost(message));
    },
    close: async () => end.bring('closed'),
  };
}
