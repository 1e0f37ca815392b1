import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../../src/build/paths';

/** Stands for npm: notes what it was asked, and puts one package in place. */
const npm = `
const { appendFileSync, mkdirSync, writeFileSync, readFileSync } = require('node:fs');
appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
mkdirSync('node_modules/tsx/esm', { recursive: true });
writeFileSync('node_modules/tsx/package.json', JSON.stringify({ type: 'module', exports: { './esm/api': './esm/api.js' } }));
writeFileSync('node_modules/tsx/esm/api.js', 'export const register = () => undefined;');
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const here = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(here) }));
process.exit(Number(process.env.NPM_ENDS_WITH ?? 0));`;

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'plankoll-install-'));
  mkdirSync(join(project, 'src/build'), { recursive: true });
  copyFileSync(join(root, 'src/build/install.mjs'), join(project, 'src/build/install.mjs'));
  writeFileSync(join(project, 'npm-cli.js'), npm);
  lock('4.23.15');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function lock(version: string): void {
  const packages = {
    '': { name: 'plankoll' },
    'node_modules/tsx': { version },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }));
}

function prepare(env: Record<string, string> = {}, before = '') {
  const code = `${before}; const { prepare } = await import('./src/build/install.mjs'); await prepare(); console.log('ready');`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(project, 'npm-cli.js'), ...env },
  });
}

const asked = () => readFileSync(join(project, 'asked'), 'utf8').trim().split('\n');

it('installs exactly what the lock says, with what building needs, on a fresh clone', () => {
  const { stdout, status } = prepare({ NODE_ENV: 'production' });
  expect(stdout).toMatch(/Installerar .*\nInstallerat på \d+ s\.\nready\n/);
  expect(status).toBe(0);
  expect(asked()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);
});

it('installs nothing the second time', () => {
  prepare();
  expect(prepare().stdout).toBe('ready\n');
  expect(asked()).toHaveLength(1);
});

it('installs again when the lock names another version, or a package is gone', () => {
  prepare();
  lock('4.24.0');
  prepare();
  expect(asked()).toHaveLength(2);
  rmSync(join(project, 'node_modules/tsx'), { recursive: true });
  prepare();
  expect(asked()).toHaveLength(3);
});

it('stops and says what to do when the installation fails', () => {
  const { stdout, stderr, status } = prepare({ NPM_ENDS_WITH: '1' });
  expect(stderr).toContain('npm ci');
  expect(stdout).not.toContain('ready');
  expect(status).toBe(1);
});

it('stops on a Node that is too old, and says which one is needed', () => {
  const { stderr, status } = prepare({}, `Object.defineProperty(process.versions, 'node', { value: '20.18.3' })`);
  expect(stderr).toContain('Plankoll behöver Node 20.19 eller senare. Här finns 20.18.3.');
  expect(status).toBe(1);
});
