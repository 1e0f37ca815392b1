import { useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import type { ReportRow } from '../../questions/unit-reports';
import type { UnitSource } from '../../questions/unit-sources';
import { WithNames } from '../../questions/WithNames';
import { CutList } from './CutList';
import { Opens } from './Opens';
import { type Part, reportKinds, yearsOf } from './units';

interface Props {
  readonly part: Part;
  readonly rows: readonly ReportRow[];
  readonly sources: readonly UnitSource[];
  /** How many sentences of each report are shown before the rest is folded. */
  readonly first: number;
}

/** What each report says of one organisation, sentence by sentence; each opens its evidence. */
export function Reports({ part, rows, sources, first }: Props) {
  const t = useMessages(area);
  return (
    <>
      {part.generation > 0 && (
        <p className="chip-label" lang="sv">
          {part.name}
        </p>
      )}
      {reportKinds.map((kind) => {
        const ofKind = rows.filter(({ document_kind }) => document_kind === kind);
        const own = ofKind.filter(({ speaker }) => speaker === null);
        if (ofKind.length === 0) return null;
        const document = t(`document.${kind}`, { year: yearsOf(sources, kind).join(', ') });
        return (
          <div key={kind}>
            <h4>
              {document}{' '}
              {own.length > 0 && (
                <Opens
                  evidence={{ organisation: part.organisation_id, document_kind: kind }}
                  what={`${part.name}, ${document}: ${t('n-examples', { n: own.length })}`}
                >
                  {t('n-examples', { n: own.length })}
                </Opens>
              )}
            </h4>
            <CutList items={ofKind} first={first} className="quotes">
              {({ statement_id, words, speaker }) => (
                <li key={statement_id}>
                  <Opens className="words" evidence={{ statement: statement_id }}>
                    <q lang="sv">{words ?? ''}</q>
                  </Opens>
                  {speaker !== null && (
                    <span className="how">
                      {' '}
                      <WithNames>{t('said-by', { speaker })}</WithNames>
                    </span>
                  )}
                </li>
              )}
            </CutList>
          </div>
        );
      })}
    </>
  );
}
