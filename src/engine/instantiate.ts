import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { step } from './deadline';
import { EngineLost } from './engine';
import { ENGINE_BYTES } from './settings';

const START_SECONDS = 60;

/** The end of a worker. `come` rejects with EngineLost when it has failed, or when the end is brought about; nothing may wait longer than that. */
export interface End {
  readonly come: Promise<never>;
  readonly bring: (why: string) => void;
}

/**
 * An empty DuckDB in a worker of its own.
 * @param onProgress called with the share of the engine that has arrived, 0 to 1
 * @throws EngineError stage `start` where WebAssembly is not allowed, or a file of the engine is missing or broken
 */
export async function instantiate(onProgress: (share: number) => void): Promise<{ readonly database: AsyncDuckDB; readonly end: End }> {
  await step(START_SECONDS, 'start', 'WebAssembly', checkWebAssembly());
  const worker = await step(START_SECONDS, 'start', 'the worker', startWorker());
  const end = endOf(worker);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const wasm = new URL(wasmUrl, document.baseURI).href;
  const instantiated = database.instantiate(wasm, null, ({ bytesLoaded }) => onProgress(Math.min(1, bytesLoaded / ENGINE_BYTES)));
  try {
    await step(START_SECONDS, 'start', 'the engine', Promise.race([instantiated, end.come]));
  } catch (error) {
    end.bring(String(error));
    throw error;
  }
  return { database, end };
}

/** Tells at once, and before anything is fetched, of WebAssembly that is not allowed: with the smallest module. */
async function checkWebAssembly(): Promise<void> {
  await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
}

/** DuckDB waits without end for an engine file that is missing or broken. Its worker knows, and is made to say so. */
const OUTSPOKEN = 'addEventListener("unhandledrejection", ({ reason }) => { throw reason; });';

/** From a blob of our own code, so that the worker inherits the page's content security policy on any host. */
async function startWorker(): Promise<Worker> {
  const response = await fetch(workerUrl);
  if (!response.ok) throw new Error(`${workerUrl}: ${response.status}`);
  const url = URL.createObjectURL(new Blob([OUTSPOKEN, await response.blob()], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function endOf(worker: Worker): End {
  let bring: End['bring'] = () => undefined;
  const come = new Promise<never>((_, reject) => {
    bring = (why) => {
      worker.terminate();
      reject(new EngineLost(why));
    };
  });
  come.catch(() => undefined);
  worker.addEventListener('error', ({ message }) => bring(message || 'the worker failed'));
  return { come, bring };
}
