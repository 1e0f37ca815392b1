import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BuildFailed, buildIfChanged } from './build-app';
import { ensureBrowser, NoBrowser } from './find-browser';
import { cache, root } from './paths';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed, each with the first line of why. */
  readonly failures?: readonly string[];
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
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
const failures: string[] = [];
for (const [i, [title, step]] of steps.entries()) {
  const started = Date.now();
  console.log(`\n=== ${i + 1}/${steps.length} ${title} ===\n`);
  const outcome = await step();
  outcomes.push(outcome);
  if (outcome.failed > 0) failures.push(...(outcome.failures?.length ? outcome.failures : [title]));
  console.log(`\n${title}: ${outcome.failed === 0 ? 'klart' : 'FEL'} (${Math.round((Date.now() - started) / 1000)} s)`);
}
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
if (failures.length > 0) console.log(`\nFEL:\n${failures.join('\n')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function command(script: string, args: readonly string[]): Outcome {
  return run(script, args) ? passed : failed;
}

function run(script: string, args: readonly string[]): boolean {
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
}

/** Counts single tests. A run that fails without a failing test (a file that does not load, a stray error) counts as one more. */
function vitest(name: 'unit' | 'browser'): Outcome {
  const report = join(cache, 'test', `${name}.json`);
  rmSync(report, { force: true });
  const ok = run('vitest/vitest.mjs', ['run', '--project', `${name}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return failed;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${relative(root, name)}: ${fullName}\n  ${failureMessages[0]?.split('\n')[0] ?? ''}`),
  );
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests), failures };
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
