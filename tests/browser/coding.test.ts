import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/build/serve';
import { launchBrowser, newVisitor, untilReady, type Visitor } from './launch';
import { serveProduct } from './server';

let browser: Browser;
let product: Served;
let visitor: Visitor;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), serveProduct()]);
  visitor = await newVisitor(browser);
});
afterAll(async () => {
  await browser.close();
  await product.close();
});
const open = (link: string) => visitor.open(`${product.origin}/${link}`);

describe('a strategist who wonders whether to trust a number', () => {
  test('reads a near miss as a question with both quotes', async () => {
    await open('#/tackning?belagg=organisation:skarpnack,delomrade:stabil-skolgang');
    const question = visitor.page.locator('.near-miss');
    await expect.poll(() => question.locator('q').allTextContents()).toEqual(['Inskrivningsgrad i förskola och skolnärvaro', 'Skolsociala teamet']);
    expect(await question.textContent()).toMatch(/\?$/);
  });

  test('sees the untouched line behind restored text', async () => {
    await open('#/tackning?belagg=utsaga:arsrapport-2020:norrmalm-01');
    await visitor.page.getByText('Källans råtext').click();
    await expect.poll(() => visitor.page.locator('.raw pre').textContent()).toContain('Stadsdelsforvaltningens Platssamverkan Klara ska underlatta');
  });

  test('reads precision and recall of each class, and a weakness of each', async () => {
    await open('#/kodning');
    const rows = visitor.page.locator('.quality').first().locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(9);
    for (const row of await rows.allTextContents()) expect(row).toMatch(/\d\s%.*\d\s%/);
    for (const name of ['Metoder', 'Samverkansparter', 'Delområden, härledda']) {
      const section = visitor.page.getByRole('region', { name, exact: true });
      expect(await section.locator('li').count(), name).toBeGreaterThan(0);
      expect(await section.textContent()).toMatch(/Når (?:inte )?målet/);
    }
  });

  test('searches the vocabulary, finds an entry by a misprint, and sends a colleague the same', async () => {
    await open('#/kodning');
    const { page } = visitor;
    await page.getByRole('searchbox').fill('Fussion');
    await expect.poll(() => page.locator('.vocabulary p[role=status]').textContent()).toMatch(/^1 av \d+ poster\.$/);
    expect(await page.locator('.vocabulary details details summary').allTextContents()).toEqual([expect.stringContaining('Fusion')]);
    await page.keyboard.press('Enter');
    await untilReady(page);
    expect(page.url()).toContain('#/kodning?sok=Fussion');
  });

  test('downloads a table, and the page itself had asked for none of them', async () => {
    const reader = await newVisitor(browser, { acceptDownloads: true });
    await reader.open(`${product.origin}/#/oppna-data`);
    expect(reader.requests.filter((address) => /\.(?:csv|md|rdf|ttl)$|datapackage\.json$/.test(address))).toEqual([]);
    const [download] = await Promise.all([
      reader.page.waitForEvent('download'),
      reader.page.locator('a[href$="statement_methods.csv"]').first().click(),
    ]);
    expect(download.suggestedFilename()).toContain('statement_methods.csv');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
