import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailed, buildIfChanged } from './build-app';
import { ensureBrowser, NoBrowser } from './find-browser';
import { cache, root } from './paths';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const passed: Outcome = { passed: 1, failed: 0 };
const failed: Outcome = { passed: 0, failed: 1 };
// Taken before Vite sets NODE_ENV in this process.
const env = { ...process.env };

const steps: readonly (readonly [string, () => Outcome | Promise<Outcome>])[] = [
  ['Typer', () => command('typescript/bin/tsc', ['--noEmit'])],
  ['Kodregler och importregler', () => command('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
  ['Enhetstester och SQL', () => vitest('unit')],
  ['Bygge av datamängd och sida', build],
  ['Resor i webbläsaren', journeys],
];

const outcomes: Outcome[] = [];
for (const [i, [title, step]] of steps.entries()) {
  const started = Date.now();
  console.log(`\n=== ${i + 1}/${steps.length} ${title} ===\n`);
  const outcome = await step();
  outcomes.push(outcome);
  console.log(`\n${title}: ${outcome.failed === 0 ? 'klart' : 'FEL'} (${Math.round((Date.now() - started) / 1000)} s)`);
}
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function command(script: string, args: readonly string[]): Outcome {
  return run(script, args) ? passed : failed;
}

function run(script: string, args: readonly string[]): boolean {
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
}

/** Counts single tests. A run that fails without a failing test (a file that does not load, a stray error) counts as one more. */
function vitest(project: 'unit' | 'browser'): Outcome {
  const report = join(cache, 'test', `${project}.json`);
  rmSync(report, { force: true });
  const ok = run('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return failed;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}

async function build(): Promise<Outcome> {
  try {
    if (!(await buildIfChanged())) console.log('Redan byggt av samma innehåll.');
    return passed;
  } catch (error) {
    if (!(error instanceof BuildFailed)) console.error(error);
    return failed;
  }
}

function journeys(): Outcome {
  try {
    env.PLANKOLL_BROWSER = ensureBrowser();
    console.log(`Webbläsare: ${env.PLANKOLL_BROWSER}`);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    return failed;
  }
  return vitest('browser');
}
