import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser';
import { root } from './paths';

/** `npm run icons`: draws the pictures that a tab and an installed Plankoll are known by from public/icon.svg. */
const icons = [
  { file: 'icon-48.png', pixels: 48, isMaskable: false },
  { file: 'icon-192.png', pixels: 192, isMaskable: false },
  { file: 'icon-512.png', pixels: 512, isMaskable: false },
  { file: 'icon-maskable-512.png', pixels: 512, isMaskable: true },
] as const;

const folder = join(root, 'public');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const background = svg.match(/<rect width="32" height="32"[^>]*fill="([^"]+)"/)?.[1];
if (background === undefined) throw new Error('public/icon.svg has no background of 32 by 32');

const browser = await launchBrowser();
for (const { file, pixels, isMaskable } of icons) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  // A system cuts a maskable icon into a shape of its own: colour to the edges, and the picture within the circle of 80 % that always shows.
  const style = isMaskable ? `background:${background};padding:10%` : '';
  await page.setContent(`<body style="margin:0"><div style="box-sizing:border-box;width:100vw;height:100vh;${style}">${svg}</div>`);
  writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`public/${file}`);
}
await browser.close();
