import { type FormEvent, useDeferredValue, useState } from 'react';
import { useChange, useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { ScrollRegion } from '../components/ScrollRegion';
import { coding as words } from '../language/sv/coding';
import { frame } from '../language/sv/frame';
import { likeness } from '../measure/agreement';
import { type TagClass, tagClasses } from '../model/kinds';
import { disagreements } from '../questions/disagreements';
import { Differing } from '../questions/disagreements/View';
import { GlossaryProvider } from '../questions/glossary/explain';
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
  const change = useChange();
  const names = useNames();
  const language = useLanguage();
  const t = language.messages(words);
  const quality = useAnswer(taggingQuality);
  const readers = useAnswer(agreements);
  const differing = useAnswer(disagreements);
  if (quality.rows === null || readers.rows === null || differing.rows === null) return <div className="coding-view" />;
  const { rows } = quality;
  return (
    <GlossaryProvider>
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
            <Differing
              rows={differing.rows?.filter(({ tag_class }) => tag_class === tagClass) ?? []}
              tagClass={tagClass}
              names={names}
              onOpen={(evidence) => change({ evidence })}
            />
            {tagClass === 'sub-area' && (
              <>
                <TakeAlong
                  label={language.lower(t('each-sub-area'))}
                  question={taggingQuality}
                  take={async () =>
                    (await import('../questions/tagging-quality/takeaway')).subAreaQualityTakeaway(rows, names.of('sub_area'), language)
                  }
                />
                <ScrollRegion label={t('each-sub-area')}>
                  <SubAreaQuality rows={rows} names={names} />
                </ScrollRegion>
              </>
            )}
          </section>
        ))}
        <Vocabulary names={names} />
      </div>
    </GlossaryProvider>
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
      <p className="on-screen">{t('vocabulary-note', { n: entries.rows.length })}</p>
      <p className="on-paper">{t('vocabulary-on-paper', { n: entries.rows.length })}</p>
      <form onSubmit={keep}>
        <label>
          {t('search')} <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} onBlur={() => keep()} />
        </label>
      </form>
      <VocabularyList entries={entries.rows} terms={terms.rows} quality={quality.rows} names={names} search={search} />
    </section>
  );
}
