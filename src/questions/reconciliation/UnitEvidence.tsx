import { useLanguage, useMessages } from '../../components/language';
import { verdicts as messages } from '../../language/sv/verdicts';
import type { DocumentKind } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { ClaimRow } from '../city-claims';
import type { Names } from '../use-names';
import { foundWords } from './found-words';
import type { ClaimUnit, Found, Reconciled } from './verdict';

interface Props {
  readonly names: Names;
  readonly reconciled: Reconciled;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** The units of which the loaded documents say something, each with what opens it. */
export function UnitEvidence({ names, reconciled: { claim, units }, onOpen }: Props) {
  const t = useMessages(messages);
  const shown = units.filter(({ found }) => found.length > 0);
  if (shown.length === 0) return null;
  const kinds = new Set(shown.flatMap(({ found }) => found.map(({ document_kind }) => document_kind)));
  const [onlyKind] = kinds;
  const shared = kinds.size === 1 && shown.length > 1 ? (onlyKind ?? null) : null;
  return (
    <div className="unit-evidence">
      {shared !== null && <span>{t(`in-all.${shared as DocumentKind}`)} </span>}
      <ul>
        {shown.map((unit) => (
          <li key={unit.organisation_id}>
            <span lang="sv">{unit.name}</span>{' '}
            {unit.found.map((found) => (
              <FoundPart
                key={`${found.document_kind} ${found.term}`}
                names={names}
                claim={claim}
                unit={unit}
                found={found}
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
  readonly names: Names;
  readonly claim: ClaimRow;
  readonly unit: ClaimUnit;
  readonly found: Found;
  /** Whether the part itself says which kind of document it is from. */
  readonly withKind: boolean;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** A number that opens what it counts; where the panel has no such list, the first of them. */
function FoundPart({ names, claim, unit, found, withKind, onOpen }: PartProps) {
  const language = useLanguage();
  const t = language.messages(messages);
  const { ref, amount, isFirstOfSeveral } = foundWords({ claim, unit, found }, names, language);
  const where = t(`found-in.${found.document_kind as DocumentKind}`, { amount });
  return (
    <button type="button" className="plain" aria-label={t('open-found', { unit: unit.name, found: where })} onClick={() => onOpen(ref)}>
      {withKind && !isFirstOfSeveral ? where : amount}
    </button>
  );
}
