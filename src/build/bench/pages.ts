import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { FIRST_ANSWERS } from '../../engine/baked';
import { swedish } from '../../language/languages';
import type { CoverageRow } from '../../questions/coverage';
import { matrixLines } from '../../questions/coverage/rows';
import type { NamedRow } from '../../questions/names';
import { defaultState } from '../../state/dashboard-state';
import { compressFolder } from '../compress';
import { filesUnder } from '../fingerprint';
import { cache, dist, root } from '../paths';
import { staticPage } from './static-page';

/** The folders of the pages that are raced, each servable on its own. */
export interface Pages {
  readonly static: string;
  readonly product: string;
  readonly unbaked: string;
  readonly engine: string;
  /** Lines of the matrix, the same on every page that has one. */
  readonly lines: number;
}

const folder = join(cache, 'bench');
const brotli = { cache: join(cache, 'brotli'), effort: 'best' } as const;

/** Makes the pages beside the built product, from the same figures and the same files, compressed alike. */
export async function makePages(): Promise<Pages> {
  rmSync(folder, { recursive: true, force: true });
  const lines = makeStatic(join(folder, 'static'));
  makeUnbaked(join(folder, 'unbaked'));
  await makeEngineOnly(join(folder, 'engine'));
  for (const name of ['static', 'unbaked', 'engine']) await compressFolder(join(folder, name), brotli);
  return { static: join(folder, 'static'), product: dist, unbaked: join(folder, 'unbaked'), engine: join(folder, 'engine'), lines };
}

/** What the built product holds under a path, wherever it keeps its data. */
export function built<T>(path: string): T {
  const file = filesUnder(dist).find((candidate) => candidate.endsWith(join(path)));
  if (file === undefined) throw new Error(`${path} is not in ${dist}`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** From the answers behind the picture that the product comes with. */
function makeStatic(to: string): number {
  const { queries } = built<{ queries: { queryKey: readonly unknown[]; state: { data: unknown } }[] }>(FIRST_ANSWERS);
  const answer = <Row>(question: string) => (queries.find(({ queryKey }) => queryKey[0] === question)?.state.data ?? []) as readonly Row[];
  const areas = (entity: string) =>
    answer<NamedRow>('names')
      .filter((row) => row.entity === entity)
      .sort((a, b) => a.ord - b.ord);
  const subAreas = areas('sub_area');
  const lines = matrixLines(answer<CoverageRow>('coverage'), defaultState.organisationKinds, defaultState.sorting, swedish);
  const groups = areas('priority_area').map(({ id, label_sv, name_sv }) => ({
    name: label_sv ?? name_sv,
    columns: subAreas.filter(({ group_id }) => group_id === id).length,
  }));
  const { html, css } = staticPage({ groups, columns: subAreas.map(({ label_sv, name_sv }) => label_sv ?? name_sv), lines });
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.html'), html);
  writeFileSync(join(to, 'page.css'), css);
  return lines.length;
}

/** The product as built, without its answers and without its picture: it must wait for the engine. */
function makeUnbaked(to: string): void {
  cpSync(dist, to, { recursive: true });
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (/(?:^|[\\/])data[\\/]answers$/.test(path)) rmSync(join(to, path), { recursive: true });
  const page = join(to, 'index.html');
  const html = readFileSync(page, 'utf8');
  const empty = html.replace(/ data-answers="[^"]*"/, '').replace(/<div id="root">.*<\/div>(?=\s*<noscript)/s, '<div id="root"></div>');
  if (empty.includes('<table')) throw new Error(`${page} has no picture to take out`);
  writeFileSync(page, empty);
}

async function makeEngineOnly(to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: to,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: join(root, 'src/build/bench/engine-page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  if (!existsSync(join(to, 'page.js'))) throw new Error('the page of the engine alone was not built');
  writeFileSync(
    join(to, 'index.html'),
    `<!doctype html>\n<html lang="sv">\n  <head>\n    <meta charset="utf-8">\n    <title>Motorn</title>\n    <link rel="icon" href="data:,">\n    <script type="module" src="page.js"></script>\n  </head>\n  <body></body>\n</html>\n`,
  );
}
