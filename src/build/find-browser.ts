import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

/** What finding a browser depends on, so that it can be tried for any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Whether Linux is Debian or a relative of it, with apt. */
  readonly hasApt: boolean;
}

const linuxCommands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'google-chrome-beta',
  'chrome',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Beta', 'Google Chrome Canary'];

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where a Chrome, Chromium or Edge may be, the likeliest first. What CHROME_PATH or PLANKOLL_BROWSER names comes before all. */
export function browserCandidates({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  const named = [env.PLANKOLL_BROWSER, env.CHROME_PATH].filter((path) => path !== undefined && path !== '') as string[];
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return [...named, ...macApps.flatMap((app) => folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)))];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined) as string[];
    return [...named, ...windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)))];
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/snap/bin'];
  return [...named, ...linuxCommands.flatMap((command) => folders.map((folder) => posix.join(folder, command)))];
}

/** The one command that puts a browser on the machine. */
export function installCommand({ platform, hasApt, isRoot }: Omit<Machine, 'env'>): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install Google.Chrome';
  const apt = 'apt-get update && apt-get install -y chromium';
  if (hasApt) return isRoot ? apt : `sudo sh -c '${apt}'`;
  return 'npx playwright-core install chromium';
}

/** Finds an installed browser; null where there is none. Playwright's own download counts too. */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  return [...browserCandidates(machine), chromium.executablePath()].find(isExecutable) ?? null;
}

/** No browser, and none could be installed. The message is for the reader and holds the command to run. */
export class NoBrowser extends Error {}

/**
 * Finds a browser, or installs Chromium where apt and the right to use it are at hand.
 * @throws NoBrowser
 */
export function ensureBrowser(machine: Machine = thisMachine()): string {
  const found = findBrowser(machine);
  if (found) return found;
  const command = installCommand(machine);
  if (machine.hasApt && machine.isRoot) {
    console.log(`Ingen webbläsare hittades. Installerar Chromium: ${command}`);
    const { status } = spawnSync('/bin/sh', ['-c', command], {
      env: { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const installed = status === 0 ? findBrowser(machine) : null;
    if (installed) return installed;
    // On Ubuntu the package is only a pointer to a snap, which a container cannot run.
    throw new NoBrowser('Chromium gick inte att installera med apt. Kör: npx playwright-core install --with-deps chromium');
  }
  throw new NoBrowser(`Ingen Chrome, Chromium eller Edge hittades. Kör: ${command}\nEller peka ut en med CHROME_PATH.`);
}

function thisMachine(): Machine {
  const { platform, env } = process;
  return { platform, env, isRoot: process.getuid?.() === 0, hasApt: platform === 'linux' && existsSync('/usr/bin/apt-get') && isDebianLike() };
}

function isDebianLike(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
