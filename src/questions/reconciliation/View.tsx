import { useLanguage } from '../../components/language';
import { reconciliation as words } from '../../language/sv/reconciliation';
import type { ClaimMood, Verdict } from '../../model/claims';
import type { EvidenceRef } from '../../state/dashboard-state';
import { Explained } from '../glossary/explain';
import { SourcePlace } from '../SourcePlace';
import type { Names } from '../use-names';
import { WithNames } from '../WithNames';
import { UnitEvidence } from './UnitEvidence';
import type { Reconciled } from './verdict';
import { reasonWords } from './words';
import './View.css';

interface Props {
  readonly reconciled: readonly Reconciled[];
  readonly names: Names;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Claims of the city, each beside what the loaded documents show. */
export function ClaimList({ reconciled, names, onOpen }: Props) {
  return (
    <ul className="claims">
      {reconciled.map((one) => (
        <li key={one.claim.claim_id}>
          <Claim reconciled={one} names={names} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function Claim({ reconciled, names, onOpen }: Omit<Props, 'reconciled'> & { readonly reconciled: Reconciled }) {
  const language = useLanguage();
  const t = language.messages(words);
  const { claim, verdict } = reconciled;
  const mood = claim.mood as ClaimMood;
  return (
    <article className="claim">
      <div className="said">
        <blockquote lang="sv">
          <Explained>{claim.quote}</Explained>
        </blockquote>
        <SourcePlace {...claim} onOpen={(statement) => onOpen({ statement })} />
      </div>
      <div className="shown">
        <p className={`verdict ${verdict}`}>
          <VerdictMark verdict={verdict} />
          <strong>{t(`verdict.${mood}.${verdict}`)}</strong>
          {verdict === 'open' && mood !== 'statement' && <span>{t(`mood.${mood}`)}</span>}
        </p>
        <p className="meaning">
          <WithNames>{claim[`meaning_${language.id}`]}</WithNames>
        </p>
        <p>
          <WithNames>{reasonWords(reconciled, names, language)}</WithNames>
        </p>
        <UnitEvidence names={names} reconciled={reconciled} onOpen={onOpen} />
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
