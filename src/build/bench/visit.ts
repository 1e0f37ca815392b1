import { readFileSync } from 'node:fs';
import type { Browser, Request } from 'playwright-core';
import type { ShapedLine } from './shaped-line';

/** What one visit of a page with a fresh profile showed. Times in milliseconds from the start of the navigation. */
export interface Visit {
  /** When the matrix stood in the page and was painted; null for a page that has none. */
  readonly matrix: number | null;
  /** When the engine was ready; null for a page that has none. */
  readonly engine: number | null;
  /** Requests begun, and bytes come with their headers, before the matrix. */
  readonly requests: number;
  readonly bytes: number;
  readonly wasmRequested: boolean;
  /** Duration of every task of the main thread over 50 ms, after the matrix (or from the start where there is none). */
  readonly longTasks: readonly number[];
}

export interface Awaited {
  readonly matrix: boolean;
  readonly engine: boolean;
}

interface Seen {
  readonly matrix: number | null;
  readonly engine: number | null;
  readonly long: readonly { startTime: number; duration: number }[];
}

const observe = readFileSync(new URL('observe.js', import.meta.url), 'utf8').replace(/;\s*$/, '');

/**
 * Opens a page once, with nothing stored, and waits for what it shows.
 * @param lines of the matrix
 */
export async function visit(browser: Browser, line: ShapedLine, lines: number, awaited: Awaited): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    // Those of its workers too, which the page itself does not know of.
    const asked: { readonly request: Request; readonly heardAt: number }[] = [];
    context.on('request', (request) => void (request.url().startsWith('http') && asked.push({ request, heardAt: Date.now() })));
    await page.addInitScript(`(${observe})(${JSON.stringify({ lines: awaited.matrix ? lines : 0 })})`);
    await page.goto(`${line.origin}/`, { waitUntil: 'commit' });
    await page.waitForFunction(
      ({ matrix, engine }) => {
        const { seen } = globalThis as unknown as { seen: Seen };
        return (!matrix || seen.matrix !== null) && (!engine || seen.engine !== null);
      },
      awaited,
      { timeout: 90_000, polling: 100 },
    );
    const { seen, origin } = await page.evaluate(() => ({
      seen: (globalThis as unknown as { seen: Seen }).seen,
      origin: performance.timeOrigin,
    }));
    const end = seen.matrix ?? 0;
    // The browser tells when one began with its answer.
    const before = asked.filter(({ request, heardAt }) => (request.timing().startTime || heardAt) <= origin + end);
    return {
      matrix: seen.matrix,
      engine: seen.engine,
      requests: before.length,
      bytes: line.bytesBetween(origin, origin + end),
      wasmRequested: before.some(({ request }) => request.url().endsWith('.wasm')),
      longTasks: seen.long.filter(({ startTime }) => startTime >= end).map(({ duration }) => duration),
    };
  } finally {
    await context.close();
  }
}
