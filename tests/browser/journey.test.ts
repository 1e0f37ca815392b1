import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { untilReady, type Visitor } from './launch';
import { visitedProduct } from './visited-product';

const product = visitedProduct();

async function visit(link = '', options = {}): Promise<Visitor> {
  return product.visit(link, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
}

/** What a reader sees of the matrix: every row with the words of its cells. */
const matrixWords = (page: Page) =>
  page.locator('table.matrix tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('button')].map((b) => b.textContent)));

const cell = (page: Page, unit: string, subArea: string) => page.getByRole('button', { name: new RegExp(`^${unit}, ${subArea}`) });
const panel = (page: Page) => page.getByRole('dialog');

describe('a strategist', () => {
  test('opens a gap, reads its evidence, filters, copies the link, and a colleague sees the same rows; nothing calls out', async () => {
    const { page, ...visitor } = await visit();
    await expect.poll(() => page.locator('.knowledge').textContent()).toContain('2 av 18 planer är inlästa: Kulturförvaltningen och Skarpnäck.');

    await cell(page, 'Kulturförvaltningen', 'vålds- och könsnormer').click();
    await untilReady(page);
    expect(await panel(page).locator('.reason').textContent()).toContain('Lucka: Kulturförvaltningens plan är inläst');

    await cell(page, 'Skarpnäck', 'vålds- och könsnormer').click();
    await untilReady(page);
    await expect.poll(() => panel(page).textContent()).toContain('Utveckla arbetet med MVP (mentors in violence prevention)');
    expect(await panel(page).locator('mark').first().textContent()).toContain('MVP');

    await page.getByRole('button', { name: 'Stäng belägg' }).click();
    await page.getByRole('rowheader').getByRole('button', { name: 'Skarpnäck', exact: true }).click();
    await untilReady(page);
    expect(page.url()).toContain('enheter=skarpnack');

    await page.getByRole('button', { name: 'Kopiera länk', exact: true }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#\/tackning\?enheter=skarpnack&data=[0-9a-f]{8}$/);

    const colleague = await visit(link.slice(link.indexOf('#')));
    expect(await matrixWords(colleague.page)).toEqual(await matrixWords(page));
    expect(await colleague.page.locator('.ranked').allTextContents()).toEqual(await page.locator('.ranked').allTextContents());

    for (const { requestsBeyond, complaints } of [visitor, colleague]) {
      expect(requestsBeyond(product.origin)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  test('goes back and forward through what she chose', async () => {
    const { page } = await visit();
    await page.getByRole('link', { name: 'Metoder' }).click();
    await page.getByRole('link', { name: 'Samverkan' }).click();
    await page.goBack();
    expect(page.url()).toContain('#/metoder');
    await expect.poll(() => page.locator('h2').first().textContent()).toContain('Vilka metoder återkommer?');
    await page.goForward();
    expect(page.url()).toContain('#/samverkan');
  });

  test('opens any number of the methods, and what it counts is what it shows', async () => {
    const { page } = await visit('#/metoder');
    const number = page.locator('table.credits tbody tr').first().locator('td.number button').first();
    const units = Number(await number.textContent());
    await number.click();
    await untilReady(page);
    const organisations = await panel(page).locator('.statement header strong').allTextContents();
    expect(new Set(organisations).size).toBeGreaterThanOrEqual(units);
    expect(units).toBeGreaterThan(1);
  });

  test('chooses in one picture and the others follow', async () => {
    const { page } = await visit();
    const before = await page.locator('.ranked').last().textContent();
    await page.getByRole('rowheader').getByRole('button', { name: 'Farsta', exact: true }).click();
    await untilReady(page);
    expect(await page.locator('.ranked').last().textContent()).not.toBe(before);
    expect(await page.locator('table.matrix tbody tr').count()).toBeGreaterThanOrEqual(18);
  });

  test('walks the matrix by keyboard alone: one tab stop, arrow keys, Enter opens, Escape gives focus back', async () => {
    const { page } = await visit();
    await page.getByRole('rowheader').getByRole('button', { name: 'Bromma', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const label = await page.evaluate(() => (document.activeElement as HTMLElement).title);
    expect(label).toMatch(/^Enskede-Årsta-Vantör, främjande/);
    expect(await page.locator('table.matrix button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await untilReady(page);
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).title)).toBe(label);
    expect(await panel(page).count()).toBe(0);
  });
});

describe('the page keeps working', () => {
  test('by keyboard when a filter takes away the row that had the tab stop', async () => {
    const { page } = await visit();
    await page.getByRole('rowheader').getByRole('button', { name: 'Bromma', exact: true }).focus();
    await page.getByRole('button', { name: /^Slag/ }).click();
    await page.getByRole('checkbox', { name: 'Stadsdelar' }).uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('table.matrix tbody tr').count()).toBe(5);
    expect(await page.locator('table.matrix button[tabindex="0"]').count()).toBe(1);
  });

  test('when the network is gone', async () => {
    const { page, context } = await visit();
    await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached' });
    await context.setOffline(true);
    await page.locator('.ranked').last().getByRole('button', { name: 'Trafikkontoret', exact: true }).click();
    await expect.poll(() => page.locator('.ranked').first().textContent()).not.toContain('Skolsociala team');
    expect(page.url()).toContain('part=trafikkontoret');
  });
});

describe('bad input', () => {
  test('in a link falls back and says so', async () => {
    const { page, complaints } = await visit('#/tackning?lager=plamn&enheter=storangen&data=00000000');
    const notices = await page.locator('.notice').allTextContents();
    expect(notices.join(' ')).toContain('lager=plamn');
    expect(notices.join(' ')).toContain('storangen');
    expect(notices.join(' ')).toContain('ett annat underlag (00000000)');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['does not come', (route: Route) => route.abort()],
    ['was cut short on its way', (route: Route) => route.fulfill({ body: 'DUCK' })],
  ])('as a database that %s is told of, and a retry mends it', async (_, spoil) => {
    const visitor = await product.newcomer();
    const { page, context } = visitor;
    await context.route('**/data/dataset.duckdb', spoil);
    await page.goto(product.origin);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('En av datafilerna gick inte att hämta');
    await context.unroute('**/data/dataset.duckdb');
    await alert.getByRole('button', { name: 'Försök igen' }).click();
    await untilReady(page);
    expect(await page.locator('table.matrix tbody tr').count()).toBeGreaterThanOrEqual(18);
  });

  test('as an engine that is missing is told of', async () => {
    const visitor = await product.newcomer();
    await visitor.context.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
    await visitor.page.goto(product.origin);
    const alert = visitor.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Beräkningsmotorn kunde inte starta');
  });

  test('as WebAssembly that is not allowed is told of', async () => {
    const visitor = await product.newcomer();
    await visitor.page.addInitScript(() => {
      class Blocked {
        constructor() {
          throw new WebAssembly.CompileError('blocked by policy');
        }
      }
      WebAssembly.Module = Blocked as unknown as typeof WebAssembly.Module;
    });
    await visitor.page.goto(product.origin);
    const alert = visitor.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('WebAssembly');
  });
});

describe('on any screen', () => {
  test.each([
    [1440, 900],
    [1280, 800],
    [390, 844],
  ])('of %i x %i pixels no view scrolls sideways as a whole', async (width, height) => {
    const { page, open } = await visit('', { viewport: { width, height } });
    for (const link of ['#/tackning', '#/metoder', '#/samverkan', '#/enhet', '#/enhet?enheter=skarpnack']) {
      await open(`${product.origin}/${link}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
