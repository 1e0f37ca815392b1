import codeFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { EngineError, EngineLost } from './engine';

/** The end of a worker. `come` rejects with EngineLost when it has failed, or when the end is brought about; nothing may wait longer than that. */
export interface End {
  readonly come: Promise<never>;
  readonly bring: (why: string) => void;
}

/** A worker in which an engine is on its way. */
export interface EngineWorker {
  readonly worker: Worker;
  readonly end: End;
  /** Address of the engine file, which the worker has already asked for. */
  readonly wasm: string;
}

/**
 * Starts the engine's worker. What it is made of, 4 MB of engine and its own code, is asked for at once and side by side.
 * @throws EngineError stage `start` where WebAssembly is not allowed, before anything is fetched
 */
export function startWorker(): EngineWorker {
  try {
    // The smallest module tells whether any is allowed.
    new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch (cause) {
    throw new EngineError('start', String(cause), { cause });
  }
  const [wasm, code] = [wasmFile, codeFile].map((file) => new URL(file, document.baseURI).href) as [string, string];
  // From a blob, so that the worker inherits the page's content security policy on any host.
  const url = URL.createObjectURL(new Blob([firstLines(wasm, code)], { type: 'text/javascript' }));
  try {
    const worker = new Worker(url);
    return { worker, end: endOf(worker), wasm };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * What the worker runs before DuckDB's code for it. DuckDB asks for the engine file when that code has come and run, and waits without end
 * for one that is missing or broken: here it has been asked for before, and its worker is made to say what it knows.
 */
function firstLines(wasm: string, code: string): string {
  return `(() => {
    addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
    const ask = fetch, engine = fetch(${JSON.stringify(wasm)});
    self.fetch = (what, how) => (what.url === ${JSON.stringify(wasm)} ? engine : ask(what, how));
    importScripts(${JSON.stringify(code)});
  })()`;
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
