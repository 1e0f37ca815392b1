import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/build/serve';
import { launchBrowser, newVisitor, type Visitor } from './launch';
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
const bubbleIn = (page: Page) => page.locator('[role=tooltip]:popover-open');

describe('An abbreviation in a quote', () => {
  const withAbbreviation = '#/tackning?belagg=utsaga:plan-skarpnack-2019:r01';
  const bubble = () => bubbleIn(visitor.page);
  const word = () => visitor.page.locator('.abbreviation button').first();

  test('explains itself when pointed at, stays while the pointer is on the explanation, and leaves with it', async () => {
    await open(withAbbreviation);
    const { page } = visitor;
    await word().hover();
    await expect.poll(() => bubble().count()).toBe(1);
    await bubble().hover();
    await page.waitForTimeout(400);
    expect(await bubble().count()).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(() => bubble().count()).toBe(0);
  });

  test('explains itself to the keyboard; Escape closes the explanation and not the evidence', async () => {
    await open(withAbbreviation);
    const { page } = visitor;
    await word().focus();
    await expect.poll(() => bubble().count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => bubble().count()).toBe(0);
    expect(await page.locator('dialog.evidence').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.evidence').count()).toBe(0);
  });

  test('explains itself when tapped', async () => {
    const phone = await newVisitor(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await phone.open(`${product.origin}/${withAbbreviation}`);
    await phone.page.locator('.abbreviation button').first().tap();
    await expect.poll(() => bubbleIn(phone.page).count()).toBe(1);
    await phone.close();
  });

  test('is one stop for the keyboard in a list of quotes, however often it stands there', async () => {
    await open('#/metoder?belagg=metod:mvp');
    const { page } = visitor;
    await expect.poll(() => page.locator('.abbreviation button').count()).toBeGreaterThan(5);
    const stops = await page.locator('.abbreviation button:not([tabindex="-1"])').allTextContents();
    expect(stops).toContain('MVP');
    expect(new Set(stops).size).toBe(stops.length);
  });
});

describe('An abbreviation in a name on a button', () => {
  const nameIn = (page: Page) =>
    page
      .locator('.ranked th button')
      .filter({ hasText: /\((?:SIP|SSP|SIG|MVP|STIS|KAA|OSA|EHT|BUS)\)/ })
      .first();

  test('is explained when the name is pointed at, and the button does what it did', async () => {
    await open('#/tackning');
    const { page } = visitor;
    await nameIn(page).hover();
    await expect.poll(() => bubbleIn(page).count()).toBe(1);
    await nameIn(page).click();
    await expect.poll(() => page.url()).toMatch(/metod=[a-z-]+/);
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await expect.poll(() => bubbleIn(page).count()).toBe(0);
  });

  test('is the description of the button that one gets to by keyboard', async () => {
    await open('#/tackning');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Plankoll' }).focus();
    await nameIn(page).focus();
    await expect.poll(() => bubbleIn(page).count()).toBe(1);
    expect(await nameIn(page).getAttribute('aria-describedby')).toBe(await bubbleIn(page).getAttribute('id'));
    await page.keyboard.press('Tab');
    await expect.poll(() => bubbleIn(page).count()).toBe(0);
  });

  test('is explained in a table that arrow keys move in, and in a chip', async () => {
    await open('#/metoder?metod=stis');
    const { page } = visitor;
    await page.locator('.chip.active', { hasText: 'STIS' }).focus();
    await expect.poll(() => bubbleIn(page).textContent()).toMatch(/Stärkt tidigt stöd/);
    await page.locator('.credits tbody th button').first().focus();
    // To the row itself: a bubble on its way is passed by who presses until there is one.
    const focused = page.locator('.credits :focus');
    for (let n = 0; n < 200 && !(await focused.textContent())?.includes('(STIS)'); n++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => bubbleIn(page).textContent()).toMatch(/Stärkt tidigt stöd/);
    expect(await focused.textContent()).toContain('(STIS)');
    expect(await focused.getAttribute('aria-describedby')).toBe(await bubbleIn(page).getAttribute('id'));
  });

  test('is explained when tapped', async () => {
    const phone = await newVisitor(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await phone.open(`${product.origin}/#/tackning`);
    await nameIn(phone.page).tap();
    await expect.poll(() => bubbleIn(phone.page).count()).toBe(1);
    await phone.close();
  });

  test('costs the first screen nothing: what explains it comes when someone first meets a name', async () => {
    const reader = await newVisitor(browser);
    await reader.open(`${product.origin}/#/tackning`);
    const explaining = () => reader.requests.filter((address) => /NameExplanation/.test(address));
    expect(explaining()).toEqual([]);
    await nameIn(reader.page).hover();
    await expect.poll(() => bubbleIn(reader.page).count()).toBe(1);
    expect(explaining().length).toBeGreaterThan(0);
    await reader.close();
  });
});

describe('An abbreviation in a quote of a page', () => {
  test.each(['#/avstamning', '#/jamfor?enheter=skarpnack,kulturforvaltningen', '#/enhet?enheter=skarpnack'])(
    'is explained in %s, and is one stop for the keyboard in each part that can be folded',
    async (link) => {
      await open(link);
      const { page } = visitor;
      await expect.poll(() => page.locator('main .abbreviation button').count()).toBeGreaterThan(5);
      const stops = await page.locator('main .abbreviation button[tabindex="0"]').evaluateAll((buttons) => {
        const folds = [...document.querySelectorAll('details, main')];
        return buttons.map((button) => `${button.textContent} ${folds.indexOf(button.closest('details, main') as Element)}`);
      });
      expect(stops.length).toBeGreaterThan(0);
      expect(new Set(stops).size).toBe(stops.length);
      await page.locator('main .abbreviation button[tabindex="0"]').first().focus();
      await expect.poll(() => bubbleIn(page).count()).toBe(1);
    },
  );
});
