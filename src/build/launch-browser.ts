import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { ensureBrowser } from './find-browser';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached, so that a run tells the same with and without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/** Starts an installed Chrome, Chromium or Edge without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** Starts the same with a profile in a folder, whose caches are on disk as a reader's are. */
export function launchProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launchOptions(), ...options });
}

function launchOptions() {
  const isRoot = process.getuid?.() === 0;
  return { executablePath: ensureBrowser(), headless: true, args: isRoot ? [...flags, '--no-sandbox'] : flags };
}
