import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../../src/build/paths';
import { type Served, serve, serveFolder } from '../../src/build/serve';

/** Serves the built product on a free port, with the headers that readers get. */
export function serveProduct(): Promise<Served> {
  needBuilt();
  return serve(dist, 0);
}

/** A host of the test's own: a copy of the built product in a folder that may change, and all that the server was asked. */
export interface Host extends Served {
  /** The folder that is served; the product lies in `path` of it. */
  readonly site: string;
  /** Method and address of every request that came, in order, as in `GET /sw.js`. */
  readonly asked: string[];
}

/** @param path where in the served folder the product lies, as in `/` or `/intern/plankoll/` */
export async function hostCopy(path: string): Promise<Host> {
  needBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'plankoll-host-'));
  const site = join(folder, path);
  cpSync(dist, site, { recursive: true });
  const asked: string[] = [];
  const answer = serveFolder(folder);
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    site,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function needBuilt(): void {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Nothing is built yet: run `npm run build` or `npm test` first.');
}
