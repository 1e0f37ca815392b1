/** What the engine may use; DuckDB's own default in the browser is most of the machine. */
const MEMORY_LIMIT = '3GB';

/** How an engine is opened: counts and sums come back as numbers, nothing is fetched from outside. */
export const openSettings = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
} as const;

/** Before the data: extensions are never looked for on the internet. */
export const beforeLoading = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'] as const;

/** After the data: no file, no network, and no way to change that again. Arrow inserts still work. */
export const afterLoading = [`SET memory_limit = '${MEMORY_LIMIT}'`, 'SET enable_external_access = false', 'SET lock_configuration = true'] as const;

/** Size of the engine file before compression, which is what its loader counts; a test holds it to the file that is shipped. */
export const ENGINE_BYTES = 26_824_846;
