import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentSecurityPolicy, FIRST_SCRIPT, metaPolicy } from '../../src/build/headers';
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

it('puts first in the built page the content policy and the style of the picture, and nothing is fetched before it', async () => {
  const page = await builtPage('body { color: black; }');
  const [, policy = ''] = page.match(/<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/) ?? [];
  expect(policy.replaceAll('&#39;', "'")).toBe(metaPolicy);
  const places = ['Content-Security-Policy', 'id="first-style">body{color:#000}', '<script>', '<noscript>'].map((tag) => page.indexOf(tag));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  // The first fetches nothing; the second is for who has no scripts.
  expect(page.match(/rel="(?!icon)[^"]*"/g)).toEqual(['rel="expect"', 'rel="stylesheet"']);
  expect(page).toMatch(/<noscript>\s*<link rel="stylesheet"[^>]*>\s*<\/noscript>/);
});

it('names the script, the style sheet and the font of the text where the inline script finds them, and lets nothing else run the script', async () => {
  const page = await builtPage(`@font-face { font-family: S; src: url('./source-sans-3-latin-wght-normal.woff2'); } body { font-family: S; }`);
  expect(page).toMatch(
    /<html lang="sv" data-script="\.\/assets\/index-[\w-]+\.js" data-style="\.\/assets\/index-[\w-]+\.css" data-font-file="\.\/assets\/source-sans-3-latin-wght-normal-[\w-]+\.woff2">/,
  );
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="text/css" id="first-style">', '<script>']);
  // A font that is fetched waits for the sheet itself.
  expect(page.match(/first-style">([^<]*)/)?.[1]?.trim()).toBe('body{font-family:S}');
  expect(page).toContain(FIRST_SCRIPT);
});

it('gives both servers of the README the policy that the page needs', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.split(`Content-Security-Policy "${contentSecurityPolicy}"`)).toHaveLength(3);
});
