import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { layers } from '../../model/kinds';
import { type DashboardState, defaultState } from '../../state/dashboard-state';
import { formatLink, parseLink } from '../../state/link';
import { serve } from '../serve';
import { tabMemory } from './tab-memory';

/** Milliseconds from a choice to the painted picture, and from nothing at all to the next painted frame. */
export interface FilterTimes {
  readonly choices: readonly number[];
  readonly frames: readonly number[];
  /** Duration of every task of the main thread over 50 ms meanwhile. */
  readonly longTasks: readonly number[];
  /** Of the tab with its engine when all has been chosen, in bytes; null where the system does not tell. */
  readonly memory: number | null;
}

/** The views in which a choice asks the engine; Jämför also as one unit against all others. */
export const measuredViews = ['coverage', 'methods', 'collaboration', 'compare', 'against others', 'unit'] as const;
export type MeasuredView = (typeof measuredViews)[number];

const shown = (view: MeasuredView): DashboardState => ({
  ...defaultState,
  view: view === 'against others' ? 'compare' : view,
  opponent: view === 'against others' ? 'others' : defaultState.opponent,
});

const choose = readFileSync(new URL('choose.js', import.meta.url), 'utf8').replace(/;\s*$/, '');
/** The engine is warm after so many choices; they are not counted. */
const WARMING = 3;

/**
 * Makes choices of which hardly any was baked: other units, sub-areas and layers each time.
 * @param folder a built site
 * @param subAreas their ids
 */
export async function filterToPaint(
  browser: Browser,
  folder: string,
  subAreas: readonly string[],
  times: number,
): Promise<Record<MeasuredView, FilterTimes>> {
  const served = await serve(folder, 0);
  // Nothing is kept for offline use meanwhile.
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    const ready = () => page.locator('html[data-engine="ready"][data-ready="true"]').waitFor({ state: 'attached', timeout: 240_000 });
    await page.goto(`${served.origin}/${formatLink({ ...defaultState, view: 'unit' })}`);
    await ready();
    const offered = await page.locator('.unit-view a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const units = [...new Set(offered.flatMap((link) => parseLink(link).state.organisations))];
    const measured = [];
    for (const view of measuredViews) {
      await page.goto(`${served.origin}/${formatLink(shown(view))}`);
      await ready();
      await page.waitForTimeout(1000);
      const links = Array.from({ length: WARMING + times }, (_, i) => formatLink(choice(view, units, subAreas, i)));
      const taken = await page.evaluate<Omit<FilterTimes, 'memory'>>(`(${choose})(${JSON.stringify(links)})`);
      measured.push([view, { ...taken, memory: await tabMemory(browser) }] as const);
    }
    return Object.fromEntries(measured) as Record<MeasuredView, FilterTimes>;
  } finally {
    await context.close();
    await served.close();
  }
}

/** One of many choices, each unlike the one before: units alone, a sub-area and layers alone, or all of them. */
function choice(view: MeasuredView, units: readonly string[], subAreas: readonly string[], i: number): DashboardState {
  const state = shown(view);
  const [kind, round] = [i % 3, Math.floor(i / 3)];
  const count = { compare: 2 + (round % 3), 'against others': 1, unit: 1 }[view as string] ?? 2;
  const others = new Set(Array.from({ length: count }, (_, step) => units[(i * 7 + step * 3) % units.length] as string));
  if (view === 'unit' || kind === 0) return { ...state, organisations: [...others] };
  return {
    ...state,
    // Without units there is nothing to compare.
    organisations: kind === 1 ? (state.view === 'compare' ? units.slice(0, count) : []) : [...others],
    areas: [subAreas[round % subAreas.length] as string],
    layers: round % 2 === 0 ? [...layers] : layers.filter((layer) => layer !== 'programme'),
  };
}
