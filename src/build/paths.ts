import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the built product lies, as any web server can serve it. */
export const dist = join(root, 'dist');

/** What may be deleted at any time and saves time until then. */
export const cache = join(root, '.cache');
