import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/build/serve';
import { readCsv, restore } from '../build/open-data/read-csv';
import { readWorkbook } from '../export/read-workbook';
import { launchBrowser, newVisitor, type Visitor } from './launch';
import { serveProduct } from './server';

let browser: Browser;
let product: Served;
let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), serveProduct()]);
  visitor = await newVisitor(browser, { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
  ({ page } = visitor);
});
afterAll(async () => {
  await browser.close();
  await product.close();
});

const open = async (link: string) => {
  await page.goto('about:blank');
  await visitor.open(`${product.origin}/${link}`);
};
const menuOf = (what: string) => page.getByRole('button', { name: `Ta med ${what}`, exact: true });

async function take(what: string, format: string): Promise<{ name: string; content: Buffer }> {
  await menuOf(what).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: format }).click()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

const contentOf = async (download: Download) => readFileSync(await download.path());

/** Decodes a picture as the browser does for any page. */
const sizeOf = (picture: Buffer, type: string) =>
  page.evaluate(
    async ([source]) => {
      const image = new Image();
      image.src = source ?? '';
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    [`data:${type};base64,${picture.toString('base64')}`],
  );

const views = [
  ['#/tackning', 'matrisen', 'tackning'],
  ['#/tackning', 'Metoder som flest enheter har', 'metoder-lista'],
  ['#/tackning', 'Förvaltningar som flest enheter nämner', 'samverkansparter-lista'],
  ['#/metoder', 'diagrammet', 'metoder-diagram'],
  ['#/metoder', 'tabellen', 'metoder-tabell'],
  ['#/samverkan', 'diagrammet', 'samverkansparter-diagram'],
  ['#/samverkan', 'tabellen', 'samverkansparter-tabell'],
  ['#/jamfor?enheter=skarpnack,kulturforvaltningen', 'översikt: delområden och enheter', 'jamforelse-oversikt'],
  ['#/jamfor?enheter=skarpnack,kulturforvaltningen', 'metoder', 'jamforelse-metoder'],
  ['#/jamfor?enheter=skarpnack,kulturforvaltningen', 'rader i planen som lämnar något öppet', 'jamforelse-saknas'],
  ['#/jamfor?enheter=skarpnack&mot=ovriga', 'delområden: en mot alla andra', 'jamforelse-alla-andra'],
  ['#/jamfor?enheter=skarpnack&mot=ovriga', 'metoder', 'jamforelse-alla-andra-metoder'],
  ['#/jamfor?enheter=skarpnack&mot=ovriga', 'samverkansparter', 'jamforelse-alla-andra-samverkansparter'],
  ['#/enhet?enheter=skarpnack', 'delområdena', 'skarpnack-tackning'],
  ['#/enhet?enheter=skarpnack', 'metoder', 'skarpnack-metoder'],
  ['#/avstamning', 'uppgifterna efter vad de rör', 'avstamning'],
  ['#/kodning', 'kodningen mot facit', 'kodning'],
  ['#/kodning', 'varje delområde för sig', 'kodning-delomraden'],
] as const;

describe('from every view', () => {
  test.each(views)('of %s, %s leaves as picture and table that agree with each other and say where they come from', async (link, what, name) => {
    if (page.url() !== `${product.origin}/${link}`) await open(link);
    const day = await page.evaluate(() => new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date()));
    const files = { png: await take(what, 'PNG'), svg: await take(what, 'SVG'), xlsx: await take(what, 'XLSX'), csv: await take(what, 'CSV') };
    for (const [extension, file] of Object.entries(files))
      expect(file.name).toMatch(new RegExp(`^plankoll-${name}(-filtrerad)?-${day}\\.${extension}$`));

    const svg = files.svg.content.toString('utf8');
    const drawn = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        isBroken: parsed.querySelector('parsererror') !== null,
        size: ['width', 'height'].map((side) => Number(parsed.documentElement.getAttribute(side))),
        words: parsed.documentElement.textContent ?? '',
      };
    }, svg);
    expect(drawn.isBroken).toBe(false);
    for (const said of ['Urval: ', '2 av 18 planer är inlästa', 'Källor: ', 'Datum: ', `${product.origin}/${link}`])
      expect(drawn.words).toContain(said);
    expect(await sizeOf(files.svg.content, 'image/svg+xml')).toEqual(drawn.size.map(Math.round));
    const [width = 0, height = 0] = drawn.size;
    const [pngWidth = 0, pngHeight = 0] = await sizeOf(files.png.content, 'image/png');
    expect(pngWidth / width).toBeCloseTo(pngHeight / height, 1);
    expect(pngWidth).toBeGreaterThan(width);

    const csv = readCsv(files.csv.content);
    const [about, table] = [...readWorkbook(files.xlsx.content).values()];
    expect(about?.flat().map((cell) => cell?.value)).toEqual(expect.arrayContaining([expect.stringContaining('2 av 18 planer är inlästa')]));
    expect(table?.[0]?.map((cell) => cell?.value)).toEqual(csv.head.slice(0, -1));
    const cells = csv.rows.map((row) => row.slice(0, -1).map(restore));
    expect(table?.slice(1).map((row) => csv.head.slice(0, -1).map((_, i) => String(row[i]?.value ?? '').replace('.', ',')))).toEqual(
      cells.map((row) => row.map((cell) => cell.replace('.', ','))),
    );
    expect(csv.rows.length).toBeGreaterThan(2);
    expect(visitor.complaints).toEqual([]);
    expect(visitor.requestsBeyond(product.origin)).toEqual([]);
  });
});

describe('what is too long for a picture leaves as a table', () => {
  test.each([
    ['#/jamfor?enheter=skarpnack,kulturforvaltningen', 'med dokumentens egna ord', 'jamforelse-ordagrant'],
    ['#/enhet?enheter=skarpnack', 'löften', 'skarpnack-loften'],
    ['#/avstamning', 'alla uppgifter, en och en', 'avstamning-uppgifter'],
    ['#/avstamning', 'motsägelser i källorna', 'avstamning-motsagelser'],
    ['#/kodning', 'vokabulären', 'vokabular'],
  ])('of %s, %s', async (link, what, name) => {
    await open(link);
    const csv = await take(what, 'CSV');
    expect(csv.name).toMatch(new RegExp(`^plankoll-${name}-\\d`));
    expect(readCsv(csv.content).rows.length).toBeGreaterThan(3);
  });
});

describe('under a filter', () => {
  test('the file says so by its name, on its first sheet and in the picture', async () => {
    await open('#/metoder?enheter=skarpnack&lager=plan');
    const workbook = await take('tabellen', 'XLSX');
    expect(workbook.name).toMatch(/^plankoll-metoder-tabell-filtrerad-/);
    const about = readWorkbook(workbook.content).get('Om') ?? [];
    expect(about.map((row) => row[1]?.value)).toContain('enheter: Skarpnäck; lager: plan; indelning: 2020 (13 stadsdelsområden)');
    expect((await take('diagrammet', 'SVG')).content.toString('utf8')).toContain('Urval: enheter: Skarpnäck; lager: plan');
  });

  test('the table has the names on screen, in their order', async () => {
    const seen = await page.locator('table.credits tbody th').allTextContents();
    const { name, content } = await take('tabellen', 'CSV');
    expect(name).toMatch(/filtrerad/);
    expect(readCsv(content).rows.map(([first = '']) => restore(first))).toEqual(seen);
  });
});

describe('by keyboard alone', () => {
  test('the menu opens, is walked through, and gives focus back', async () => {
    await open('#/tackning');
    await menuOf('matrisen').focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Bild att klistra in (PNG)');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Bild att ändra i (SVG)');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Kopiera länk');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Bild att klistra in (PNG)');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#\/tackning\?data=[0-9a-f]{8}$/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Bild att klistra in (PNG)');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Ta med matrisen');
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });
});

describe('the opened sentences', () => {
  test('leave as a table with their citations, and no picture', async () => {
    await open('#/tackning?belagg=organisation:skarpnack,delomrade:normer');
    await menuOf('beläggen').click();
    await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['Tabell för Excel (XLSX)', 'Tabell (CSV)', 'Kopiera länk']);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    const { head, rows } = readCsv((await take('beläggen', 'CSV')).content);
    expect(rows.map((row) => row[0])).toEqual(['plan-skarpnack-2019:r12']);
    expect(rows[0]?.[head.indexOf('Metoder och arbetssätt')]).toContain('Utveckla arbetet med MVP');
  });

  test('are copied with their source, and a reader is told', async () => {
    const statement = page.locator('.statement').first();
    await statement.getByRole('button', { name: 'Kopiera citatet med källa' }).click();
    await expect.poll(() => statement.locator('.copy-quote [role=status]').textContent()).toContain('Kopierad');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    expect(copied[0]).toContain('”Utveckla arbetet med MVP');
    expect(copied[0]).toMatch(/\(Skarpnäck, .*plan-skarpnack-2019:r12, http.*belagg=utsaga:plan-skarpnack-2019:r12.*\)$/);
    expect(copied[1]).toContain('<blockquote');
    expect(visitor.complaints).toEqual([]);
  });

  test('are shown to be copied by hand where the browser does not allow it', async () => {
    await page.evaluate(() => Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('blocked')) }));
    const statement = page.locator('.statement').first();
    await statement.getByRole('button', { name: 'Kopiera citatet med källa' }).click();
    await expect.poll(() => statement.getByRole('textbox', { name: 'Att kopiera' }).inputValue()).toContain('”Utveckla arbetet med MVP');
  });
});

describe('on paper', () => {
  test.each([
    ['#/tackning?enheter=skarpnack', 'Framhävt, men inte bortvalt: Skarpnäck'],
    ['#/metoder?lager=plan', 'lager: plan'],
    ['#/samverkan', 'slag av samverkanspart: förvaltningar'],
    ['#/jamfor?enheter=skarpnack,kulturforvaltningen', 'jämförda enheter: Skarpnäck och Kulturförvaltningen'],
    ['#/jamfor?enheter=skarpnack&mot=ovriga', 'Skarpnäck jämförd med alla andra enheter'],
    ['#/avstamning', 'hela underlaget'],
    ['#/kodning', 'hela underlaget'],
  ])('%s says what is left out, what it rests on and where it is found, with a legend and without buttons to press', async (link, left) => {
    await open(link);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-frame.foot').waitFor({ state: 'attached' });
    expect(await page.locator('.print-frame.head').isVisible()).toBe(true);
    expect(await page.locator('.print-frame.head').textContent()).toContain(left);
    expect(await page.locator('.knowledge').textContent()).toContain('2 av 18 planer är inlästa');
    const foot = await page.locator('.print-frame.foot').textContent();
    for (const said of ['Källor: ', 'Datum: ', `Länk: ${product.origin}/${link}`]) expect(foot).toContain(said);
    for (const gone of ['.top', '.filters', '.take-along', '.copy-link', '.chip', '.heading .plain'])
      for (const element of await page.locator(gone).all()) expect(await element.isVisible(), gone).toBe(false);
    if (/tackning|metoder|samverkan|jamfor/.test(link)) await page.locator('.legend').waitFor({ state: 'visible' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(
      pdf
        .toString('latin1')
        .match(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/)
        ?.slice(1),
    ).toEqual(['841', '594']);
    await page.emulateMedia({ media: null });
  });

  test('no list of a comparison stays folded, and on screen they are folded again', async () => {
    await open('#/jamfor?enheter=skarpnack&mot=ovriga');
    const folded = () => page.locator('.unfold').count();
    expect(await folded()).toBeGreaterThan(0);
    await page.evaluate(() => {
      const count = () => Object.assign(document.body.dataset, { foldedOnPaper: document.querySelectorAll('.unfold').length });
      addEventListener('beforeprint', count, { once: true });
    });
    await page.pdf({ preferCSSPageSize: true });
    expect(await page.evaluate(() => document.body.dataset.foldedOnPaper)).toBe('0');
    expect(await folded()).toBeGreaterThan(0);
  });
});
