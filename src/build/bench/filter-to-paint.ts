import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { serve } from '../serve';

/** Milliseconds from a choice to the painted picture, and from nothing at all to the next painted frame. */
export interface FilterTimes {
  readonly choices: readonly number[];
  readonly frames: readonly number[];
  /** Duration of every task of the main thread over 50 ms meanwhile. */
  readonly longTasks: readonly number[];
}

const clickThrough = readFileSync(new URL('click-through.js', import.meta.url), 'utf8').replace(/;\s*$/, '');

/**
 * Chooses units of the matrix one after another, each on top of those before, so that hardly any state was baked.
 * @param folder a built site
 */
export async function filterToPaint(browser: Browser, folder: string, times: number): Promise<FilterTimes> {
  const served = await serve(folder, 0);
  // Nothing is kept for offline use meanwhile.
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    await page.goto(`${served.origin}/`);
    await page.locator('html[data-engine="ready"][data-ready="true"]').waitFor({ state: 'attached', timeout: 240_000 });
    await page.waitForTimeout(1000);
    return await page.evaluate<FilterTimes>(`(${clickThrough})(${times})`);
  } finally {
    await context.close();
    await served.close();
  }
}
