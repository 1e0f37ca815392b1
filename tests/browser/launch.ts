import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export { launchBrowser } from '../../src/build/launch-browser';

/** Someone with a browser profile of their own: nothing stored, nothing shared with another visitor. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Address of every request that the page or a worker of it made, in order. What the policy stops in the page is a complaint instead. */
  readonly requests: readonly string[];
  /** What the browser complained about: errors on the console, uncaught errors, failed answers. */
  readonly complaints: readonly string[];
  /** The requests to anything but the given origin. What the page made itself (`blob:`) has its origin. */
  requestsBeyond(origin: string): string[];
  /** Opens an address and waits until its figures stand in the page. */
  open(address: string): Promise<void>;
  close(): Promise<void>;
}

export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  // What is kept for a visitor is offline.test.ts's; elsewhere every visit is a first one, and nothing goes past the test's own routes.
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    ...options,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return {
    context,
    page,
    requests,
    complaints,
    requestsBeyond: (origin) => requests.filter((address) => !address.startsWith('data:') && new URL(address).origin !== origin),
    async open(address) {
      await page.goto(address);
      await untilReady(page).catch((error) => {
        throw new Error([`${address} never got ready. The browser says:`, ...complaints].join('\n'), { cause: error });
      });
    },
    close: () => context.close(),
  };
}

/** Waits until the figures of the present state stand in the page. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 20_000 });
}
