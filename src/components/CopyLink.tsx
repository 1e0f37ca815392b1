import { useState } from 'react';
import { frame } from '../language/sv/frame';
import type { EvidenceRef } from '../state/dashboard-state';
import { formatLink } from '../state/link';
import { useDashboardState, useFingerprint } from './dashboard';
import { useMessages } from './language';

/** Copies a link to what is on screen, or to the same with something else opened. */
export function CopyLink({ label, evidence }: { label: string; evidence?: EvidenceRef }) {
  const [state] = useDashboardState();
  const fingerprint = useFingerprint();
  const t = useMessages(frame);
  const [outcome, setOutcome] = useState<{ readonly link: string; readonly isCopied: boolean } | null>(null);

  const copy = async () => {
    const link = `${window.location.href.split('#')[0]}${formatLink(evidence ? { ...state, evidence } : state, fingerprint)}`;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ link, isCopied: true });
    } catch {
      setOutcome({ link, isCopied: false });
    }
  };
  return (
    <span className="copy-link">
      <button type="button" className="plain" onClick={copy}>
        {label}
      </button>
      <span role="status">
        {outcome?.isCopied && ` ${t('link-copied')}`}
        {outcome?.isCopied === false && (
          <>
            {` ${t('copying-refused')} `}
            <input readOnly value={outcome.link} onFocus={(event) => event.target.select()} aria-label={t('link')} />
          </>
        )}
      </span>
    </span>
  );
}
