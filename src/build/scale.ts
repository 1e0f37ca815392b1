import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableFiles } from '../engine/engine';
import type { Manifest } from '../model/manifest';
import { tableNames } from '../model/tables';
import { isBuilt } from './build-app';
import { dist } from './paths';
import { scaledTables } from './scale/scaled-tables';

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

const read = (path: string) => new Uint8Array(readFileSync(join(dist, path)));
const shipped = Object.fromEntries(tableNames.map((name) => [name, read(`data/${name}.arrow`)])) as TableFiles;
const { files, rows } = await scaledTables(shipped, statements);
for (const name of tableNames) writeFileSync(join(folder, `data/${name}.arrow`), files[name]);

const manifest = JSON.parse(readFileSync(join(dist, 'data/dataset.json'), 'utf8')) as Manifest;
const bytes = { ...manifest.bytes, ...Object.fromEntries(tableNames.map((name) => [`data/${name}.arrow`, files[name].byteLength])) };
writeFileSync(
  join(folder, 'data/dataset.json'),
  JSON.stringify({ ...manifest, fingerprint: statements.toString(16).padStart(8, '0'), bytes, rows } satisfies Manifest),
);
const size = Object.values(files).reduce((sum, { byteLength }) => sum + byteLength, 0);
console.log(`${rows.statements} utsagor, ${Math.round(size / 1e6)} MB Arrow i ${folder}.`);
