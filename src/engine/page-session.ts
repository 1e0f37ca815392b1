import { createSession } from './session';

// The build names the version, and the data lies under that name, so that a tab never mixes two versions. In development it has none.
export const { version } = document.documentElement.dataset;

/** The folder that holds what this version of the page fetches as data/. */
export const dataUrl = new URL(version === undefined ? '.' : `assets/${version}/`, document.baseURI).href;

export const session = createSession(dataUrl);

// The engine is heavy and seldom needed at once: it starts when something has been painted, or when a choice needs it.
if (isPainted(performance)) session.start();
else
  new PerformanceObserver((paints, observer) => {
    if (!isPainted(paints)) return;
    observer.disconnect();
    session.start();
  }).observe({ type: 'paint', buffered: true });

function isPainted(entries: Pick<Performance, 'getEntriesByName'>): boolean {
  return entries.getEntriesByName('first-contentful-paint').length > 0;
}
