import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BuildFailed, buildIfChanged } from './build-app';
import { launchBrowser } from './launch-browser';
import { dist, root } from './paths';
import { serve } from './serve';

interface Shot {
  /** Name of the PNG in docs/screenshots. */
  readonly name: string;
  /** What stands after the address: the view and its state. */
  readonly link: string;
  readonly width: number;
  readonly height: number;
}

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const shots: readonly Shot[] = [
  { name: 'tackning', link: '#/tackning', ...wide },
  { name: 'tackning-telefon', link: '#/tackning', ...phone },
  { name: 'metoder', link: '#/metoder', ...wide },
  { name: 'samverkan', link: '#/samverkan', ...wide },
];

const folder = join(root, 'docs', 'screenshots');

try {
  await buildIfChanged();
  mkdirSync(folder, { recursive: true });
  const product = await serve(dist, 0);
  const browser = await launchBrowser();
  try {
    for (const shot of shots) await take(browser, product.origin, shot);
  } finally {
    await browser.close();
    await product.close();
  }
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  process.exitCode = 1;
}

async function take(browser: Browser, origin: string, { name, link, width, height }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'sv-SE', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${origin}/${link}`);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
