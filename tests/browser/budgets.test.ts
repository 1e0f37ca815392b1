import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../src/build/fingerprint';
import { dist } from '../../src/build/paths';

/** Bytes on the wire: the compressed file beside it, or the file itself. */
const sent = (file: string) => (existsSync(`${file}.br`) ? statSync(`${file}.br`).size : statSync(file).size);
const assets = (pattern: RegExp) =>
  readdirSync(join(dist, 'assets'))
    .filter((name) => pattern.test(name))
    .map((name) => join(dist, 'assets', name));

describe('The built product keeps its budgets:', () => {
  test('the page with the matrix in it is 20 kB at most', () => {
    expect(sent(join(dist, 'index.html'))).toBeLessThanOrEqual(20_000);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<table class="matrix');
  });

  test('the charts and the engine are not in its first script', () => {
    const [shell = ''] = assets(/^shell-.*\.js$/);
    expect(readFileSync(shell, 'utf8')).not.toMatch(/recharts|ARROW1|AsyncDuckDB/);
  });

  test('one engine is shipped, the one with exceptions', () => {
    expect(assets(/\.wasm$/).map((file) => file.replace(/.*\/|-[\w-]{8}\.wasm$/g, ''))).toEqual(['duckdb-eh']);
    expect(assets(/worker.*\.js$/).map((file) => file.replace(/.*\/|-[\w-]{8}\.js$/g, ''))).toEqual(['duckdb-browser-eh.worker']);
  });

  test('Arrow is there once, in the version that the engine depends on', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string }> };
    expect(Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/apache-arrow'))).toEqual(['node_modules/apache-arrow']);
    const manifest = JSON.parse(readFileSync('node_modules/@duckdb/duckdb-wasm/package.json', 'utf8')) as { dependencies: Record<string, string> };
    const wanted = manifest.dependencies['apache-arrow']?.replace(/^[\^~]/, '') ?? '';
    expect(lock.packages['node_modules/apache-arrow']?.version?.split('.')[0]).toBe(wanted.split('.')[0]);
    // The engine's own script has it inside.
    const withArrow = assets(/\.js$/).filter((file) => !file.includes('worker') && readFileSync(file, 'utf8').includes('ARROW1'));
    expect(withArrow).toHaveLength(1);
  });

  test('every large file that shrinks has a brotli file beside it, and so has the engine', () => {
    const large = filesUnder(dist).filter((file) => !/\.(?:br|woff2|png)$/.test(file) && statSync(file).size > 2000);
    const without = large.filter((file) => !existsSync(`${file}.br`));
    expect(without.filter((file) => brotliCompressSync(readFileSync(file)).length < 0.9 * statSync(file).size)).toEqual([]);
    expect(large.filter((file) => file.endsWith('.wasm')).map(sent)).toEqual([expect.toSatisfy((bytes: number) => bytes < 7_000_000)]);
  });
});
