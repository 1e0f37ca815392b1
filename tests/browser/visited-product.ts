import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Served } from '../../src/build/serve';
import { launchBrowser, newVisitor, type Visitor } from './launch';
import { serveProduct } from './server';

/** The built product while the tests of a file run. */
export interface VisitedProduct {
  readonly origin: string;
  /** Someone with a profile of their own, who leaves when the test is over. */
  newcomer(options?: BrowserContextOptions): Promise<Visitor>;
  /** The same, with a link opened. */
  visit(link: string, options?: BrowserContextOptions): Promise<Visitor>;
}

/** Serves the built product and starts a browser for the tests of the file that calls it. */
export function visitedProduct(): VisitedProduct {
  let browser: Browser;
  let product: Served;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), serveProduct()]);
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
  });
  afterAll(async () => {
    await browser.close();
    await product.close();
  });

  const newcomer = async (options?: BrowserContextOptions) => {
    const visitor = await newVisitor(browser, options);
    visitors.push(visitor);
    return visitor;
  };
  return {
    get origin() {
      return product.origin;
    },
    newcomer,
    async visit(link, options) {
      const visitor = await newcomer(options);
      await visitor.open(`${product.origin}/${link}`);
      return visitor;
    },
  };
}
