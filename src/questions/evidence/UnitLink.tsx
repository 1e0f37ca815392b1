import type { ReactNode } from 'react';
import { useDashboardState } from '../../components/dashboard';
import { formatLink } from '../../state/link';

/** The way to the page of a unit. */
export function UnitLink({ organisation, children }: { organisation: string; children: ReactNode }) {
  const [state] = useDashboardState();
  return (
    <a className="unit-link" href={formatLink({ ...state, view: 'unit', organisations: [organisation], evidence: null })}>
      {children}
    </a>
  );
}
