import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { FIRST_ANSWERS } from '../engine/baked';
import { startNodeEngine } from '../engine/node';
import { DATABASE_FILE } from '../engine/settings';
import { makeDatasetFiles } from './dataset-files';
import { engineFile } from './engine-file';
import { cache, dist, root } from './paths';

const EMPTY_ROOT = '<div id="root"></div>';

/**
 * Puts the opening picture into the built page, and beside it the answers of every state one choice away. The page's own components render
 * it, from the same SQL and the same engine as in a browser.
 */
export async function prerender(): Promise<void> {
  const { render, bake } = await buildEntry();
  const { dataset, manifest } = makeDatasetFiles(root);
  const engine = await startNodeEngine(new Uint8Array(readFileSync(join(dist, 'data', DATABASE_FILE))), engineFile());
  const { html, answers } = await render(engine, manifest);

  const page = join(dist, 'index.html');
  const empty = readFileSync(page, 'utf8');
  if (!empty.includes(EMPTY_ROOT)) throw new Error(`${page} has no ${EMPTY_ROOT}`);
  writeFileSync(
    page,
    empty.replace(EMPTY_ROOT, () => `<div id="root">${html}</div>`),
  );
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  write(FIRST_ANSWERS, JSON.stringify(answers));
  for (const [path, content] of await bake(dataset, engine)) write(path, content);
  await engine.close();
}

/** The page's components, built for Node. */
async function buildEntry(): Promise<typeof import('./prerender-entry')> {
  const outDir = join(cache, 'prerender');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      ssr: 'src/build/prerender-entry.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return import(`${pathToFileURL(join(outDir, 'entry.mjs')).href}?${Date.now()}`);
}
