import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/build/serve';
import { QUERY_SECONDS } from '../../src/engine/deadline';
import { launchBrowser, newVisitor, untilReady } from './launch';
import { serveProduct } from './server';

let browser: Browser;
let product: Served;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), serveProduct()]);
});
afterAll(async () => {
  await browser.close();
  await product.close();
});

const chooseUnit = (page: Page, name: string) => page.getByRole('rowheader').getByRole('button', { name, exact: true }).click();
const ranked = (page: Page) => page.locator('.ranked').allTextContents();

/** The page under a policy that lets no WebAssembly run, as some organisations have it. */
async function withoutWebAssembly(page: Page): Promise<void> {
  await page.route(`${product.origin}/`, async (route) => {
    const answer = await route.fetch();
    const headers = answer.headers();
    const strict = (policy: string) => policy.replace(/(['"]|&#39;)wasm-unsafe-eval\1 /, '');
    const [html, policy] = [await answer.text(), headers['content-security-policy'] ?? ''];
    expect(strict(html)).not.toBe(html);
    await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': strict(policy) }, body: strict(html) });
  });
}

describe('without an engine', () => {
  test.each([
    ['WebAssembly is blocked', withoutWebAssembly],
    ['its file is missing', (page: Page) => page.context().route('**/*.wasm', (route) => route.fulfill({ status: 404 }))],
    ['its file is broken', (page: Page) => page.context().route('**/*.wasm', (route) => route.fulfill({ status: 200, body: 'not an engine' }))],
    ['its worker is missing', (page: Page) => page.context().route('**/*.worker-*.js', (route) => route.fulfill({ status: 404 }))],
  ])('because %s, every choice from the first screen works, and a plain sentence says what does not', async (_, block) => {
    const { page, open, close } = await newVisitor(browser);
    await block(page);
    await open(`${product.origin}/`);
    await page.getByRole('button', { name: /^Skarpnäck, vålds- och könsnormer/ }).click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('Utveckla arbetet med MVP');
    await page.getByRole('button', { name: 'Stäng belägg' }).click();
    await chooseUnit(page, 'Farsta');
    await untilReady(page);
    const filtered = await ranked(page);
    await chooseUnit(page, 'Bromma');
    await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 15_000 }).toContain('Beräkningsmotorn kunde inte starta');
    expect(await ranked(page)).toEqual(filtered);
    await page.getByRole('link', { name: 'Avstämning' }).click();
    await expect.poll(() => page.locator('h2').first().textContent()).toContain('Stämmer stadens egna uppgifter');
    await close();
  });

  test('a link to a choice that needs it keeps what is known and the filters, and leads back to what works', async () => {
    const { page, close } = await newVisitor(browser);
    await page.context().route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${product.origin}/#/metoder?enheter=skarpnack&omraden=normer`);
    await page.getByText('Vyn kunde inte visas').waitFor();
    expect(await page.locator('.knowledge').textContent()).toContain('2 av 18 planer är inlästa');
    await page.getByRole('button', { name: 'Visa allt' }).click();
    await page.locator('table.credits').waitFor();
    expect(await page.getByText('Vyn kunde inte visas').count()).toBe(0);
    await close();
  });

  test('for a while, a choice that it could not answer is answered when it has started', async () => {
    const { page, open, close } = await newVisitor(browser);
    await page.context().route('**/*.worker-*.js', (route) => route.fulfill({ status: 404 }));
    await open(`${product.origin}/#/tackning?enheter=farsta`);
    const filtered = await ranked(page);
    await chooseUnit(page, 'Bromma');
    await page.getByRole('alert').waitFor();
    await page.context().unroute('**/*.worker-*.js');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect.poll(() => ranked(page), { timeout: 20_000 }).not.toEqual(filtered);
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});

describe('an engine that is lost while the page is open', () => {
  /** Lets a test stop the page's workers, or have them not hear some of what they are told, as one does that never comes back from a question. */
  const breakable = (page: Page) =>
    page.addInitScript(() => {
      const workers: Worker[] = [];
      class Breakable extends Worker {
        constructor(address: string | URL) {
          super(address);
          workers.push(this);
        }
        override postMessage(...told: unknown[]) {
          const { unheard } = globalThis as { unheard?: (worker: number, told: string) => boolean };
          if (!unheard?.(workers.indexOf(this), JSON.stringify(told[0]))) super.postMessage(...(told as [unknown, Transferable[]]));
        }
      }
      Object.assign(globalThis, { Worker: Breakable, workers });
    });
  const act = (page: Page, code: string) => page.evaluate(code);
  /** The page's own clock goes on to when a question has been open for as long as one may be. */
  const untilTooLate = (page: Page) => page.clock.fastForward(QUERY_SECONDS * 1000);
  const engineReady = (page: Page) => page.locator('html[data-engine="ready"]').waitFor({ state: 'attached', timeout: 20_000 });

  test.each([
    ['was stopped', 'workers[0].terminate()'],
    ['never comes back from a question', 'unheard = (worker) => worker === 0'],
  ])('because it %s is replaced, and the question asked once more, of the database that is there', { timeout: 90_000 }, async (_, lose) => {
    const { page, requests, open, close } = await newVisitor(browser);
    await breakable(page);
    await page.clock.install();
    await open(`${product.origin}/#/tackning?enheter=farsta`);
    await engineReady(page);
    await act(page, lose);
    const before = await ranked(page);
    await chooseUnit(page, 'Bromma');
    await expect.poll(() => page.locator('html').getAttribute('data-ready')).toBe('false');
    expect(await ranked(page)).toEqual(before);
    expect(await page.locator('.ranked.pending').count()).toBe(2);
    await untilTooLate(page);
    await expect.poll(() => page.locator('html').getAttribute('data-ready'), { timeout: 40_000 }).toBe('true');
    expect(await page.locator('.pending').count()).toBe(0);
    expect(await ranked(page)).not.toEqual(before);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await act(page, 'workers.length')).toBe(2);
    expect(requests.filter((address) => address.endsWith('.duckdb'))).toHaveLength(1);
    await close();
  });

  test('a second time over the same question is told of, the picture stays, and a new one can be started', { timeout: 120_000 }, async () => {
    const { page, open, close } = await newVisitor(browser);
    await breakable(page);
    await page.clock.install();
    await open(`${product.origin}/#/tackning?enheter=farsta`);
    await engineReady(page);
    await act(page, 'unheard = (_, told) => /RUN_QUERY.*bromma/.test(told)');
    const before = await ranked(page);
    await chooseUnit(page, 'Bromma');
    await expect.poll(() => page.locator('html').getAttribute('data-ready')).toBe('false');
    await untilTooLate(page);
    await expect.poll(() => act(page, 'workers.length')).toBe(2);
    await engineReady(page);
    await untilTooLate(page);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Beräkningsmotorn slutade svara');
    expect(await ranked(page)).toEqual(before);
    expect(await act(page, 'workers.length')).toBe(2);
    await act(page, 'unheard = undefined');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect.poll(() => ranked(page), { timeout: 30_000 }).not.toEqual(before);
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
