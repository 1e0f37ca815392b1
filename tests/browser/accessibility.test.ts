import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/build/serve';
import { launchBrowser, newVisitor, type Visitor } from './launch';
import { serveProduct } from './server';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let product: Served;
/** One visitor for all: what is looked at is the page as it stands, and the engine is compiled once. */
let visitor: Visitor;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), serveProduct()]);
  visitor = await newVisitor(browser, { bypassCSP: true });
});
afterAll(async () => {
  await browser.close();
  await product.close();
});

// Axe-core looks at every cell; a few rows of each table show the same components as all of them.

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('in light and in dark', () => {
  test.each([
    ['the matrix', '#/tackning?slag=fackforvaltning', 1280],
    ['an opened gap', '#/tackning?slag=fackforvaltning&belagg=organisation:kulturforvaltningen,delomrade:stabil-skolgang', 1280],
    ['an opened gap on the narrowest screen', '#/tackning?slag=fackforvaltning&belagg=organisation:kulturforvaltningen,delomrade:normer', 320],
    ['the methods', '#/metoder?metodslag=instrument&metod=savry', 1280],
    ['the methods on the narrowest screen', '#/metoder?metodslag=instrument', 320],
    ['the collaborators', '#/samverkan?partslag=polis', 1280],
    ['the collaborators in English on the narrowest screen', '#/samverkan?partslag=polis&sprak=en', 320],
    ['the reconciliation', '#/avstamning', 1280],
    ['the reconciliation on the narrowest screen', '#/avstamning', 320],
    ['an opened claim', '#/avstamning?belagg=utsaga:arsrapport-2020:claim-01', 1280],
    ['two units compared', '#/jamfor?enheter=skarpnack,kulturforvaltningen&omraden=civilsamhallet', 1280],
    ['only their differences', '#/jamfor?enheter=skarpnack,kulturforvaltningen&visa=skillnader', 1280],
    [
      'four units compared on the narrowest screen',
      '#/jamfor?enheter=skarpnack,kulturforvaltningen,farsta,hagersten-alvsjo&omraden=civilsamhallet',
      320,
    ],
    ['one unit against all others', '#/jamfor?enheter=farsta&mot=ovriga&visa=skillnader', 1280],
    ['one unit against all others on the narrowest screen', '#/jamfor?enheter=skarpnack&mot=ovriga&omraden=normer', 320],
    ['how it is coded', '#/kodning?sok=mvp', 1280],
    ['how it is coded on the narrowest screen', '#/kodning', 320],
    ['a unit with a plan', '#/enhet?enheter=skarpnack', 1280],
    ['a unit with a plan on the narrowest screen', '#/enhet?enheter=kulturforvaltningen', 320],
    ['a unit without a plan', '#/enhet?enheter=hagersten-alvsjo', 1280],
    ['the list of units', '#/enhet', 320],
    ['open data', '#/oppna-data', 1280],
    ['open data on the narrowest screen', '#/oppna-data', 320],
    ['the glossary', '#/ordlista', 1280],
    ['the glossary in English on the narrowest screen', '#/ordlista?sprak=en', 320],
    ['the matrix in English', '#/tackning?slag=fackforvaltning&sprak=en', 1280],
    ['abbreviations in opened evidence', '#/tackning?slag=fackforvaltning&belagg=utsaga:plan-skarpnack-2019:r01', 1280],
    ['the matrix on the narrowest screen', '#/tackning?slag=fackforvaltning', 320],
  ])('%s has nothing that axe-core calls a WCAG 2.2 AA violation', async (_, link, width) => {
    await open(link, width);
    expect(await violationsOn(visitor.page)).toEqual({ light: [], dark: [] });
  });

  test('the menu of what can be taken along has none either', async () => {
    await open('#/tackning?slag=fackforvaltning', 1280);
    const { page } = visitor;
    await page.getByRole('button', { name: 'Ta med matrisen' }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await violationsOn(page)).toEqual({ light: [], dark: [] });
  });
});

/** Opens a link in light, as for the first time. */
async function open(link: string, width: number) {
  await visitor.page.goto('about:blank');
  await visitor.page.emulateMedia({ colorScheme: null });
  await visitor.page.setViewportSize({ width, height: 800 });
  await visitor.open(`${product.origin}/${link}`);
}

/** What axe-core finds in the page as it stands, in each colour scheme. */
async function violationsOn(page: Page) {
  await page.addScriptTag({ content: axe });
  const found = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> } };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      return (await tool.run(document, { runOnly: tags })).violations.map(({ id, nodes }) => ({ id, example: nodes[0]?.html.slice(0, 200) }));
    });
  };
  return { light: await found('light'), dark: await found('dark') };
}
