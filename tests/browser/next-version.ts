import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesUnder } from '../../src/build/fingerprint';
import { writeServiceWorker } from '../../src/build/release';

/** The name of the version in a site. */
export const versionOf = (site: string): string => readFileSync(join(site, 'index.html'), 'utf8').match(/data-version="(\w+)"/)?.[1] ?? '';

/**
 * Makes of a built site the next version, as a build of changed code does: every script, style and data folder has another name, and
 * "Kopiera länk" is called "Kopiera adressen". Nothing of the version before is left, but what both have: the engine and the fonts.
 */
export async function makeNextVersion(site: string): Promise<string> {
  const before = versionOf(site);
  const version = [...before].reverse().join('');
  const assets = join(site, 'assets');
  const renamed = readdirSync(assets)
    .map((file) => file.match(/-([\w-]{8})\.(?:js|css)$/)?.[1])
    .filter((digest) => digest !== undefined)
    .map((digest) => [digest, `${digest.slice(1)}0`] as const);
  const inNext = (text: string) =>
    [[before, version] as const, ...renamed]
      .reduce((next, [from, to]) => next.replaceAll(from, to), text)
      .replaceAll('Kopiera länk', 'Kopiera adressen');
  for (const file of filesUnder(site)) {
    if (extname(file) === '.br') rmSync(file);
    else if (/\.(?:html|js|css)$/.test(file)) writeFileSync(file, inNext(readFileSync(file, 'utf8')));
  }
  for (const name of readdirSync(assets)) renameSync(join(assets, name), join(assets, inNext(name)));
  await writeServiceWorker(site, version);
  return version;
}
