import type { DashboardState } from './dashboard-state';
import { formatLink, type ParsedLink, parseLink } from './link';

/** The address bar as the one place that holds the state. */
export interface LinkHistory {
  readonly current: () => ParsedLink;
  readonly subscribe: (listener: () => void) => () => void;
  /** A new entry, so that "back" undoes the choice. */
  readonly go: (state: DashboardState) => void;
}

export function createLinkHistory(window: Window): LinkHistory {
  let hash = window.location.hash;
  let parsed = parseLink(hash);
  const listeners = new Set<() => void>();
  const read = () => {
    if (window.location.hash === hash) return;
    hash = window.location.hash;
    parsed = parseLink(hash);
    for (const listener of listeners) listener();
  };
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  return {
    current: () => parsed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (state) => {
      const link = formatLink(state);
      if (link === (hash || formatLink(parsed.state))) return;
      window.history.pushState(null, '', link);
      read();
    },
  };
}
