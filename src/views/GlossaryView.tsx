import { Sentence, useLanguage } from '../components/language';
import type { Language } from '../language/language';
import { frame } from '../language/sv/frame';
import { glossary as words } from '../language/sv/glossary';
import { type GlossaryKind, glossaryKinds } from '../model/kinds';
import { type GlossaryRow, glossary } from '../questions/glossary';
import { useAnswer } from '../questions/use-answer';
import './GlossaryView.css';

/** The words of the pages, the evidence states and the abbreviations of the documents. */
export default function GlossaryView() {
  const { rows } = useAnswer(glossary);
  const language = useLanguage();
  if (rows === null) return <div className="glossary-view" />;
  const t = language.messages(words);
  return (
    <div className="glossary-view">
      <h2>
        {language.messages(frame)('view.glossary')} <span>{glossaryFinding(rows, language)}</span>
      </h2>
      {glossaryKinds.map((kind) => (
        <section key={kind} aria-labelledby={`glossary-${kind}`}>
          <h3 id={`glossary-${kind}`}>{t(`kind.${kind}`)}</h3>
          {kind === 'abbreviation' && <p className="note">{t('abbreviations-note')}</p>}
          <dl>
            {inOrder(rows, kind, language).map((row) => (
              <Term key={row.term_id} row={row} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** What the glossary holds, in one sentence. */
export function glossaryFinding(rows: readonly GlossaryRow[], language: Language): string {
  const of = (wanted: GlossaryKind) => rows.filter(({ kind }) => kind === wanted).length;
  return language.messages(words)('finding', { terms: of('concept'), states: of('state'), abbreviations: of('abbreviation') });
}

/** Abbreviations by the alphabet; words and states in the order of the glossary. */
function inOrder(rows: readonly GlossaryRow[], kind: GlossaryKind, language: Language): GlossaryRow[] {
  const ofKind = rows.filter((row) => row.kind === kind);
  return kind === 'abbreviation' ? ofKind.sort((a, b) => language.compare(a.abbreviation ?? '', b.abbreviation ?? '')) : ofKind;
}

function Term({ row }: { row: GlossaryRow }) {
  const language = useLanguage();
  const t = language.messages(words);
  const term = row[`term_${language.id}`];
  const other = language.id === 'sv' ? null : row.term_sv;
  return (
    <div>
      <dt>
        {row.abbreviation === null ? language.capital(term) : <abbr lang="sv">{row.abbreviation}</abbr>}
        {row.abbreviation === null && other !== null && other !== term && (
          <span lang="sv" className="swedish">
            {other}
          </span>
        )}
      </dt>
      <dd>
        {row.abbreviation !== null && (
          <>
            <strong>{language.capital(term)}</strong>
            {other !== null && other !== term && (
              <span lang="sv" className="swedish">
                {other}
              </span>
            )}
            {'. '}
          </>
        )}
        {row[`definition_${language.id}`]}{' '}
        {row.document !== null && <Sentence area={words} message="by-document" values={{ document: <cite lang="sv">{row.document}</cite> }} />}
        {row.explained_by === 'common' && t('by-common-knowledge')}
      </dd>
    </div>
  );
}
