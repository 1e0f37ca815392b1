import { createHash } from 'node:crypto';

/**
 * The page's one inline script; the policy knows it by its digest. It reads from the page's element what `page-head.ts` wrote there.
 *
 * The first picture takes its style from the page itself, by way of a sheet that a script makes: the policy lets no style be written in a
 * page, and a digest of this one would change with every version. The same as a file, with the text's font, takes over when it has come.
 *
 * A reader whose link opens something else never sees the picture that the page came with: it is hidden before it is painted (`main.tsx`
 * shows it again), and the page's own script is asked for at once. For everyone else both the script and the font of the text wait until
 * the picture, painted in a font that the machine has, is on the screen: to fetch and apply them takes longer than all of that, and what
 * starts between painting and screen holds the picture up. A browser that keeps its paint times to itself is given a quarter of a second.
 * A reader who comes back has both on the machine, and most often sees them from the start.
 */
export const FIRST_SCRIPT = `{
const page = document.documentElement.dataset
const link = (attributes) => new Promise((onload) => document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', onload, ...attributes })))
const fetchFirst = (as, href) => link({ rel: 'preload', as, href })
const setFont = () => { page.font = 'set' }
const style = new CSSStyleSheet()
style.replaceSync(document.getElementById('first-style').textContent)
document.adoptedStyleSheets = [style]
const setStyle = async () => {
  await link({ rel: 'stylesheet', href: page.style })
  document.adoptedStyleSheets = []
}
const seen = () => new Promise((resolve) => {
  new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })
  requestAnimationFrame(() => setTimeout(resolve, 250))
})
const returns = Boolean(navigator.serviceWorker?.controller)
const start = async () => {
  import(page.script)
  const styled = returns || setStyle()
  if (page.answers) fetchFirst('fetch', page.answers)
  await styled
}
if (returns) {
  fetchFirst('font', page.fontFile)
  setStyle()
  setFont()
}
if (location.hash.length > 2 && location.hash !== '#/tackning') {
  page.link = 'other'
  setFont()
  start()
} else addEventListener('DOMContentLoaded', async () => {
  await seen()
  await start()
  document.fonts.load("1em 'Source Sans 3 Variable'").then(setFont, setFont)
})
}`;

const digest = createHash('sha256').update(FIRST_SCRIPT).digest('base64');

/** What the page may do and load, by directive. The one place that says so: server, page and tests all read it. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'", `'sha256-${digest}'`],
  // The engine starts from a blob and obeys this policy. The file is the service worker, which obeys the policy of its own response.
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
} as const;

function write(directives: readonly (readonly [string, readonly string[]])[]): string {
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** The policy as a response header. */
export const contentSecurityPolicy = write(Object.entries(policy));

/** The policy as a meta element, for a host that sends no headers; browsers ignore `frame-ancestors` there and warn about it. */
export const metaPolicy = write(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors'));

/** Sent on every response, whatever its status. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
