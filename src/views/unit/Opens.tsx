import type { ReactNode } from 'react';
import { useChange } from '../../components/dashboard';
import { useMessages } from '../../components/language';
import { unit } from '../../language/sv/unit';
import type { EvidenceRef } from '../../state/dashboard-state';

interface Props {
  readonly evidence: EvidenceRef;
  /** What is counted, in words, for whoever does not see where a number stands; words that open need none. */
  readonly what?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A number, a mark or some words that open the evidence behind them. */
export function Opens({ evidence, what, className = 'opens', children }: Props) {
  const change = useChange();
  const t = useMessages(unit);
  return (
    <button type="button" className={className} aria-label={what && t('evidence', { what })} onClick={() => change({ evidence })}>
      {children}
    </button>
  );
}
