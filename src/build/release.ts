import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { FIRST_ANSWERS } from '../engine/baked';
import { DATABASE_FILE } from '../engine/settings';
import { filesUnder } from './fingerprint';
import { root } from './paths';

const PAGE = 'index.html';
const UNNAMED = '<html lang="sv"';

/**
 * Makes a version of a built site: gives it a name after its content, puts what the page fetches as data under that name, where no other
 * version's can be taken for it, and writes the service worker that keeps all of it on a reader's machine.
 * @returns the name, eight digits; the same files give the same
 */
export async function release(site: string): Promise<string> {
  const version = createHash('sha256')
    .update(JSON.stringify(digests(site)))
    .digest('hex')
    .slice(0, 8);
  const page = join(site, PAGE);
  const html = readFileSync(page, 'utf8');
  if (!html.includes(UNNAMED)) throw new Error(`${page} has no ${UNNAMED}`);
  writeFileSync(page, html.replace(UNNAMED, `${UNNAMED} data-version="${version}" data-answers="assets/${version}/${FIRST_ANSWERS}"`));

  const data = join(site, 'assets', version, 'data');
  mkdirSync(data, { recursive: true });
  for (const name of ['answers', DATABASE_FILE]) renameSync(join(site, 'data', name), join(data, name));
  copyFileSync(join(site, 'data/dataset.json'), join(data, 'dataset.json'));
  await writeServiceWorker(site, version);
  return version;
}

/** Writes `sw.js`, which keeps every other file of the site as it is now. */
export async function writeServiceWorker(site: string, version: string): Promise<void> {
  const files = Object.fromEntries(digests(site).map(([path, digest]) => [path === PAGE ? '' : path, `sha256-${digest}`]));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { VERSION: JSON.stringify(version), FILES: JSON.stringify(files) },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, 'src/offline/service-worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

/** Path in the site and SHA-256 of every file that a page or a reader asks for by its own name. */
function digests(site: string): [path: string, digest: string][] {
  return filesUnder(site)
    .map((file): [string, string] => [relative(site, file).split(sep).join('/'), file])
    .filter(([path]) => path !== 'sw.js' && !path.endsWith('.br'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => [path, createHash('sha256').update(readFileSync(file)).digest('base64')]);
}
