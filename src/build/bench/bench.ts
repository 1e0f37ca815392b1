import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Manifest } from '../../model/manifest';
import { buildAsDeployed } from '../build-app';
import { makeDatasetFiles } from '../dataset-files';
import { launchBrowser } from '../launch-browser';
import { cache, dist, root } from '../paths';
import { filterToPaint } from './filter-to-paint';
import { built, makePages } from './pages';
import { race } from './race';
import { type Filtering, report } from './report';
import type { Line } from './shaped-line';

const CHOICES = 40;
const lines: readonly Line[] = [
  { name: 'At 10 Mbit/s and 40 ms', rate: 10e6, roundTrip: 40 },
  { name: 'With no limit on the line', rate: Number.POSITIVE_INFINITY, roundTrip: 0 },
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    to: { type: 'string', default: 'docs/bench.md' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
if (![rounds + 1, ...sizes].every((n) => Number.isInteger(n) && n > 0)) {
  console.error('Skriv hela tal: npm run bench -- --rounds 15 --sizes 10000,100000,1000000 --to docs/bench.md');
  process.exit(1);
}

await buildAsDeployed();
const manifest = built<Manifest>('data/dataset.json');
const pages = await makePages();

const browser = await launchBrowser();
const say = (text: string) => console.log(`${new Date().toLocaleTimeString('sv')} ${text}`);
const races = [];
// With no rounds only the choices are measured.
for (const line of rounds === 0 ? [] : lines) {
  say(`${line.name}: ${rounds} omgångar`);
  races.push({ line, rounds: await race(browser, pages, line, rounds, (done) => say(`${done} av ${rounds}`)) });
}
const subAreas = makeDatasetFiles(root).dataset.sub_areas.map(({ sub_area_id }) => sub_area_id);
const filters: Filtering[] = [{ size: `${manifest.rows.statements} (shipped)`, times: await filterToPaint(browser, dist, subAreas, CHOICES) }];
for (const size of sizes) {
  const folder = join(cache, 'bench', `statements-${size}`);
  say(`${size} utsagor`);
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/scale.ts', String(size), folder], { cwd: root, stdio: 'inherit' });
  if (made.status !== 0) process.exit(1);
  filters.push({ size: size.toLocaleString('en'), times: await filterToPaint(browser, folder, subAreas, CHOICES) });
}
const circumstances = {
  Date: new Date().toISOString().slice(0, 10),
  Machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
  Browser: `Chromium ${browser.version()}, headless, a fresh profile for each visit, 1440 × 900, no slowed processor`,
  Versions: ['@duckdb/duckdb-wasm', 'react', 'vite'].map((name) => `${name} ${versionOf(name)}`).join(', '),
  Dataset: `${manifest.fingerprint}, ${manifest.rows.statements} statements`,
  Rounds: `${rounds} on each line, pages in random order inside each`,
};
await browser.close();
writeFileSync(join(root, values.to), report({ circumstances, races, filters }));
say(values.to);

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}
