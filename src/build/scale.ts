import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDatabaseFile } from '../engine/database-file';
import { DATABASE_FILE } from '../engine/settings';
import type { Manifest } from '../model/manifest';
import { isBuilt } from './build-app';
import { makeDatasetFiles } from './dataset-files';
import { dist, root } from './paths';

/**
 * `tsx src/build/scale.ts <statements> <folder>`: the built site in a folder of its own, with a made-up country of that many statements
 * beside the real ones and without baked answers, to see and measure the page at scale. Serve it as any folder.
 */
const [statements, folder] = [Number(process.argv[2]), process.argv[3]];
if (!Number.isInteger(statements) || statements < 1 || folder === undefined) {
  console.error('Skriv antal utsagor och en mapp: npx tsx src/build/scale.ts 1000000 .cache/scale-1000000');
  process.exit(1);
}
if (!isBuilt()) {
  console.error('Bygg först: npm run build');
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
cpSync(dist, folder, { recursive: true, filter: (path) => !/\.br$|sw\.js$|[\\/]answers$/.test(path) });
// A page without a version reads the data beside it, and keeps nothing.
const page = join(folder, 'index.html');
writeFileSync(page, readFileSync(page, 'utf8').replace(/ data-(version|answers)="[^"]*"/g, ''));

const { dataset } = makeDatasetFiles(root);
const database = join(folder, 'data', DATABASE_FILE);
const rows = await writeDatabaseFile(database, dataset, [`CREATE TEMP TABLE size AS SELECT ${statements} AS n`, ...country()]);

const manifest = JSON.parse(readFileSync(join(dist, 'data/dataset.json'), 'utf8')) as Manifest;
writeFileSync(
  join(folder, 'data/dataset.json'),
  JSON.stringify({ ...manifest, fingerprint: statements.toString(16).padStart(8, '0'), rows } satisfies Manifest),
);
console.log(`${rows.statements} utsagor, ${Math.round(statSync(database).size / 1e6)} MB databas i ${folder}.`);

/** The statements that make it: each ends with a semicolon at the end of a line. */
function country(): string[] {
  return readFileSync(new URL('country.sql', import.meta.url), 'utf8')
    .split(/;\s*$/m)
    .filter((sql) => sql.trim() !== '');
}
