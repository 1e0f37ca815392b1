import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Baked } from '../engine/baked';
import type { Session, SessionStatus } from '../engine/session';
import type { Manifest } from '../model/manifest';
import type { Offer } from '../offline/keep-offline';
import type { DashboardState } from '../state/dashboard-state';
import type { LinkHistory } from '../state/history';
import type { ParsedLink } from '../state/link';

interface Dashboard {
  readonly history: LinkHistory;
  readonly session: Session;
  readonly baked: Baked;
  readonly offer: Offer;
}

const Context = createContext<Dashboard | null>(null);

/** Gives everything below it the page's state, baked answers and engine, and a newer version when there is one. */
export function DashboardProvider({ history, session, baked, offer, children }: Dashboard & { children: ReactNode }) {
  const dashboard = useMemo(() => ({ history, session, baked, offer }), [history, session, baked, offer]);
  return <Context value={dashboard}>{children}</Context>;
}

export function useDashboard(): Dashboard {
  const dashboard = useContext(Context);
  if (dashboard === null) throw new Error('useDashboard needs a DashboardProvider above it');
  return dashboard;
}

/** Changes some of the state, given as it will be or as what follows from the present one. Always the same function. */
export type Change = (change: Partial<DashboardState> | ((state: DashboardState) => Partial<DashboardState>)) => void;

/** The state on screen and a way to change some of it. */
export function useDashboardState(): [DashboardState, Change] {
  return [useLink().state, useChange()];
}

/** A way to change some of the state, for what is not drawn again when it changes. */
export function useChange(): Change {
  const { history } = useDashboard();
  return useCallback<Change>(
    (wanted) => {
      const { state: present } = history.current();
      history.go({ ...present, ...(typeof wanted === 'function' ? wanted(present) : wanted) });
    },
    [history],
  );
}

export function useLink(): ParsedLink {
  const { history } = useDashboard();
  return useSyncExternalStore(history.subscribe, history.current, history.current);
}

export function useSessionStatus(): SessionStatus {
  const { session } = useDashboard();
  return useSyncExternalStore(session.subscribe, session.status, session.status);
}

/** Whether a newer version of the page is there to take. */
export function useIsOffered(): boolean {
  const { offer } = useDashboard();
  return useSyncExternalStore(offer.subscribe, offer.isMade, offer.isMade);
}

/** As `useSessionStatus`, for what its progress does not concern. */
export function useSessionPhase(): SessionStatus['phase'] {
  const { session } = useDashboard();
  const phase = () => session.status().phase;
  return useSyncExternalStore(session.subscribe, phase, phase);
}

/** The fingerprint of the dataset that the page was served with; null until it is known. */
export function useFingerprint(): string | null {
  return useManifest()?.fingerprint ?? null;
}

/** What the page was served with; null until it has come. */
export function useManifest(): Manifest | null {
  const { session } = useDashboard();
  const phase = useSessionPhase();
  const { data } = useQuery({
    queryKey: ['manifest', phase === 'failed'],
    queryFn: () => session.manifest(),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data ?? null;
}
