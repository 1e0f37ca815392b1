import { useLanguage } from '../../components/language';
import { coding as words } from '../../language/sv/coding';
import type { TagClass } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import { Explained, ExplainedName } from '../glossary/explain';
import { TakeAlong } from '../TakeAlong';
import type { Names } from '../use-names';
import { type Disagreement, disagreements } from '.';

interface Props {
  readonly rows: readonly Disagreement[];
  readonly tagClass: TagClass;
  readonly names: Names;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Every wrong and missed tag of the open part, with its words. */
export function Differing({ rows, tagClass, names, onOpen }: Props) {
  const language = useLanguage();
  const t = language.messages(words);
  if (rows.length === 0) return <p>{t('no-difference')}</p>;
  return (
    <details>
      <summary>{t('differences', { n: rows.length })}</summary>
      <TakeAlong
        label={language.lower(t('differences-of', { tagClass: t(`class.${tagClass}`) }))}
        question={disagreements}
        take={async () => (await import('./takeaway')).differencesTakeaway(rows, tagClass, names, language)}
      />
      <ul className="differing">
        {rows.map(({ outcome, document, organisation, organisation_id, statement_id, text, entry_id, document_kind }) => (
          <li key={`${document} ${organisation_id} ${statement_id} ${entry_id}`}>
            <strong>{t(outcome === 'wrong' ? 'outcome.wrong' : 'outcome.missed')}</strong>{' '}
            {tagClass === 'sub-area' ? names.name('sub_area', entry_id) : <ExplainedName entity={tagClass} id={entry_id} />} ·{' '}
            <span lang="sv">
              {organisation} · {document}
            </span>{' '}
            {text !== null && (
              <q lang="sv">
                <Explained>{text}</Explained>
              </q>
            )}{' '}
            {(statement_id !== null || outcome === 'wrong') && (
              <button
                type="button"
                className="plain"
                onClick={() =>
                  onOpen(statement_id === null ? { organisation: organisation_id, [tagClass]: entry_id, document_kind } : { statement: statement_id })
                }
              >
                {t('evidence')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
