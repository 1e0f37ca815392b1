import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../../src/build/paths';

const folders = ['model', 'vocabulary', 'ingest', 'engine', 'state', 'language', 'export', 'offline', 'components', 'questions', 'views'] as const;
type Folder = (typeof folders)[number];

/** What each folder of src may import, besides its own files. */
const allowed: Record<Folder, readonly Folder[]> = {
  model: [],
  vocabulary: ['model'],
  ingest: ['model', 'vocabulary'],
  engine: ['model'],
  state: ['model'],
  language: ['model'],
  export: ['model', 'language'],
  offline: [],
  components: ['model', 'vocabulary', 'engine', 'state', 'language', 'export', 'offline'],
  questions: ['model', 'vocabulary', 'engine', 'state', 'language', 'export', 'offline', 'components'],
  views: ['model', 'vocabulary', 'engine', 'state', 'language', 'export', 'offline', 'components', 'questions'],
};

interface Import {
  readonly from: string;
  readonly statement: string;
  readonly may: boolean;
}

const betweenFolders: Import[] = folders.flatMap((from) =>
  folders.flatMap((to) =>
    [`src/${from}/a.ts`, `src/${from}/deep/er/a.ts`].map((file) => ({
      from: file,
      statement: `import '${from === to ? './b' : `${up(file)}${to}/b`}';`,
      may: from === to || allowed[from].includes(to),
    })),
  ),
);

const others: Import[] = [
  ...folders.flatMap((from) => [
    { from: `src/${from}/a.tsx`, statement: `import { App } from '../App';`, may: false },
    { from: `src/${from}/a.ts`, statement: `import { serve } from '../build/serve';`, may: false },
    { from: `src/${from}/a.ts`, statement: `import { readFileSync } from 'node:fs';`, may: false },
    { from: `src/${from}/a.ts`, statement: `import { readFileSync } from 'fs';`, may: false },
    { from: `src/${from}/a.ts`, statement: `import * as duckdb from '@duckdb/duckdb-wasm';`, may: from === 'engine' },
    { from: `src/${from}/a.ts`, statement: `import { tableFromIPC } from 'apache-arrow';`, may: from === 'engine' },
  ]),
  { from: 'src/main.tsx', statement: `import { serve } from './build/serve';`, may: false },
  { from: 'src/App.tsx', statement: `import { tableFromIPC } from 'apache-arrow';`, may: false },
  { from: 'src/App.tsx', statement: `import { Coverage } from './views/coverage';`, may: true },
  { from: 'src/build/a.ts', statement: `import { tableFromIPC } from 'apache-arrow';`, may: false },
  { from: 'src/build/a.ts', statement: `import { readFileSync } from 'node:fs';`, may: true },
  { from: 'src/build/a.ts', statement: `import { buildDataset } from '../ingest/dataset';`, may: true },
  { from: 'tests/build/a.ts', statement: `import { serve } from '../../src/build/serve';`, may: true },
  { from: 'src/model/a.ts', statement: `import { z } from 'zod';`, may: false },
  { from: 'src/model/a.ts', statement: `export type { B } from '../engine/b';`, may: false },
  { from: 'src/model/a.ts', statement: `export const b = import('../engine/b');`, may: false },
  { from: 'src/ingest/tag/a.ts', statement: `import { span } from '../spans';`, may: true },
  { from: 'src/ingest/tag/a.ts', statement: `import type { Row } from '../../engine/engine';`, may: false },
];

const tree = mkdtempSync(join(tmpdir(), 'plankoll-imports-'));
const cases = [...betweenFolders, ...others].map((one, i) => ({ ...one, file: one.from.replace(/(\.tsx?)$/, `${i}$1`) }));
const refused = refusedFiles(tree, cases);

afterAll(() => {
  rmSync(tree, { recursive: true });
});

it.each([...folders, 'build', 'App', 'main'])('lint lets src/%s import what it may, and nothing else', (place) => {
  const own = cases.filter(({ from }) => from.startsWith(`src/${place}`));
  expect(own.length).toBeGreaterThan(0);
  const describeCase = ({ from, statement }: Import) => `${from}: ${statement}`;
  expect(own.filter(({ file }) => refused.has(file)).map(describeCase)).toEqual(own.filter(({ may }) => !may).map(describeCase));
});

it('lint lets tests import what needs Node', () => {
  const own = cases.filter(({ from }) => from.startsWith('tests/'));
  expect(own.map(({ file }) => refused.has(file))).toEqual([false]);
});

/** Writes the imports into a tree of their own and lints it with the project's rules. */
function refusedFiles(tree: string, files: readonly { file: string; statement: string }[]): Set<string> {
  copyFileSync(join(root, 'biome.json'), join(tree, 'biome.json'));
  for (const { file, statement } of files) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${statement}\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--reporter=rdjson', '--max-diagnostics=none', '--diagnostic-level=error'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options], { cwd: tree, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: { value: string }; location: { path: string } }[] };
  return new Set(
    diagnostics
      .filter(({ code }) => code.value === 'lint/style/noRestrictedImports' || code.value === 'lint/correctness/noNodejsModules')
      .map(({ location }) => location.path.slice(location.path.search(/\b(src|tests)\//))),
  );
}

function up(file: string): string {
  return '../'.repeat(file.split('/').length - 2);
}
