import { type FormEvent, useDeferredValue, useState } from 'react';
import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { ScrollRegion } from '../components/ScrollRegion';
import { coding as words } from '../language/sv/coding';
import { frame } from '../language/sv/frame';
import { likeness } from '../measure/agreement';
import { type TagClass, tagClasses } from '../model/kinds';
import { type Disagreement, disagreements } from '../questions/disagreements';
import { Explained, ExplainedName } from '../questions/glossary/explain';
import { agreements } from '../questions/reader-agreements';
import { TakeAlong } from '../questions/TakeAlong';
import { taggingQuality } from '../questions/tagging-quality';
import { QualityTable, SubAreaQuality } from '../questions/tagging-quality/View';
import { codingFinding, reachWords } from '../questions/tagging-quality/words';
import { useAnswer } from '../questions/use-answer';
import { type Names, useNames } from '../questions/use-names';
import { vocabularyEntries } from '../questions/vocabulary';
import { VocabularyList } from '../questions/vocabulary/View';
import { vocabularyTerms } from '../questions/vocabulary-terms';
import { searchWords } from '../state/dashboard-state';
import './CodingView.css';

/** What each class of tags is known to miss. */
const weaknesses = {
  method: ['weak.paraphrase', 'weak.use-or-mention', 'weak.not-in-vocabulary'],
  collaborator: ['weak.form-names', 'weak.umbrella-words'],
  'sub-area': ['weak.readers-differ', 'weak.read-broadly', 'weak.made-for-these'],
} as const;

/** How the figures are made, how good they are, and the words that make them. */
export default function CodingView() {
  const names = useNames();
  const language = useLanguage();
  const t = language.messages(words);
  const quality = useAnswer(taggingQuality);
  const readers = useAnswer(agreements);
  const differing = useAnswer(disagreements);
  if (quality.rows === null || readers.rows === null || differing.rows === null) return <div className="coding-view" />;
  const { rows } = quality;
  return (
    <div className="coding-view">
      <h2>
        {language.messages(frame)('view.coding')} <span>{codingFinding(rows, language)}</span>
      </h2>
      <p>
        {t('what')} {t('intro')}
      </p>
      <TakeAlong
        label={language.lower(t('against-gold'))}
        question={taggingQuality}
        take={async () => (await import('../questions/tagging-quality/takeaway')).qualityTakeaway(rows, language)}
      />
      <ScrollRegion label={t('against-gold')}>
        <QualityTable rows={rows} />
      </ScrollRegion>
      {readers.rows.some(({ both }) => both > 0) && (
        <p className="note">
          {t('likeness', {
            shares: readers.rows
              .map((row) =>
                t('share-of-class', {
                  share: language.percent(likeness(row) ?? 0),
                  tagClass: language.lower(t(`class.${row.tag_class as TagClass}`)),
                }),
              )
              .join(', '),
          })}
        </p>
      )}
      {tagClasses.map((tagClass) => (
        <section key={tagClass} aria-labelledby={`class-${tagClass}`}>
          <h3 id={`class-${tagClass}`}>{t(`class.${tagClass}`)}</h3>
          <p>{t(`how.${tagClass}`)}</p>
          <p>
            <strong>{reachWords(rows, tagClass, 'held-out', language)}</strong>{' '}
            {t('measured-on-held-out', { reach: reachWords(rows, tagClass, 'all', language) })}
          </p>
          <ul>
            {weaknesses[tagClass].map((weakness) => (
              <li key={weakness}>{t(weakness)}</li>
            ))}
          </ul>
          <Differing rows={differing.rows?.filter(({ tag_class }) => tag_class === tagClass) ?? []} tagClass={tagClass} names={names} />
          {tagClass === 'sub-area' && (
            <ScrollRegion label={t('each-sub-area')}>
              <SubAreaQuality rows={rows} names={names} />
            </ScrollRegion>
          )}
        </section>
      ))}
      <Vocabulary names={names} />
    </div>
  );
}

/** Every wrong and missed tag of the open part, with its words. */
function Differing({ rows, tagClass, names }: { rows: readonly Disagreement[]; tagClass: TagClass; names: Names }) {
  const [, change] = useDashboardState();
  const t = useMessages(words);
  if (rows.length === 0) return <p>{t('no-difference')}</p>;
  return (
    <details>
      <summary>{t('differences', { n: rows.length })}</summary>
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
                  change({
                    evidence:
                      statement_id === null ? { organisation: organisation_id, [tagClass]: entry_id, document_kind } : { statement: statement_id },
                  })
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

function Vocabulary({ names }: { names: Names }) {
  const [state, change] = useDashboardState();
  const [typed, setTyped] = useState(state.search);
  const search = useDeferredValue(searchWords(typed));
  const entries = useAnswer(vocabularyEntries);
  const terms = useAnswer(vocabularyTerms);
  const quality = useAnswer(taggingQuality);
  const t = useMessages(words);
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    change({ search: searchWords(typed) });
  };
  if (entries.rows === null || terms.rows === null || quality.rows === null) return null;
  return (
    <section aria-labelledby="vocabulary">
      <h3 id="vocabulary">{t('vocabulary')}</h3>
      <p>{t('vocabulary-note', { n: entries.rows.length })}</p>
      <form onSubmit={keep}>
        <label>
          {t('search')} <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} onBlur={() => keep()} />
        </label>
      </form>
      <VocabularyList entries={entries.rows} terms={terms.rows} quality={quality.rows} names={names} search={search} />
    </section>
  );
}
