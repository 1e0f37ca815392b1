import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserCandidates, ensureBrowser, findBrowser, installCommand, type Machine, NoBrowser } from '../../src/build/find-browser';

describe('where a browser is looked for', () => {
  it('first where CHROME_PATH or PLANKOLL_BROWSER says', () => {
    const env = { CHROME_PATH: '/opt/chrome', PLANKOLL_BROWSER: '/opt/mine', PATH: '/usr/bin' };
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(browserCandidates({ platform, env }).slice(0, 2)).toEqual(['/opt/mine', '/opt/chrome']);
  });

  it('on Linux under the names of Chrome, Chromium and Edge in every folder of PATH', () => {
    const candidates = browserCandidates({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } });
    expect(candidates).toEqual(
      expect.arrayContaining(['/usr/local/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge', '/snap/bin/chromium']),
    );
  });

  it('on macOS among the programs of the machine and of its user', () => {
    const candidates = browserCandidates({ platform: 'darwin', env: { HOME: '/Users/anna' } });
    expect(candidates).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(candidates).toContain('/Users/anna/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('on Windows in the folders for programs', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local',
    };
    const candidates = browserCandidates({ platform: 'win32', env });
    expect(candidates).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(candidates).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

it.each([
  [{ platform: 'darwin', hasApt: false, isRoot: false }, 'brew install --cask google-chrome'],
  [{ platform: 'win32', hasApt: false, isRoot: false }, 'winget install Google.Chrome'],
  [{ platform: 'linux', hasApt: true, isRoot: false }, "sudo sh -c 'apt-get update && apt-get install -y chromium'"],
  [{ platform: 'linux', hasApt: false, isRoot: true }, 'npx playwright-core install chromium'],
] as const)('names one command that installs a browser on %o', (machine, command) => {
  expect(installCommand(machine)).toBe(command);
});

describe('on a machine without a browser', () => {
  let bin: string;
  let machine: Machine;

  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'plankoll-bin-'));
    machine = { platform: 'linux', env: { PATH: bin }, isRoot: true, hasApt: true };
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(bin, { recursive: true });
  });

  function program(name: string, script: string): string {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it('finds what is put there, and takes nothing that cannot be run', () => {
    writeFileSync(join(bin, 'google-chrome'), '');
    expect(findBrowser(machine)).toBeNull();
    const chromium = program('chromium', 'exit 0');
    expect(findBrowser(machine)).toBe(chromium);
    expect(ensureBrowser(machine)).toBe(chromium);
  });

  it('installs Chromium with apt where it may', () => {
    program('apt-get', `echo "$@" >> "${bin}/log"; [ "$1" = install ] && echo > "${bin}/$3" && /bin/chmod 755 "${bin}/$3"; exit 0`);
    expect(ensureBrowser(machine)).toBe(join(bin, 'chromium'));
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('Installerar Chromium'));
  });

  it('says what to run where apt fails', () => {
    program('apt-get', 'exit 100');
    expect(() => ensureBrowser(machine)).toThrow(NoBrowser);
    expect(() => ensureBrowser(machine)).toThrow('npx playwright-core install --with-deps chromium');
  });

  it('installs nothing without the right to, and says what to run', () => {
    program('apt-get', `echo > "${bin}/chromium" && /bin/chmod 755 "${bin}/chromium"`);
    expect(() => ensureBrowser({ ...machine, isRoot: false })).toThrow(/Kör: sudo .*apt-get install -y chromium/);
    expect(findBrowser(machine)).toBeNull();
  });
});
