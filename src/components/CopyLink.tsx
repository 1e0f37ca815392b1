import { useState } from 'react';
import type { EvidenceRef } from '../state/dashboard-state';
import { addressOf } from './address';
import { type Copied, CopyOutcome } from './CopyOutcome';
import { copyText } from './clipboard';
import { useDashboardState, useFingerprint } from './dashboard';

/** Copies a link to what is on screen, or to the same with something else opened. */
export function CopyLink({ label, evidence }: { label: string; evidence?: EvidenceRef }) {
  const [state] = useDashboardState();
  const fingerprint = useFingerprint();
  const [outcome, setOutcome] = useState<Copied | null>(null);

  const copy = async () => {
    const text = addressOf(evidence ? { ...state, evidence } : state, fingerprint);
    setOutcome({ text, isCopied: await copyText(text) });
  };
  return (
    <span className="copy-link">
      <button type="button" className="plain" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome && <CopyOutcome {...outcome} />}</span>
    </span>
  );
}
