import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { step } from './deadline';

const SECONDS = 60;

/** DuckDB waits without end for an engine file that is missing or broken. Its worker knows, and is made to say so. */
const OUTSPOKEN = 'addEventListener("unhandledrejection", ({ reason }) => { throw reason; });';

/**
 * The code of the engine's worker.
 * @throws EngineError stage `start` where it is missing, or before anything is fetched where WebAssembly is not allowed
 */
export function fetchWorkerCode(): Promise<Blob> {
  const fetched = async () => {
    // The smallest module tells whether any is allowed.
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    const response = await fetch(workerUrl);
    if (!response.ok) throw new Error(`${workerUrl}: ${response.status}`);
    return new Blob([OUTSPOKEN, await response.blob()], { type: 'text/javascript' });
  };
  return step(SECONDS, 'start', 'the worker', fetched());
}
