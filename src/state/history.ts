import type { DashboardState } from './dashboard-state';
import { formatLink, type ParsedLink, parseLink } from './link';

/** The address bar as the one place that holds the state. */
export interface LinkHistory {
  /** What a choice leaves as it was is the same object before and after, so that nothing is drawn anew for it. */
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
    const next = parseLink(hash);
    parsed = { ...next, state: keepingUnchanged(parsed.state, next.state) };
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

function keepingUnchanged(before: DashboardState, now: DashboardState): DashboardState {
  const kept = { ...now };
  const keep = <K extends keyof DashboardState>(key: K) => {
    if (JSON.stringify(before[key]) === JSON.stringify(now[key])) kept[key] = before[key];
  };
  for (const key of Object.keys(now) as (keyof DashboardState)[]) keep(key);
  return kept;
}
