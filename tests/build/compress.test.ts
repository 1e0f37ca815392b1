import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder, pruneCache } from '../../src/build/compress';

const text = 'Samverkan mellan myndigheter och civilsamhällets aktörer. '.repeat(100);
const font = 'woff2'.repeat(1000);
let folder: string;
let cache: string;

beforeEach(() => {
  const temporary = mkdtempSync(join(tmpdir(), 'plankoll-compress-'));
  folder = join(temporary, 'dist');
  cache = join(temporary, 'brotli');
  mkdirSync(folder);
  writeFileSync(join(folder, 'app.js'), text);
  writeFileSync(join(folder, 'small.js'), 'let a;');
  writeFileSync(join(folder, 'font.woff2'), font);
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

it('puts a smaller copy beside what gets smaller, and reports both sizes', async () => {
  const report = await compressFolder(folder, { cache, effort: 'best' });
  const brotli = readFileSync(join(folder, 'app.js.br'));
  expect(brotliDecompressSync(brotli).toString()).toBe(text);
  expect(report).toEqual([
    { file: 'app.js', bytes: Buffer.byteLength(text), brotli: brotli.length },
    { file: 'font.woff2', bytes: 5000, brotli: null },
    { file: 'small.js', bytes: 6, brotli: null },
  ]);
});

it('compresses the same content once, whatever its name', async () => {
  await compressFolder(folder, { cache, effort: 'best' });
  const [kept] = readdirSync(cache) as [string];
  writeFileSync(join(cache, kept), 'from the cache');
  writeFileSync(join(folder, 'renamed.js'), text);
  await compressFolder(folder, { cache, effort: 'best' });
  expect(readFileSync(join(folder, 'renamed.js.br'), 'utf8')).toBe('from the cache');
  expect(readdirSync(cache)).toEqual([kept]);
});

it('compresses changed content anew', async () => {
  await compressFolder(folder, { cache, effort: 'best' });
  writeFileSync(join(folder, 'app.js'), `${text}!`);
  await compressFolder(folder, { cache, effort: 'best' });
  expect(brotliDecompressSync(readFileSync(join(folder, 'app.js.br'))).toString()).toBe(`${text}!`);
});

it('in a hurry compresses all the same, keeps nothing, and takes what a deployment once made', async () => {
  writeFileSync(join(folder, 'engine.wasm'), Buffer.alloc(5_000_000, 7));
  await compressFolder(folder, { cache, effort: 'quick' });
  expect(existsSync(join(folder, 'app.js.br'))).toBe(true);
  expect(brotliDecompressSync(readFileSync(join(folder, 'engine.wasm.br')))).toHaveLength(5_000_000);
  expect(existsSync(cache)).toBe(false);

  const long: string[] = [];
  await compressFolder(folder, { cache, effort: 'best', onLong: (file) => long.push(file) });
  expect(long).toEqual(['engine.wasm']);
  const best = readFileSync(join(folder, 'app.js.br'));
  rmSync(join(folder, 'app.js.br'));
  await compressFolder(folder, { cache, effort: 'quick' });
  expect(readFileSync(join(folder, 'app.js.br'))).toEqual(best);
});

it('leaves no old copy beside a file that is no longer compressed', async () => {
  await compressFolder(folder, { cache, effort: 'best' });
  writeFileSync(join(folder, 'app.js'), 'let b;');
  await compressFolder(folder, { cache, effort: 'best' });
  expect(existsSync(join(folder, 'app.js.br'))).toBe(false);
});

it('keeps in the cache only what the built folder still needs', async () => {
  await compressFolder(folder, { cache, effort: 'best' });
  writeFileSync(join(folder, 'app.js'), `${text}!`);
  await compressFolder(folder, { cache, effort: 'best' });
  expect(readdirSync(cache)).toHaveLength(2);
  pruneCache(folder, cache);
  expect(readdirSync(cache)).toHaveLength(1);
});
