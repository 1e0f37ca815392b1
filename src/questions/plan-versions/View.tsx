import { useLanguage, useMessages } from '../../components/language';
import { planVersions as area } from '../../language/sv/plan-versions';
import { dimensions, type EvidenceRef } from '../../state/dashboard-state';
import { compareRows } from '../compare-rows';
import { Explained } from '../glossary/explain';
import type { Question } from '../question';
import type { StatementWords } from '../statement-words';
import { TakeAlong } from '../TakeAlong';
import { type AlignedRow, comparedFields, type WordChange, wordChanges } from './align';
import { shownRows, type VersionComparison, versionWords } from './versions';
import '../compare-rows/OwnWords.css';
import './View.css';

interface Props {
  readonly comparison: VersionComparison;
  readonly differencesOnly: boolean;
  readonly nameOf: (subArea: string) => string;
  readonly onOpen: (evidence: EvidenceRef) => void;
  /** The comparison in one sentence: goes with what is taken along. */
  readonly finding: string;
}

/** Of the filters, the versions obey the chosen sub-areas alone. */
export const asked: Pick<Question, 'sql' | 'own'> = { sql: compareRows.sql, own: dimensions.filter((dimension) => dimension !== 'areas') };

/** Two versions of a plan, row by row: what stayed, what changed and in which words, what came and what went. */
export function PlanVersions({ comparison, differencesOnly, nameOf, onOpen, finding }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const { earlier, current } = comparison;
  const shown = shownRows(comparison, differencesOnly);
  return (
    <div className="plan-versions">
      {shown.length > 0 && (
        <p className="takeaways">
          <TakeAlong
            label={language.lower(t('rows'))}
            question={asked}
            take={async () => (await import('./takeaway')).versionsTakeaway({ comparison, differencesOnly, nameOf, finding }, language)}
          />
        </p>
      )}
      <div className="column-heads side-by-side of-2">
        <div />
        <div>
          <strong>{t('earlier')}</strong> <span>{versionWords(earlier, language)}</span>
        </div>
        <div>
          <strong>{t('current')}</strong> <span>{versionWords(current, language)}</span>
        </div>
      </div>
      {shown.length === 0 && <p>{t('no-differences')}</p>}
      {shown.map(({ sub_area, rows }) => (
        <section key={sub_area} className="compared" aria-label={sub_area === null ? t('without-sub-area') : nameOf(sub_area)}>
          <h3>{language.capital(sub_area === null ? t('without-sub-area') : nameOf(sub_area))}</h3>
          {rows.map((row) => (
            <div key={`${row.earlier?.statement_id} ${row.current?.statement_id}`} className={`side-by-side of-2 ${row.change}`}>
              <h4>{t(`change.${row.change}`)}</h4>
              <Version row={row} side="earlier" name={t('earlier')} onOpen={onOpen} />
              <Version row={row} side="current" name={t('current')} onOpen={onOpen} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

interface VersionProps {
  readonly row: AlignedRow;
  readonly side: 'earlier' | 'current';
  readonly name: string;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** One version of a row, field by field, with the words that only it has. */
function Version({ row, side, name, onOpen }: VersionProps) {
  const t = useMessages(area);
  const words = row[side];
  return (
    <div className="cell">
      <h5>{name}</h5>
      {words === null ? (
        <p className="silence">{t(side === 'earlier' ? 'not-in-earlier' : 'not-in-current')}</p>
      ) : (
        <article className="own-words">
          <dl>
            {comparedFields
              .filter((field) => field !== 'title' || words.title !== null)
              .map((field) => (
                <div key={field}>
                  <dt>{t(`field.${field}`)}</dt>
                  {words[field] === null ? <dd className="missing">{t('missing')}</dd> : <dd lang="sv">{changed(row, side, field)}</dd>}
                </div>
              ))}
          </dl>
          <footer>
            <button type="button" className="plain" onClick={() => onOpen({ statement: words.statement_id })}>
              {t('row', { n: Number(/(\d+)$/.exec(words.statement_id)?.[1] ?? 0) })}
              <span className="visually-hidden">: {words.statement_id}</span>
            </button>
          </footer>
        </article>
      )}
    </div>
  );
}

/** A field's words on one side: what the other lacks stands as taken out or put in. */
function changed({ earlier, current, change }: AlignedRow, side: 'earlier' | 'current', field: keyof StatementWords) {
  const other = side === 'earlier' ? 'added' : 'removed';
  if (change !== 'changed') return <Explained>{(side === 'earlier' ? earlier : current)?.[field] ?? ''}</Explained>;
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
  return wordChanges(earlier?.[field] ?? null, current?.[field] ?? null).map((part, i) => part.change !== other && <Part key={i} part={part} />);
}

function Part({ part }: { part: WordChange }) {
  const t = useMessages(area);
  if (part.change === 'kept') return <Explained>{part.text}</Explained>;
  const Element = part.change === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span className="visually-hidden">{t(`words.${part.change}`)} </span>
      <Explained>{part.text}</Explained>
    </Element>
  );
}
