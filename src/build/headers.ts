import { createHash } from 'node:crypto';

/**
 * The page's one inline script; the policy knows it by its digest. Before the picture that the page came with is painted, it hides it from a
 * reader whose link opens another; `main.tsx` shows it again. When it has been painted, it starts the page's own script, which has been on
 * its way meanwhile: to run it takes longer than to paint.
 */
export const FIRST_SCRIPT = [
  "if(location.hash.length>2&&location.hash!=='#/tackning')document.documentElement.dataset.link='other'",
  "addEventListener('DOMContentLoaded',()=>requestAnimationFrame(()=>setTimeout(()=>import(document.querySelector('[rel=modulepreload]').href))))",
].join(';');

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
