import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import { promiseFields } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import { Explained } from '../glossary/explain';
import type { CompareRow } from '.';
import './OwnWords.css';

interface Props {
  readonly row: CompareRow;
  /** Whose statement it is, where that is a predecessor of the unit. */
  readonly predecessor: string | null;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** One statement in the document's own words; a plan's row with who answers for it, when, and how it is followed up. */
export function OwnWords({ row, predecessor, onOpen }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const kind = row.document_kind === 'action-plan' ? t(row.kind === 'activity' ? 'row' : 'assignment', { n: ordinal(row.statement_id) }) : null;
  const source = kind ?? t(`document.${row.document_kind as 'annual-report'}`, { year: row.period_end.slice(0, 4) });
  return (
    <article className="own-words">
      {row.kind === 'activity' ? (
        <>
          {row.title !== null && (
            <p className="lead" lang="sv">
              <Explained>{row.title}</Explained>
            </p>
          )}
          <Labelled label={t('goal')} text={row.goal} />
          <Labelled label={t('working-forms')} text={row.text} />
          <dl>
            {promiseFields.map((field) => (
              <div key={field}>
                <dt>{t(`field.${field}`)}</dt>
                <Field words={row[field]} />
              </div>
            ))}
          </dl>
        </>
      ) : (
        <blockquote lang="sv">
          <Explained>{row.text ?? ''}</Explained>
        </blockquote>
      )}
      <footer>
        {predecessor !== null && (
          <span className="predecessor" lang="sv">
            {predecessor}
          </span>
        )}
        <button type="button" className="plain" onClick={() => onOpen({ statement: row.statement_id })}>
          {language.capital(source)}
          <span className="visually-hidden">: {t('open-statement', { id: row.statement_id })}</span>
        </button>
        {row.basis === 'inferred' && <span>{t('inferred')}</span>}
      </footer>
    </article>
  );
}

function Field({ words }: { words: string | null }) {
  const t = useMessages(area);
  if (words === null) return <dd className="missing">{t('missing')}</dd>;
  return (
    <dd lang="sv">
      <Explained>{words}</Explained>
    </dd>
  );
}

function Labelled({ label, text }: { label: string; text: string | null }) {
  return (
    text !== null && (
      <p>
        <span className="label">{label}</span>{' '}
        <span lang="sv">
          <Explained>{text}</Explained>
        </span>
      </p>
    )
  );
}

/** The number of a row or an item, as its id says it. */
const ordinal = (statement_id: string) => Number(/(\d+)$/.exec(statement_id)?.[1] ?? 0);
