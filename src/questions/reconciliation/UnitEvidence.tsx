import { count } from '../../language/sv';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { ClaimRow } from '../city-claims';
import { inSourceWords, shortAmountWords } from './claim-words';
import { evidenceOf } from './evidence-of';
import type { ClaimUnit, Found, Reconciled } from './verdict';

interface Props {
  readonly reconciled: Reconciled;
  readonly withinSubArea: string | null;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** The units of which the loaded documents say something, each with what opens it. */
export function UnitEvidence({ reconciled: { claim, units }, withinSubArea, onOpen }: Props) {
  const shown = units.filter(({ found }) => found.length > 0);
  if (shown.length === 0) return null;
  const kinds = new Set(shown.flatMap(({ found }) => found.map(({ document_kind }) => document_kind)));
  const [onlyKind] = kinds;
  const shared = kinds.size === 1 && shown.length > 1 ? (onlyKind ?? null) : null;
  return (
    <div className="unit-evidence">
      {shared !== null && <span>{shared === 'action-plan' ? 'I planerna' : inSourceWords(shared)}: </span>}
      <ul>
        {shown.map((unit) => (
          <li key={unit.organisation_id}>
            {unit.name}{' '}
            {unit.found.map((found) => (
              <FoundPart
                key={`${found.document_kind} ${found.term}`}
                claim={claim}
                unit={unit}
                found={found}
                withinSubArea={withinSubArea}
                withKind={shared === null}
                onOpen={onOpen}
              />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  readonly claim: ClaimRow;
  readonly unit: ClaimUnit;
  readonly found: Found;
  readonly withinSubArea: string | null;
  /** Whether the part itself says which kind of document it is from. */
  readonly withKind: boolean;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** A number that opens what it counts; where the panel has no such list, the first of them. */
function FoundPart({ claim, unit, found, withinSubArea, withKind, onOpen }: PartProps) {
  const { ref, exactly } = evidenceOf(claim, unit, found, withinSubArea);
  const where = inSourceWords(found.document_kind).toLowerCase();
  const amount = exactly ? count(found.n) : shortAmountWords(claim, found);
  const isFirstOfSeveral = ref.statement !== undefined && found.n > 1;
  return (
    <button type="button" className="plain" onClick={() => onOpen(ref)}>
      <span className="visually-hidden">{unit.name}: </span>
      {isFirstOfSeveral ? `den första av ${count(found.n)}` : withKind ? `${amount} ${where}` : amount}
      <span className="visually-hidden">{withKind ? '' : ` ${where}`}. Visa belägg</span>
    </button>
  );
}
