import { serve } from './src/build/serve';
import { launchBrowser } from './src/build/launch-browser';
const dist = process.env.DIST ?? '/tmp/ui/dist';
const [, , ...args] = process.argv;
const product = await serve(dist, 0);
const browser = await launchBrowser();
for (const a of args) {
  const [name, link, w, h, scheme, media] = a.split('|');
  const page = await browser.newPage({ viewport: { width: Number(w||1440), height: Number(h||900) }, locale: 'sv-SE', colorScheme: (scheme||'light') as any, reducedMotion: 'reduce' });
  page.on('console', m => { if (m.type()==='error') console.log('ERR', m.text().slice(0,400)); });
  page.on('pageerror', e => console.log('PAGEERR', e.message.slice(0,600)));
  const t=Date.now();
  await page.goto(`${product.origin}/${link}`);
  try { await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 25000 }); } catch { console.log('not ready', name); }
  console.log(name, Date.now()-t, 'ms', await page.evaluate(()=>`${document.documentElement.scrollWidth}x${document.documentElement.scrollHeight}`));
  await page.waitForTimeout(300);
  if (media==='print') await page.pdf({ path: `/tmp/${name}.pdf`, format:'A4' });
  await page.screenshot({ path: `/tmp/${name}.png`, fullPage: media==='full' });
  await page.close();
}
await browser.close(); await product.close();
