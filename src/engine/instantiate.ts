import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
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
 * @param code of the worker
 * @param onProgress called with the share of the engine that has arrived, 0 to 1
 * @throws EngineError stage `start` where the engine file is missing or broken
 */
export async function instantiate(code: Blob, onProgress: (share: number) => void): Promise<{ readonly database: AsyncDuckDB; readonly end: End }> {
  const worker = startWorker(code);
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

/** From a blob of our own code, so that the worker inherits the page's content security policy on any host. */
function startWorker(code: Blob): Worker {
  const url = URL.createObjectURL(code);
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
