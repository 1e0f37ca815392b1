import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bakedSql, bakedStates } from '../../src/build/baked-states';
import { dist } from '../../src/build/paths';
import { type Served, serveFolder } from '../../src/build/serve';
import { byOrder } from '../../src/engine/answer';
import type { BakedAnswers } from '../../src/engine/baked';
import { questions } from '../../src/questions';
import { answerKey } from '../../src/questions/answer-key';
import { shipped } from '../dataset';
import { launchBrowser, newVisitor } from './launch';
import { versionOf } from './next-version';
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

/** As text, since the page must import its own modules and not the test's. */
const askEngine = readFileSync(new URL('ask-engine.js', import.meta.url), 'utf8').replace(/;\s*$/, '');

const matrixWords = (page: Page) =>
  page
    .locator('table.matrix tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('button')].map((b) => [b.title, b.textContent].join(' '))));

function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

function deferred() {
  let bring = () => {};
  const come = new Promise<void>((resolve) => {
    bring = resolve;
  });
  return { come, bring };
}

const shiftsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);

describe('the matrix is there at once', () => {
  test('also with JavaScript off, with the same figures', async () => {
    const plain = await newVisitor(browser, { javaScriptEnabled: false });
    await plain.page.goto(`${product.origin}/`);
    const full = await newVisitor(browser);
    await full.open(`${product.origin}/`);
    const words = await matrixWords(full.page);
    expect(words).toHaveLength(20);
    // Playwright runs its own scripts also where the page may not.
    expect(await matrixWords(plain.page)).toEqual(words);
    expect(await plain.page.locator('.knowledge').textContent()).toContain('2 av 18 planer är inlästa');
    expect([...plain.complaints, ...full.complaints]).toEqual([]);
    await Promise.all([plain.close(), full.close()]);
  });

  test('and hydration and the start of the engine change and move nothing', async () => {
    const plain = await newVisitor(browser, { javaScriptEnabled: false });
    await plain.page.goto(`${product.origin}/`);
    const { page, open, complaints, close } = await newVisitor(browser);
    await page.addInitScript(watchShifts);
    // The font is tried apart: it comes when all this has been painted, and is another one, though hardly wider.
    await page.route('**/*.woff2', (route) => route.abort());
    await open(`${product.origin}/`);
    // Element by element. The one tab stop of the matrix is set by the script that moves it.
    // What only paper has comes later and is not on screen.
    const onScreen = (visited: Page) =>
      visited.locator('#root').evaluate((root) => {
        const copy = root.cloneNode(true) as Element;
        for (const paper of copy.querySelectorAll('.print-frame')) paper.remove();
        return copy.innerHTML;
      });
    const root = async (visited: Page) => (await onScreen(visited)).replaceAll(/ tabindex="-?\d"/g, '').split(/(?=<)/);
    const rendered = await root(plain.page);
    expect(rendered.length).toBeGreaterThan(1000);
    expect(await root(page)).toEqual(rendered);
    await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached' });
    expect(await root(page)).toEqual(rendered);
    expect(await shiftsOf(page)).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
    await Promise.all([plain.close(), close()]);
  });

  test('and is painted whole, however slowly it comes: half a row has other heights', async () => {
    const [from, sendRest] = [serveFolder(dist), deferred()];
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const half = html.indexOf('<tr', html.length / 2);
    const server = createServer(async (request, response) => {
      if (request.url !== '/') return from(request, response);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(html.slice(0, half));
      await sendRest.come;
      response.end(html.slice(half));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { page, close } = await newVisitor(browser);
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await page.locator('table.matrix tbody tr').nth(3).waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await painted()).toBe(0);
    sendRest.bring();
    await expect.poll(painted).toBe(1);
    await close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('and the font of the text, which comes later, moves next to nothing, and is there at once for who comes back', async () => {
    const { page, open, close } = await newVisitor(browser, { serviceWorkers: 'allow' });
    await page.addInitScript(watchShifts);
    await open(`${product.origin}/`);
    const font = () => page.evaluate(() => document.documentElement.dataset.font);
    await expect.poll(font).toBe('set');
    expect(await page.evaluate(() => document.fonts.check("1em 'Source Sans 3 Variable'"))).toBe(true);
    // A tenth of what is commonly called good.
    expect((await shiftsOf(page)).reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => Object.assign(globalThis, { fontAtFirst: document.documentElement.dataset.font }));
    });
    await page.reload();
    expect(await page.evaluate(() => (globalThis as unknown as { fontAtFirst: string }).fontAtFirst)).toBe('set');
    await close();
  });

  test('after four requests at most, before any script has run', async () => {
    const { page, requests, close } = await newVisitor(browser, { javaScriptEnabled: false });
    await page.goto(`${product.origin}/`);
    await page.locator('table.matrix').getByRole('rowheader', { name: 'Socialförvaltningen' }).waitFor();
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(4);
    await close();
  });

  test('and nothing but the page is asked for before it has been painted', async () => {
    const { page, open, close } = await newVisitor(browser);
    // Those of workers too, which the page itself does not know of.
    const asked: Request[] = [];
    page.context().on('request', (request) => void (/^http/.test(request.url()) && asked.push(request)));
    await page.addInitScript(() => {
      const frames: number[] = [];
      Object.assign(globalThis, { frames });
      requestAnimationFrame(function frame(time) {
        if (document.querySelector('table.matrix tfoot') === null) requestAnimationFrame(frame);
        else frames.push(time);
      });
    });
    await open(`${product.origin}/`);
    await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const drawn = await page.evaluate(() => performance.timeOrigin + ((globalThis as unknown as { frames: number[] }).frames[0] ?? Number.NaN));
    expect(asked.filter((request) => request.url().endsWith('.wasm'))).toHaveLength(1);
    expect(asked.filter((request) => !(request.timing().startTime >= drawn)).map((request) => request.url())).toEqual([`${product.origin}/`]);
    await close();
  });

  test('and answers choices also in a browser that keeps to itself when it painted', async () => {
    const { page, open, close } = await newVisitor(browser);
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {};
    });
    await open(`${product.origin}/`);
    await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached' });
    await page.locator('table.matrix').getByRole('button', { name: 'Bromma, samordnade insatser' }).click();
    await page.getByRole('dialog').waitFor();
    await close();
  });

  test('and what it takes to answer a choice then, before the engine is asked for, is 120 kB at most', async () => {
    const { page, requests, open, close } = await newVisitor(browser);
    await open(`${product.origin}/`);
    await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached' });
    const ofEngine = /\/browser-[\w-]+\.js$|worker-[\w-]+\.js$|\.duckdb$|\.wasm$/;
    const last = requests.findIndex((address) => address.endsWith('/answers/first.json'));
    const shell = requests.slice(1, last + 1).filter((address) => !address.endsWith('.woff2') && !ofEngine.test(address));
    expect(shell.length, shell.join('\n')).toBeGreaterThan(2);
    const sent = (address: string) => {
      const file = join(dist, new URL(address).pathname);
      return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    };
    expect(shell.reduce((sum, address) => sum + sent(address), 0)).toBeLessThanOrEqual(120_000);
    const [painted, asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      Math.min(
        ...performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (/\/browser-|\.duckdb$|worker/.test(name) ? [startTime] : [])),
      ),
    ]);
    expect(asked).toBeGreaterThan(painted as number);
    await close();
  });
});

test('a view says that it is ready when its own figures stand in it, and not a moment before', async () => {
  const { page, open, close } = await newVisitor(browser);
  await page.addInitScript(() => {
    const tables: number[] = [];
    Object.assign(globalThis, { tables });
    new MutationObserver(() => {
      if (document.documentElement.dataset.ready === 'true') tables.push(document.querySelectorAll('table.credits').length);
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  });
  await open(`${product.origin}/#/metoder?metodslag=instrument&metod=savry`);
  expect(await page.locator('.pending').count()).toBe(0);
  expect(await page.evaluate(() => (globalThis as unknown as { tables: number[] }).tables)).toEqual([1]);
  await close();
});

/** Rows of the engine, each a JSON list, in the order that their question asks for. */
function inOrder(rows: readonly string[], columns: readonly string[], order: readonly string[] = []): string[] {
  const named = rows.map((row) =>
    Object.fromEntries((JSON.parse(row) as (string | number | null)[]).map((value, i) => [columns[i] as string, value])),
  );
  return named.sort(byOrder(order)).map((row) => JSON.stringify(columns.map((column) => row[column])));
}

describe('what the build has baked', () => {
  test('is row by row what the engine answers in the browser, for every state', { timeout: 240_000 }, async () => {
    const states = bakedStates(shipped.dataset);
    const asked = questions.map((question) => ({ ...question, sqls: bakedSql(question, states) }));
    // Two engines, since a machine has two cores.
    const visitors = await Promise.all([newVisitor(browser), newVisitor(browser)]);
    await Promise.all(visitors.map(({ open }) => open(`${product.origin}/`)));
    const asset = (pattern: RegExp) => `/assets/${readdirSync(join(dist, 'assets')).find((name) => pattern.test(name))}`;
    const engine = { chunk: asset(/^browser-.*\.js$/), worker: asset(/worker-.*\.js$/), wasm: asset(/\.wasm$/) };
    let compared = 0;
    for (const { id, shape, order, sqls } of asked) {
      const baked = JSON.parse(readFileSync(join(dist, 'assets', versionOf(dist), 'data/answers', `${id}.json`), 'utf8')) as BakedAnswers;
      expect(Object.keys(baked.answers).sort(), id).toEqual(sqls.map(answerKey).sort());
      const half = Math.ceil(sqls.length / 2);
      const rowsOf = visitors.map(({ page }, i) => {
        const ofIts = sqls.slice(i * half, (i + 1) * half);
        return page.evaluate<string[][]>(`(${askEngine})(${JSON.stringify({ ...engine, sqls: ofIts })})`);
      });
      const rows = (await Promise.all(rowsOf)).flat();
      sqls.forEach((sql, i) => {
        const expected = baked.answers[answerKey(sql)]?.map((place) => JSON.stringify(baked.rows[place]));
        expect(inOrder(rows[i] as string[], Object.keys(shape), order), `${id}: ${sql}`).toEqual(expected);
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(1000);
    await Promise.all(visitors.map(({ close }) => close()));
  });
});
