import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { launchProfile } from '../../src/build/launch-browser';
import { untilReady } from './launch';
import { makeNextVersion, versionOf } from './next-version';
import { type Host, hostCopy } from './server';

let host: Host;
let profile: string;
/** A reader whose browser keeps things on disk, as a reader's does. */
let reader: BrowserContext;
let complaints: string[];

/** Puts the product on a host and a reader before a browser; gives the address. */
async function begin(path = '/', options: BrowserContextOptions = {}): Promise<string> {
  host = await hostCopy(path);
  profile = mkdtempSync(join(tmpdir(), 'plankoll-profile-'));
  reader = await launchProfile(profile, { viewport: { width: 1440, height: 900 }, locale: 'sv-SE', acceptDownloads: true, ...options });
  complaints = [];
  reader.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
  reader.on('weberror', (error) => complaints.push(error.error().message));
  return host.origin + path;
}

afterEach(async () => {
  await reader.close();
  await host.close();
  rmSync(profile, { recursive: true, force: true });
});

async function open(address: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(address);
  await untilReady(page);
  return page;
}

const engineReady = (page: Page) => page.locator('html[data-engine="ready"]').waitFor({ state: 'attached' });
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const view = (page: Page, name: string) => page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name, exact: true }).click();
const heading = (page: Page) => page.locator('main h2').first();
const offer = (page: Page) => page.getByText('En ny version av Plankoll finns');

/** A first visit, until all is kept. */
async function visit(address: string): Promise<Page> {
  const page = await open(address);
  await engineReady(page);
  await kept(page);
  return page;
}

/** Two choices, which nothing but the engine can answer. */
async function chooseTwoUnits(page: Page): Promise<void> {
  const ranked = page.locator('.ranked').first();
  for (const unit of ['Farsta', 'Bromma']) {
    const before = await ranked.textContent();
    await page.getByRole('rowheader').getByRole('button', { name: unit, exact: true }).click();
    await expect.poll(() => ranked.textContent()).not.toBe(before);
    await untilReady(page);
  }
  expect(page.url()).toContain('enheter=farsta,bromma');
}

describe('after the first visit', () => {
  test('the engine has been fetched once, and the next visit asks the server for nothing', async () => {
    const address = await begin();
    await (await visit(address)).close();
    expect(host.asked.filter((request) => /^GET .*\.wasm$/.test(request))).toHaveLength(1);
    // What makes the page installable is asked for with the rest, not before the picture.
    const firstOf = (pattern: RegExp) => host.asked.findIndex((request) => pattern.test(request));
    expect(firstOf(/manifest\.webmanifest/)).toBeGreaterThan(firstOf(/\.wasm$/));
    const requests = host.asked.length;
    const page = await open(`${address}#/tackning`);
    await engineReady(page);
    await chooseTwoUnits(page);
    await view(page, 'Metoder');
    await expect.poll(() => heading(page).textContent()).toContain('Vilka metoder återkommer?');
    // The browser looks for a new version some seconds after a page has come; within five minutes it need not ask for it.
    await page.waitForTimeout(5000);
    expect(host.asked.slice(requests)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('everything works without the network: views, choices, evidence, documents and downloads', async () => {
    const address = await begin();
    await (await visit(address)).close();
    await reader.setOffline(true);
    await host.close();

    const page = await open(address);
    await engineReady(page);
    await chooseTwoUnits(page);
    await page.getByRole('button', { name: /^Skarpnäck, vålds- och könsnormer/ }).click();
    await expect.poll(() => page.getByRole('dialog').locator('.statement').count()).toBeGreaterThan(0);
    const [text] = await Promise.all([reader.waitForEvent('page'), page.getByRole('dialog').locator('a[href^="documents/"]').first().click()]);
    await expect.poll(() => text.locator('body').textContent()).toContain('Skarpnäck');
    await text.close();
    await page.getByRole('button', { name: 'Stäng belägg' }).click();
    for (const [name, words] of [
      ['Metoder', 'Vilka metoder återkommer?'],
      ['Samverkan', 'Vilka samverkansparter nämns av flest?'],
      ['Avstämning', 'Stämmer stadens egna uppgifter'],
      ['Så har vi kodat', 'Så har vi kodat'],
      ['Öppna data', 'Öppna data'],
    ] as const) {
      await view(page, name);
      await expect.poll(() => heading(page).textContent(), { message: name }).toContain(words);
      await untilReady(page);
    }
    for (const file of ['statements.csv', 'statements.arrow', 'datapackage.json', 'lup-2017.txt']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href$="/${file}"]`).first().click()]);
      expect(download.suggestedFilename()).toBe(file);
      expect(await download.failure(), file).toBeNull();
    }
    // For the tab with the document's text, which names no icon, the browser tries its usual place.
    expect(complaints.filter((complaint) => !complaint.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('it can be installed', async () => {
    const address = await begin();
    const browser = await reader.newCDPSession(await visit(address));
    expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    const manifest = await browser.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(JSON.parse(manifest.data ?? '')).toMatchObject({ lang: 'sv', short_name: 'Plankoll', start_url: './' });
  });
});

describe('when a new version has been put on the server', () => {
  test('open tabs go on with theirs, the new one is offered, and a tab that takes it keeps what was chosen', async () => {
    const address = await begin('/intern/plankoll/');
    const old = versionOf(host.site);
    const first = await visit(address);
    const next = await makeNextVersion(host.site);
    const version = (page: Page) => page.evaluate(() => document.documentElement.dataset.version);

    // A visit makes the browser look for a new version, and still opens the one that is kept.
    const second = await open(`${address}#/tackning?lager=plan`);
    expect(await version(second)).toBe(old);
    await Promise.all([offer(first).waitFor(), offer(second).waitFor()]);
    await view(first, 'Metoder');
    await expect.poll(() => heading(first).textContent()).toContain('Vilka metoder återkommer?');
    await view(first, 'Täckning');
    await chooseTwoUnits(first);
    expect(await version(first)).toBe(old);

    await view(second, 'Samverkan');
    const link = second.url();
    await second.getByRole('button', { name: 'Ladda om', exact: true }).click();
    await second.locator(`html[data-version="${next}"][data-ready="true"]`).waitFor({ state: 'attached' });
    expect(second.url()).toBe(link);
    await second.getByRole('button', { name: 'Kopiera adressen', exact: true }).waitFor();
    expect(await offer(second).count()).toBe(0);

    // The other tab was not asked, and still has all that is its own, though no server has it any more.
    expect(await version(first)).toBe(old);
    await view(first, 'Avstämning');
    await expect.poll(() => heading(first).textContent()).toContain('Stämmer stadens egna uppgifter');
    await first.getByRole('button', { name: 'Inte nu', exact: true }).click();
    expect(await offer(first).count()).toBe(0);

    await first.close();
    // The next visits clear away what no tab has open any more.
    const keptNames = async () => {
      await (await open(address)).close();
      return second.evaluate(() => caches.keys());
    };
    await expect.poll(keptNames, { timeout: 20_000 }).toEqual([expect.stringMatching(/ assets$/), expect.stringMatching(new RegExp(` ${next}$`))]);
    expect(complaints).toEqual([]);
  });

  test('a tab that nothing is kept for goes on too, where the files are put beside the old ones', async () => {
    const address = await begin('/', { serviceWorkers: 'block' });
    const page = await open(address);
    await engineReady(page);
    const next = mkdtempSync(join(tmpdir(), 'plankoll-next-'));
    cpSync(host.site, next, { recursive: true });
    await makeNextVersion(next);
    for (const name of readdirSync(host.site)) if (name !== 'assets') rmSync(join(host.site, name), { recursive: true });
    cpSync(next, host.site, { recursive: true });
    rmSync(next, { recursive: true });

    await view(page, 'Metoder');
    await expect.poll(() => heading(page).textContent()).toContain('Vilka metoder återkommer?');
    await view(page, 'Avstämning');
    await expect.poll(() => heading(page).textContent()).toContain('Stämmer stadens egna uppgifter');
    expect(complaints).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Kopiera adressen', exact: true }).waitFor();
  });
});

describe('where the browser has no room', () => {
  test('the page works as before, says nothing, and leaves nothing behind', async () => {
    const address = await begin();
    const page = await reader.newPage();
    const browser = await reader.newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 8_000_000 });
    await page.goto(address);
    await engineReady(page);
    await chooseTwoUnits(page);
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined && (await caches.keys()).length === 0);
    expect(complaints).toEqual([]);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
