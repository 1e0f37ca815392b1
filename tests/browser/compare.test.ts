import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../src/engine/database-file';
import { twoVersions } from '../fixtures/plans/two-versions';
import { untilReady, type Visitor } from './launch';
import { visitedProduct } from './visited-product';

const product = visitedProduct();

async function visit(link: string, options = {}): Promise<Visitor> {
  const visitor = await product.visit(link, options);
  await visitor.page.locator('.compare-view h2').waitFor();
  return visitor;
}

const pair = '#/jamfor?enheter=skarpnack,kulturforvaltningen';
const finding = (page: Page) => page.locator('.finding').textContent();
const notices = async (page: Page) => (await page.locator('.notice').allTextContents()).join(' ');
const heads = (page: Page) => page.locator('.column-heads strong').allTextContents();
const panel = (page: Page) => page.getByRole('dialog');

describe('a strategist who prepares a meeting', () => {
  test('compares Skarpnäck with Kulturförvaltningen from the navigation by keyboard alone', async () => {
    const { page, complaints, requestsBeyond } = await visit('#/jamfor?enheter=skarpnack');
    const field = page.getByRole('combobox', { name: 'Lägg till en enhet att jämföra' });
    await field.focus();
    await page.keyboard.type('kultur');
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['Kulturförvaltningen plan inläst']);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('enheter=skarpnack,kulturforvaltningen');
    await untilReady(page);
    expect(await finding(page)).toContain('Båda har rader i sin plan under 5 av 12 delområden, bara Skarpnäck under 6');
    expect(await heads(page)).toEqual(['Skarpnäck', 'Kulturförvaltningen']);

    await page.getByRole('button', { name: /Ta bort Skarpnäck/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/enheter=kulturforvaltningen$/);
    expect(await notices(page)).toContain('En enhet är vald: Kulturförvaltningen.');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    expect(requestsBeyond(product.origin)).toEqual([]);
  });

  test('finds a unit without its dots, and Escape empties the field', async () => {
    const { page } = await visit('#/jamfor?enheter=skarpnack');
    const field = page.getByRole('combobox');
    await field.fill('hagersten');
    expect(await page.getByRole('option').allTextContents()).toEqual(['Hägersten-Älvsjö plan inte inläst']);
    await field.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    await field.fill('storängen');
    expect(await page.locator('.unit-picker').textContent()).toContain('Ingen enhet heter så.');
  });

  test('walks the overview with arrow keys, opens a gap and comes back', async () => {
    const { page } = await visit(pair);
    const overview = page.locator('table.compare-overview');
    expect(await overview.locator('button[tabindex="0"]').count()).toBe(1);
    await overview.getByRole('button', { name: 'Vålds- och könsnormer', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kulturförvaltningen: lucka');
    await page.keyboard.press('Enter');
    await untilReady(page);
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Kulturförvaltningen: lucka');
  });

  test('opens from a count exactly the rows that it counts', async () => {
    const { page } = await visit(pair);
    await page.getByRole('button', { name: /^1 av 13 rader Utan uppföljning, Skarpnäck/ }).click();
    await untilReady(page);
    expect(page.url()).toContain('belagg=enhet:skarpnack,saknar:uppfoljning');
    await expect.poll(() => panel(page).locator('.statement code').allTextContents()).toEqual(['plan-skarpnack-2019:r01']);
    await page.getByRole('button', { name: 'Stäng belägg' }).click();
    await page.getByRole('button', { name: /^Polisen, Skarpnäck: 3 rader i planen/ }).click();
    await untilReady(page);
    await expect.poll(() => panel(page).locator('.statement').count()).toBe(3);
  });

  test('sees only the differences, and by name what is left out', async () => {
    const { page } = await visit(pair);
    await page.getByRole('button', { name: 'Visa bara skillnader' }).click();
    expect(page.url()).toContain('visa=skillnader');
    const shown = await page.locator('.compared h3').allTextContents();
    expect(shown).toContain('Vålds- och könsnormer');
    expect(shown).not.toContain('Samlad kompetens');
    expect(await page.locator('.note').allTextContents()).toContainEqual(
      expect.stringMatching(/delområden är lika och visas inte: .*samlad kompetens/),
    );
  });

  test('sees whom to learn from, by what measure, and follows it to the comparison', async () => {
    const { page } = await visit('#/jamfor?enheter=kulturforvaltningen');
    const suggestions = page.getByRole('list', { name: 'Förslag' });
    await expect.poll(() => suggestions.textContent()).toContain('har belägg för 7 av 7 delområden där planen för Kulturförvaltningen saknar rad');
    await suggestions.getByRole('link', { name: 'Skarpnäck' }).last().click();
    await expect.poll(() => page.url()).toContain('enheter=kulturforvaltningen,skarpnack');
  });

  test('sets one against all others and reads how many plans that rests on', async () => {
    const { page } = await visit('#/jamfor?enheter=skarpnack');
    await page.getByRole('link', { name: 'Alla andra' }).click();
    await expect.poll(() => page.locator('.compare-view .note').first().textContent()).toContain('2 av 18 planer är inlästa i allt');
    const section = page.getByRole('region', { name: /Insatser som stabiliserar skolgång/ });
    expect(await section.textContent()).toContain('0 av 1 annan inläst plan');
    await section
      .getByRole('button', { name: /^Kulturförvaltningen/ })
      .first()
      .click();
    await untilReady(page);
    expect(page.url()).toContain('belagg=enhet:kulturforvaltningen,delomrade:stabil-skolgang');
  });
});

describe('before the engine, or without it', () => {
  test('every pair of units is compared from what was baked', async () => {
    const visitor = await product.newcomer();
    await visitor.context.route('**/*.wasm', (route) => route.abort());
    await visitor.open(`${product.origin}/#/jamfor?enheter=farsta,bromma,skarpnack&visa=skillnader`);
    await expect.poll(() => heads(visitor.page)).toEqual(['Farsta', 'Bromma', 'Skarpnäck']);
    expect(await finding(visitor.page)).toContain('Planerna går inte att jämföra: planerna för Farsta och Bromma är inte inlästa.');
  });
});

describe('bad input', () => {
  test.each([
    ['a unit that does not exist', '#/jamfor?enheter=storangen,skarpnack', 'storangen', ['Skarpnäck']],
    [
      'five units',
      '#/jamfor?enheter=farsta,bromma,skarpnack,norrmalm,sodermalm',
      'Södermalm visas inte',
      ['Farsta', 'Bromma', 'Skarpnäck', 'Norrmalm'],
    ],
    ['the same twice', '#/jamfor?enheter=farsta,bromma,farsta', 'Länken nämner Farsta mer än en gång.', ['Farsta', 'Bromma']],
    ['one alone', '#/jamfor?enheter=farsta', 'En enhet är vald: Farsta.', ['Farsta']],
    ['none', '#/jamfor', 'Inga enheter är valda.', ['Skarpnäck', 'Kulturförvaltningen']],
    ['a district of 2017', '#/jamfor?enheter=alvsjo,skarpnack', 'Älvsjö ingår i Hägersten-Älvsjö', ['Hägersten-Älvsjö', 'Skarpnäck']],
    ['one outside the division', '#/jamfor?enheter=jarva,skarpnack', 'Järva finns inte i den valda indelningen', ['Skarpnäck']],
    ['an earlier plan that is not there', '#/jamfor?enheter=skarpnack&mot=tidigare', 'Bara en version av planen för Skarpnäck', ['Skarpnäck']],
  ])('in a link, %s, is told of, with the nearest sensible view', async (_, link, words, shown) => {
    const { page, complaints } = await visit(link);
    await expect.poll(() => heads(page)).toEqual(shown);
    expect(await notices(page)).toContain(words);
    expect(complaints).toEqual([]);
  });
});

test('two versions of a plan, with a made-up newer one, show what changed in words', async () => {
  const { dataset, files: others } = twoVersions();
  const files = new Map([...others, ['data/dataset.duckdb', await databaseFile(dataset)]]);
  const visitor = await product.newcomer();
  await visitor.context.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/(?:assets\/[0-9a-f]{8}\/)?/, '');
    const content = files.get(path);
    return content === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body: Buffer.from(content) });
  });
  const { page } = visitor;
  await visitor.open(`${product.origin}/#/jamfor?enheter=skarpnack&mot=tidigare&visa=skillnader`);
  await expect
    .poll(() => finding(page))
    .toBe('Av de 8 raderna i den gällande planen för Skarpnäck är 4 oförändrade, 3 ändrade och 1 ny; 6 rader ur den tidigare finns inte kvar.');
  expect(await page.locator('.compared h4').allTextContents()).not.toContain('Oförändrad');
  const norms = page.getByRole('region', { name: 'vålds- och könsnormer' });
  expect(await norms.locator('dd.missing').count()).toBe(1);
  expect(await norms.locator('ins').allTextContents()).toEqual(['tillagt: 2023–2024']);
  await norms.getByRole('button', { name: /^Rad 12/ }).click();
  await untilReady(page);
  await expect.poll(() => panel(page).textContent()).toContain('ur en plan som har ersatts av');
});

test('on a phone each unit’s words carry its name, and nothing scrolls sideways', async () => {
  const { page } = await visit(pair, { viewport: { width: 390, height: 844 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.goto(`${product.origin}/#/jamfor?enheter=skarpnack,kulturforvaltningen,farsta,hagersten-alvsjo`);
  await expect.poll(() => heads(page)).toHaveLength(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await page.locator('.compared h5').first().isVisible()).toBe(true);
  await page.locator('.compared h5').nth(3).scrollIntoViewIfNeeded();
  const tops = await page.locator('.compared h3').evaluateAll((all) => all.map((head) => head.getBoundingClientRect().top));
  expect(tops.some((top) => top >= -1 && top < 844)).toBe(true);
});

test('the heads of the columns stay in sight while the words scroll', async () => {
  const { page } = await visit(pair);
  await page.locator('.compared').nth(6).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.locator('.column-heads').evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(0);
});
