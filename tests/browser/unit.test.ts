import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { untilReady, type Visitor } from './launch';
import { visitedProduct } from './visited-product';

const product = visitedProduct();

async function visit(link: string, options = {}): Promise<Visitor> {
  const visitor = await product.visit(link, options);
  await visitor.page.locator('.unit-page, .sources').first().waitFor();
  return visitor;
}

const panel = (page: Page) => page.getByRole('dialog');
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const openedIds = (page: Page) => panel(page).locator('.statement code').allTextContents();

describe('before a meeting with Skarpnäck', () => {
  test('a strategist sees what they have, lack and promised, and opens the rows that lack something by keyboard alone', async () => {
    const { page, complaints } = await visit('#/enhet');
    const link = page.getByRole('link', { name: 'Skarpnäck', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.unit-page').waitFor();
    expect(page.url()).toContain('#/enhet?enheter=skarpnack');
    expect(await page.locator('.unit-page .finding').textContent()).toContain('Skarpnäcks plan har rader under 11 av 12 delområden.');
    expect(await page.locator('.promises em').allTextContents()).toEqual(['saknas', 'saknas']);

    const lacking = page.getByRole('button', { name: '2 rader saknar något av ansvarig, tid och uppföljning' });
    await lacking.focus();
    await page.keyboard.press('Enter');
    await untilReady(page);
    await expect.poll(() => openedIds(page)).toEqual(['plan-skarpnack-2019:r01', 'plan-skarpnack-2019:r12']);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(await lacking.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('and finds whom it could learn from, with the words of the example', async () => {
    const { page } = await visit('#/enhet?enheter=skarpnack');
    const gaps = section(page, 'Utan rad i planen, och närmaste goda exempel');
    expect(await gaps.locator('.why').allTextContents()).toEqual(['(exempel i effektrapport 2022, delområdet härlett med regel, samma slags enhet)']);
    await gaps.getByRole('button', { name: /^Hägersten-Älvsjö/ }).click();
    await untilReady(page);
    await expect.poll(() => openedIds(page)).toEqual(['effekter-2022:hagersten-alvsjo-01']);
  });
});

describe('the page of Kulturförvaltningen', () => {
  test('says which units name it without being named back, and that they are named as a group', async () => {
    const { page } = await visit('#/enhet?enheter=kulturforvaltningen');
    const ties = section(page, 'Vem nämner vem');
    expect(await ties.textContent()).toContain('Kulturförvaltningen nämner stadsdelsförvaltningar (utan namn) samlat i 8 utsagor');
    await ties.getByRole('button', { name: '7 enheter nämner Kulturförvaltningen utan att nämnas tillbaka:' }).click();
    await untilReady(page);
    expect(page.url()).toContain('belagg=ensidigt:kulturforvaltningen');
    await expect.poll(() => openedIds(page)).toHaveLength(11);
    expect(new Set(await panel(page).locator('.statement header strong').allTextContents()).size).toBe(8);
  });

  test('is led to from the evidence of any view', async () => {
    const { page } = await visit('#/enhet');
    await page.goto(`${product.origin}/#/tackning?belagg=organisation:kulturforvaltningen,delomrade:normer`);
    await untilReady(page);
    await panel(page).getByRole('link', { name: 'Enhetens sida' }).click();
    await expect.poll(() => page.locator('.unit-page h2').textContent()).toBe('Kulturförvaltningen');
  });
});

describe('every page of a unit', () => {
  test('works where WebAssembly is blocked', async () => {
    const visitor = await product.newcomer();
    await visitor.page.addInitScript(() => {
      WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('blocked by policy'));
    });
    await visitor.page.goto(`${product.origin}/#/enhet?enheter=kungsholmen`);
    await expect.poll(() => visitor.page.locator('.unit-page .finding').textContent()).toContain('Kungsholmens plan är inte inläst');
    expect(await section(visitor.page, 'Programmet 2017').textContent()).toContain('7 åtgärder');
  });

  test('speaks English, where the documents stay Swedish', async () => {
    const { page } = await visit('#/enhet?enheter=skarpnack&sprak=en');
    await expect.poll(() => page.locator('.unit-page .finding').textContent()).toContain('Skarpnäck’s plan has rows under 11 of 12 sub-areas.');
    expect(await page.locator('.promises em').first().textContent()).toBe('missing');
    expect(await page.locator('.promises td .words > span').first().getAttribute('lang')).toBe('sv');
  });

  test.each(['skarpnack', 'kulturforvaltningen', 'socialforvaltningen', 'hasselby-vallingby', 'hagersten-alvsjo', 'idrottsforvaltningen'])(
    'prints on one A4 upright: %s',
    async (unit) => {
      const { page } = await visit(`#/enhet?enheter=${unit}`);
      await untilReady(page);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    },
  );

  test('carries day, dataset, sources and link on paper, and says how much more the link has', async () => {
    const { page } = await visit('#/enhet?enheter=skarpnack');
    await page.emulateMedia({ media: 'print' });
    const imprint = page.locator('.imprint');
    expect(await imprint.isVisible()).toBe(true);
    const paper = await imprint.textContent();
    expect(paper).toMatch(/Utskrivet \d+ \p{L}+ \d{4} ur Plankoll, underlag [0-9a-f]{8}\./u);
    expect(paper).toContain('Lokal handlingsplan 2019–2022, Skarpnäcks stadsdelsnämnd');
    expect(paper).toContain('#/enhet?enheter=skarpnack&data=');
    expect(await page.locator('li.on-paper').first().isVisible()).toBe(true);
    expect(await page.locator('li.on-paper').first().textContent()).toMatch(/^och \d+ till, se länken$/);
    expect(await page.locator('.legend').isVisible()).toBe(true);
    expect(await page.locator('.turn').isVisible()).toBe(false);
  });
});

describe('bad input', () => {
  test('a unit that does not exist gives the list and a notice', async () => {
    const { page } = await visit('#/enhet?enheter=storangen');
    expect(await page.locator('.notice').allTextContents()).toEqual([expect.stringContaining('storangen')]);
    expect(await page.locator('.sources tbody tr').count()).toBeGreaterThanOrEqual(18);
  });

  test('several units give the first and a notice', async () => {
    const { page } = await visit('#/enhet?enheter=skarpnack,farsta');
    expect(await page.locator('.unit-page h2').textContent()).toBe('Skarpnäck');
    expect(await page.locator('.notice').textContent()).toContain('Länken nämner också Farsta.');
  });

  test('a district of 2017 gives its successor, and the way to a page of its own', async () => {
    const { page } = await visit('#/enhet?enheter=alvsjo');
    expect(await page.locator('.unit-page h2').textContent()).toBe('Hägersten-Älvsjö');
    await page.getByRole('link', { name: /^Visa Älvsjö som egen enhet/ }).click();
    await expect.poll(() => page.locator('.unit-page h2').textContent()).toBe('Älvsjö');
    expect(page.url()).toContain('indelning=2017');
  });

  test('a unit of a later division gives the list, and the way to the division that has it', async () => {
    const { page } = await visit('#/enhet?enheter=jarva');
    await page.getByRole('link', { name: /^Visa i indelningen 2023/ }).click();
    await expect.poll(() => page.locator('.unit-page h2').textContent()).toBe('Järva');
    expect(await page.locator('.unit-page .chip-label').first().textContent()).toContain('Rinkeby-Kista');
  });
});
