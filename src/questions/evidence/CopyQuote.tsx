import { useState } from 'react';
import { addressOf } from '../../components/address';
import { type Copied, CopyOutcome } from '../../components/CopyOutcome';
import { copyText } from '../../components/clipboard';
import { useDashboardState, useFingerprint } from '../../components/dashboard';
import { useLanguage, useMessages } from '../../components/language';
import { takeAlong } from '../../language/sv/take-along';
import type { Names } from '../use-names';
import type { EvidenceRow } from '.';

/** Fetched when a reader reaches for the button: a browser lets a page copy only right after a press. */
const citing = () => import('./citation');

/** Copies a statement's words with whose they are, where they stand, and a link to them. */
export function CopyQuote({ row, names }: { row: EvidenceRow; names: Names }) {
  const [state] = useDashboardState();
  const fingerprint = useFingerprint();
  const language = useLanguage();
  const t = useMessages(takeAlong);
  const [outcome, setOutcome] = useState<Copied | null>(null);

  const prepare = () => void citing().catch(() => undefined);
  const copy = async () => {
    const link = addressOf({ ...state, evidence: { statement: row.statement_id } }, fingerprint);
    const { text, html } = (await citing()).citationOf(row, link, names, language);
    setOutcome({ text, isCopied: await copyText(text, html) });
  };
  return (
    <span className="copy-quote">
      <button type="button" className="plain" onPointerEnter={prepare} onFocus={prepare} onClick={copy}>
        {t('copy-quote')}
      </button>
      <span role="status">{outcome && <CopyOutcome {...outcome} />}</span>
    </span>
  );
}
