import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../src/build/paths';
import { type Served, serve } from '../../src/build/serve';

/** Serves the built product on a free port, with the headers that readers get. */
export function serveProduct(): Promise<Served> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Nothing is built yet: run `npm run build` or `npm test` first.');
  return serve(dist, 0);
}
