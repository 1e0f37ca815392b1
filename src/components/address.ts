import type { DashboardState } from '../state/dashboard-state';
import { formatLink } from '../state/link';

/** The whole address that opens a state, wherever the page is served. @param fingerprint of the dataset on screen, so that a receiver with another one is told */
export function addressOf(state: DashboardState, fingerprint: string | null): string {
  return `${window.location.href.split('#')[0]}${formatLink(state, fingerprint)}`;
}
