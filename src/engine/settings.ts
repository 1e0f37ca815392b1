import type { DuckDBAccessMode } from '@duckdb/duckdb-wasm';

/** What the engine may use; DuckDB's own default in the browser is most of the machine. */
const MEMORY_LIMIT = '3GB';

/** The name of the database file inside an engine. */
export const DATABASE_FILE = 'dataset.duckdb';

/** DuckDB's own number, written out since it comes with DuckDB's code. */
const READ_ONLY: DuckDBAccessMode.READ_ONLY = 2;

/** How an engine opens the database: to read. Counts and sums come back as numbers. */
export const openSettings = {
  path: DATABASE_FILE,
  accessMode: READ_ONLY,
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
} as const;

/** Extensions are never looked for on the internet; no file, no network, and no way to change that again. */
export const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  `SET memory_limit = '${MEMORY_LIMIT}'`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
] as const;

/** Size of the engine file before compression, which is what its loader counts; a test holds it to the file that is shipped. */
export const ENGINE_BYTES = 26_824_846;
