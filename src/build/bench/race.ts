import type { Browser } from 'playwright-core';
import { serve } from '../serve';
import type { Pages } from './pages';
import { type Line, shapedLine } from './shaped-line';
import { seeded, shuffled } from './statistics';
import { type Awaited, type Visit, visit } from './visit';

export const pageNames = ['static', 'product', 'unbaked', 'engine'] as const;
export type PageName = (typeof pageNames)[number];

/** One visit of each page, in a random order, one right after the other. */
export type Round = Readonly<Record<PageName, Visit>>;

const awaited: Readonly<Record<PageName, Awaited>> = {
  static: { matrix: true, engine: false },
  product: { matrix: true, engine: true },
  unbaked: { matrix: true, engine: true },
  engine: { matrix: false, engine: true },
};

/** Races the pages over a line. One round before the first is thrown away, so that none of them pays for the browser's own start. */
export async function race(browser: Browser, pages: Pages, line: Line, rounds: number, onRound: (done: number) => void): Promise<Round[]> {
  const random = seeded(rounds);
  const open = async (name: PageName) => {
    const served = await serve(pages[name], 0);
    const shaped = await shapedLine(Number(new URL(served.origin).port), line);
    return { name, served, shaped };
  };
  const lines = await Promise.all(pageNames.map(open));
  const done: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    const visits = new Map<PageName, Visit>();
    for (const { name, shaped } of shuffled(lines, random)) visits.set(name, await visit(browser, shaped, pages.lines, awaited[name]));
    if (round > 0) done.push(Object.fromEntries(visits) as unknown as Round);
    onRound(round);
  }
  for (const { served, shaped } of lines) await Promise.all([shaped.close(), served.close()]);
  return done;
}
