/// <reference lib="webworker" />
import { familyName, releaseName, TAKE_OVER } from './names';

/** Both written in by the build: the version's name, and path from the scope → digest (`sha256-…`) of every file that the page may ask for. */
declare const VERSION: string;
declare const FILES: Readonly<Record<string, string>>;
declare const self: ServiceWorkerGlobalScope;

const files = FILES;
const { scope } = self.registration;
const family = familyName(scope);
const release = releaseName(scope, VERSION);
/** Files whose names say what is in them, so that all versions share them. The others lie under the name of their version. */
const assets = `${family}assets`;

const address = (path: string) => new URL(path, scope).href;
const isAsset = (path: string) => path.startsWith('assets/');
const cacheOf = (path: string) => caches.open(isAsset(path) ? assets : release);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const path = pathInScope(url);
  if (path === null || (method !== 'GET' && method !== 'HEAD')) return;
  event.respondWith(answer(event.request, path));
  if (mode === 'navigate') event.waitUntil(sweep());
});

/** The path of a file that is, or may be, kept here; null for all else, which the browser asks the network for as if nobody listened. */
function pathInScope(url: string): string | null {
  const bare = url.replace(/[?#].*$/, '');
  if (!bare.startsWith(scope)) return null;
  const path = bare.slice(scope.length).replace(/^index\.html$/, '');
  return Object.hasOwn(files, path) || isAsset(path) ? path : null;
}

/** One file after the other, in nobody's way. Each must be what the build made, or the version is not installed. */
async function install(): Promise<void> {
  try {
    for (const [path, integrity] of Object.entries(files)) {
      const cache = await cacheOf(path);
      if (await cache.match(address(path))) continue;
      // What the page has fetched already comes from the browser's own cache; a name that may change its content is asked for anew.
      const response = await fetch(address(path), { integrity, cache: isAsset(path) ? 'default' : 'no-cache' });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      // An answer that came by a redirect may not be given to a navigation.
      await cache.put(address(path), response.redirected ? new Response(response.body, response) : response);
    }
  } catch (error) {
    // Beside a version in use, the next sweep clears up.
    if (self.registration.active === null) await Promise.all([caches.delete(release), caches.delete(assets)]);
    throw error;
  }
}

async function answer(request: Request, path: string): Promise<Response> {
  const kept = await cacheOf(path)
    .then((cache) => cache.match(address(path), { ignoreVary: true }))
    .catch(() => undefined);
  if (kept === undefined) return fetch(request);
  return request.method === 'HEAD' ? new Response(null, { headers: kept.headers }) : kept;
}

/** Deletes what no open tab and no version but this needs. Every tab holds a lock in the name of its version. */
async function sweep(): Promise<void> {
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const { held = [] } = await self.navigator.locks.query();
  const alive = new Set([release, ...held.map(({ name }) => name)]);
  const older = (await caches.keys()).filter((name) => name.startsWith(family) && name !== assets && name !== release);
  await Promise.all(older.filter((name) => !alive.has(name)).map((name) => caches.delete(name)));
  if (older.some((name) => alive.has(name))) return;
  const cache = await caches.open(assets);
  const wanted = new Set(Object.keys(files).map(address));
  await Promise.all((await cache.keys()).filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
}
