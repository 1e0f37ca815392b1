import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { tableNames } from '../model/tables';
import { within } from './deadline';
import { type Engine, EngineError, type TableFiles } from './engine';
import { afterLoading, beforeLoading, ENGINE_BYTES, openSettings } from './settings';

const START_SECONDS = 60;
const LOAD_SECONDS = 30;
const QUERY_SECONDS = 20;

/**
 * Starts DuckDB in a worker, loads the tables and locks it.
 * @param files may still be on their way; the engine starts meanwhile
 * @param onProgress called with the share of the engine that has arrived, 0 to 1
 * @throws EngineError stage `start` where WebAssembly or the engine file is missing, `data` where a table does not load.
 */
export async function startBrowserEngine(files: Promise<TableFiles>, onProgress: (share: number) => void): Promise<Engine> {
  const wasm = new URL(wasmUrl, document.baseURI).href;
  await asStage('start', checkWebAssembly(wasm));
  const worker = await startWorker();
  try {
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const failure = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => reject(new EngineError('start', event.message || 'the worker stopped')));
    });
    failure.catch(() => undefined);
    const instantiated = database.instantiate(wasm, null, ({ bytesLoaded }) => onProgress(Math.min(1, bytesLoaded / ENGINE_BYTES)));
    await within(START_SECONDS * 1000, 'start', 'the engine', asStage('start', Promise.race([instantiated, failure])));
    await database.open(openSettings);
    const connection = await database.connect();
    for (const setting of beforeLoading) await connection.query(setting);
    await within(LOAD_SECONDS * 1000, 'data', 'loading', asStage('data', files.then(load)));
    for (const setting of afterLoading) await connection.query(setting);

    async function load(loaded: TableFiles) {
      for (const name of tableNames) await connection.insertArrowFromIPCStream(loaded[name], { name, create: true });
    }

    return {
      run: (sql) => within(QUERY_SECONDS * 1000, 'query', 'the query', asStage('query', connection.query(sql))),
      async close() {
        await database.terminate();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Tells at once of what `instantiate` would wait for without end: WebAssembly that is not allowed, or an engine file that is not there. */
async function checkWebAssembly(wasm: string): Promise<void> {
  const smallestModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  await WebAssembly.compile(smallestModule);
  const response = await fetch(wasm, { method: 'HEAD' });
  if (!response.ok) throw new EngineError('start', `${wasm}: ${response.status}`);
}

/** From a blob of our own code, so that the worker inherits the page's content security policy on any host. */
async function startWorker(): Promise<Worker> {
  const response = await asStage('start', fetch(workerUrl));
  if (!response.ok) throw new EngineError('start', `${workerUrl}: ${response.status}`);
  const url = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function asStage<T>(stage: EngineError['stage'], promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError(stage, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
