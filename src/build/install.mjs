// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Checks Node, installs what is missing, and from then on this process can import TypeScript. Ends the process with a message where that fails. */
export async function prepare() {
  process.chdir(root);
  checkNode(process.versions.node);
  if (!isInstalled()) install();
  const { register } = await import('tsx/esm/api');
  register();
}

function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Plankoll behöver Node 20.19 eller senare. Här finns ${version}. Hämta en ny på https://nodejs.org`);
}

/** Whether everything that package-lock.json asks for is in node_modules, in that version. Compares content: dates mean nothing after a copy. */
function isInstalled() {
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = readPackages('package-lock.json') ?? {};
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity && existsSync(path) : optional === true;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.log('Installerar det som Plankoll är byggt av …');
  const started = Date.now();
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm shows its progress and its errors on the second stream; its tidings on the first say nothing to the reader.
  const stdio = ['ignore', 'ignore', 'inherit'];
  const npm = process.env.npm_execpath ?? '';
  const { status } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], { stdio })
    : spawnSync('npm', args, { stdio, shell: process.platform === 'win32' });
  if (status !== 0) stop('Installationen gick inte. Kontrollera nätet och försök igen med: npm ci');
  console.log(`Installerat på ${Math.round((Date.now() - started) / 1000)} s.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
