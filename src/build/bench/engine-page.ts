import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** The page that only instantiates the engine, as the engine's own documentation has it. It loads and shows nothing. */
const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerFile));
await database.instantiate(new URL(wasmFile, document.baseURI).href);
document.documentElement.dataset.engine = 'ready';
