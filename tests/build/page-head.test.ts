import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentSecurityPolicy, metaPolicy } from '../../src/build/headers';
import { pageHead } from '../../src/build/page-head';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plankoll-page-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="sv"><head><link rel="stylesheet" href="page.css"></head><body><script type="module" src="page.js"></script></body></html>',
  );
  writeFileSync(join(folder, 'page.js'), 'document.title = "run";');
  writeFileSync(join(folder, 'source-sans-3-latin-wght-normal.woff2'), 'font');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function builtPage(css: string): Promise<string> {
  writeFileSync(join(folder, 'page.css'), css);
  const options = { write: false, assetsInlineLimit: 0 } as const;
  const result = await build({ root: folder, configFile: false, base: './', logLevel: 'silent', plugins: [pageHead()], build: options });
  if (!('output' in result)) throw new Error('expected one bundle');
  const page = result.output.find(({ fileName }) => fileName === 'index.html');
  return page?.type === 'asset' ? String(page.source) : '';
}

it('puts first in the built page the content policy, then what the picture needs, then the font of the text', async () => {
  const page = await builtPage(`@font-face { font-family: S; src: url('./source-sans-3-latin-wght-normal.woff2'); } body { font-family: S; }`);
  const [, policy = ''] = page.match(/<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/) ?? [];
  expect(policy.replaceAll('&#39;', "'")).toBe(metaPolicy);
  expect(page).toMatch(
    /<link rel="preload" href="\.\/assets\/source-sans-3-latin-wght-normal-[\w-]+\.woff2" as="font" type="font\/woff2" crossorigin(="")?>/,
  );
  const places = ['Content-Security-Policy', '<script>', 'rel="stylesheet"', 'rel="preload"'].map((tag) => page.indexOf(tag));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(page.match(/rel="stylesheet"/g)).toHaveLength(1);
});

it('fetches the script of the page at once, and lets nothing but the inline script run it', async () => {
  const page = await builtPage('body { color: black; }');
  expect(page).toMatch(/<link rel="modulepreload" crossorigin href="\.\/assets\/index-[\w-]+\.js">/);
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script>']);
});

it('preloads no font that the page does not have', async () => {
  expect(await builtPage('body { color: black; }')).not.toContain('rel="preload"');
});

it('gives both servers of the README the policy that the page needs', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.split(`Content-Security-Policy "${contentSecurityPolicy}"`)).toHaveLength(3);
});
