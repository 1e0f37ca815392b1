import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/build/serve';
import { shipped } from '../dataset';
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

const { organisations, methods, collaborators, documents, glossary, sub_area_rules } = shipped.dataset;
/** English that has Swedish words in it. */
const terms = [...glossary.flatMap(({ term_en, definition_en }) => [definition_en, term_en]), 'å, ä and ö', 'Svenska'];
/** Proper names, which are the same in every language and may stand inside an English sentence; the longest first. */
const proper = [...organisations, ...methods, ...collaborators]
  .map(({ name }) => name)
  .concat(documents.map(({ title }) => title))
  .concat(terms)
  .sort((a, b) => b.length - a.length);

/**
 * What the page says in English that has a Swedish letter: texts, names for screen readers and titles, those marked as Swedish left out. A text
 * that is seen has its Swedish names marked; one that is a single string for screen readers or on paper need not.
 */
async function swedishIn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const isEnglish = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'en';
    const [seen, unseen]: [string[], string[]] = [[], []];
    for (const element of document.querySelectorAll('body *')) {
      if (!isEnglish(element) || element.matches('script, noscript')) continue;
      for (const attribute of ['aria-label', 'title', 'placeholder']) unseen.push(element.getAttribute(attribute) ?? '');
      const isSeen = element.closest('.visually-hidden, .print-frame') === null;
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) (isSeen ? seen : unseen).push(child.textContent ?? '');
    }
    return { seen, unseen };
  });
  const withoutNames = (text: string) => proper.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const withoutTerms = (text: string) => terms.reduce((rest, term) => rest.replaceAll(term, ''), text);
  return [...new Set([...said.seen.map(withoutTerms), ...said.unseen.map(withoutNames)].filter((text) => /[åäö]/i.test(text)))];
}

describe('A reader of English', () => {
  test.each([
    '#/tackning?sprak=en',
    '#/tackning?enheter=skarpnack&indelning=2017&metod=mvp&finns=inte&sprak=en',
    '#/tackning?belagg=organisation:skarpnack,delomrade:framjande-tidiga&sprak=en',
    '#/tackning?belagg=organisation:bromma,delomrade:normer&sprak=en',
    '#/metoder?sprak=en',
    '#/samverkan?partslag=forvaltning,polis,skola&sprak=en',
    '#/jamfor?enheter=skarpnack,kulturforvaltningen&sprak=en',
    '#/jamfor?enheter=skarpnack&mot=ovriga&sprak=en',
    '#/enhet?enheter=skarpnack&sprak=en',
    '#/enhet?enheter=hagersten-alvsjo&sprak=en',
    '#/avstamning?sprak=en',
    '#/kodning?sok=sociala&sprak=en',
    '#/oppna-data?sprak=en',
    '#/ordlista?sprak=en',
  ])('meets no Swedish word of the interface in %s', async (link) => {
    await open(link);
    await expect.poll(() => visitor.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await visitor.page.locator('main h2').first().waitFor();
    expect(await swedishIn(visitor.page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test('opens a link in English without seeing Swedish first, and its title and description follow', async () => {
    const { page, close } = await newVisitor(browser);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        const root = document.getElementById('root');
        if (root !== null && getComputedStyle(root).visibility === 'visible') seen.push(root.textContent.slice(0, 400));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${product.origin}/#/metoder?sprak=en`);
    await untilReady(page);
    expect(await page.title()).toBe('Methods – Plankoll');
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/^Stockholm’s local action plans/);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.some((text) => text.includes('Coverage'))).toBe(true);
    expect(seen.filter((text) => text.includes('Täckning'))).toEqual([]);
    await close();
  });

  test('changes language where one is, and back', async () => {
    await open('#/metoder?enheter=farsta');
    await visitor.page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => visitor.page.getByRole('navigation', { name: 'Views' }).count()).toBe(1);
    expect(visitor.page.url()).toContain('#/metoder?enheter=farsta&sprak=en');
    await visitor.page.getByRole('link', { name: 'Svenska' }).click();
    await expect.poll(() => visitor.page.getByRole('navigation', { name: 'Vyer' }).count()).toBe(1);
    expect(visitor.page.url()).not.toContain('sprak');
  });

  test('is told in Swedish when English cannot be fetched, and keeps the page', async () => {
    const { page, close } = await newVisitor(browser);
    await page.route(/\/assets\/en-[^/]+\.js/, (route) => route.abort());
    await page.goto(`${product.origin}/#/tackning?sprak=en`);
    await untilReady(page);
    await page.getByText('Den engelska texten gick inte att hämta').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    expect(await page.getByRole('navigation', { name: 'Vyer' }).count()).toBe(1);
    await close();
  });

  test('is told that a link names no language that there is', async () => {
    await open('#/tackning?sprak=fi');
    await visitor.page.getByText('sprak=fi').waitFor();
  });

  test('reads a rule in English and the quote it rests on in Swedish', async () => {
    await open('#/tackning?belagg=organisation:bromma,delomrade:framjande-tidiga&sprak=en');
    const { page } = visitor;
    await page.locator('.statement').first().waitFor();
    expect(await page.locator('.statement blockquote').first().getAttribute('lang')).toBe('sv');
    const explanations = sub_area_rules.map(({ explanation_en }) => explanation_en);
    await expect
      .poll(async () => (await page.locator('.coding li').allTextContents()).some((text) => explanations.some((en) => text.includes(en))))
      .toBe(true);
  });
});
