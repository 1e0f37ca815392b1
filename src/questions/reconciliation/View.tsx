import { moodNames, verdictWords } from '../../language/reconciliation-sv';
import type { ClaimMood, Verdict } from '../../model/claims';
import type { EvidenceRef } from '../../state/dashboard-state';
import { SourcePlace } from '../SourcePlace';
import { UnitEvidence } from './UnitEvidence';
import type { Reconciled } from './verdict';
import { reasonWords } from './words';
import './View.css';

interface Props {
  readonly reconciled: readonly Reconciled[];
  readonly isSubArea: (id: string) => boolean;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Claims of the city, each beside what the loaded documents show. */
export function ClaimList({ reconciled, isSubArea, onOpen }: Props) {
  return (
    <ul className="claims">
      {reconciled.map((one) => (
        <li key={one.claim.claim_id}>
          <Claim reconciled={one} isSubArea={isSubArea} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function Claim({ reconciled, isSubArea, onOpen }: Omit<Props, 'reconciled'> & { readonly reconciled: Reconciled }) {
  const { claim, verdict } = reconciled;
  const mood = claim.mood as ClaimMood;
  const withinSubArea = claim.within_id !== null && isSubArea(claim.within_id) ? claim.within_id : null;
  return (
    <article className="claim">
      <div className="said">
        <blockquote lang="sv">{claim.quote}</blockquote>
        <SourcePlace {...claim} onOpen={(statement) => onOpen({ statement })} />
      </div>
      <div className="shown">
        <p className={`verdict ${verdict}`}>
          <VerdictMark verdict={verdict} />
          <strong>{verdictWords[mood][verdict]}</strong>
          {verdict === 'open' && mood !== 'statement' && <span>{moodNames[mood]}</span>}
        </p>
        <p className="meaning">{claim.meaning}</p>
        <p>{reasonWords(reconciled)}</p>
        <UnitEvidence reconciled={reconciled} withinSubArea={withinSubArea} onOpen={onOpen} />
      </div>
    </article>
  );
}

const signs: Readonly<Record<Verdict, string>> = { agrees: '=', contradicts: '≠', open: '?' };

/** The shape of a verdict: a filled square, an outlined one, a dotted ring. The words beside it say the same. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`verdict-mark ${verdict}`} aria-hidden="true">
      {signs[verdict]}
    </span>
  );
}
