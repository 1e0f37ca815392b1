import { releaseName, TAKE_OVER } from './names';

/** A newer version than the one on screen, to take when the reader likes. */
export interface Offer {
  readonly isMade: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the page anew in the newer version. The link holds the state, so nothing that was chosen is lost. */
  readonly accept: () => void;
  readonly decline: () => void;
}

/**
 * Keeps the whole product on this machine, so that it opens again without the network, and tells of newer versions.
 * Where the browser keeps nothing (no HTTPS, a private window, a full disk) the page works as if this did not exist.
 * @param version of the page on screen; undefined in development, where nothing is kept
 * @param quiet settles when the page has fetched what it needs, so that keeping competes with nothing
 */
export function keepOffline(version: string | undefined, quiet: Promise<unknown>): Offer {
  const listeners = new Set<() => void>();
  let made = false;
  let registration: ServiceWorkerRegistration | undefined;
  const tell = (isMade: boolean) => {
    made = isMade;
    for (const listener of listeners) listener();
  };

  if (version !== undefined && 'serviceWorker' in navigator) {
    const scope = new URL('.', document.baseURI).href;
    // Held until the tab closes: it says that this version's files are in use.
    navigator.locks?.request(releaseName(scope, version), { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined);
    quiet
      .then(() => {
        // Not in the HTML, where the browser would fetch it before the picture.
        document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: new URL('manifest.webmanifest', scope).href }));
        return navigator.serviceWorker.register(new URL('sw.js', scope), { updateViaCache: 'all' });
      })
      .then((registered) => {
        registration = registered;
        watch(registered, () => tell(true));
      })
      .catch(() => undefined);
  }

  return {
    isMade: () => made,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accept() {
      const waiting = registration?.waiting;
      if (!waiting) return window.location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      whenQuiet(() => waiting.postMessage(TAKE_OVER));
    },
    decline: () => tell(false),
  };
}

/** Milliseconds without anything fetched, after which nothing more is expected. */
const QUIET = 300;

/**
 * Calls back when the page has fetched what it is fetching. Chromium lets a version take over when the one before has stopped; where something
 * is asked of that one while it stops, it is started again, and forgotten for half a minute that another waits.
 */
function whenQuiet(act: () => void): void {
  const done = () => {
    observer.disconnect();
    act();
  };
  let timer = setTimeout(done, QUIET);
  const observer = new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, QUIET);
  });
  observer.observe({ type: 'resource' });
}

/** Calls back when a newer version has arrived whole beside the one that serves this page. Looks again whenever the tab comes into view. */
function watch(registration: ServiceWorkerRegistration, onNewer: () => void): void {
  const follow = (worker: ServiceWorker | null) => {
    const check = () => {
      if (worker?.state === 'installed' && registration.active !== null) onNewer();
    };
    worker?.addEventListener('statechange', check);
    check();
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
