import { useLanguage } from '../components/language';
import { reconciliation as words } from '../language/sv/reconciliation';
import { documentWords, type QuotedDocument } from './source-words';
import { WithNames } from './WithNames';
import './SourcePlace.css';

interface Props extends QuotedDocument {
  readonly document_id: string;
  /** The headings above it. */
  readonly place: string | null;
  readonly line: number;
  /** The statement that holds it; null where none does. */
  readonly statement_id: string | null;
  readonly onOpen: (statement_id: string) => void;
}

/** Where a quote stands, and a way there: its statement, or the document's text where no statement holds it. */
export function SourcePlace({ document_id, place, line, statement_id, onOpen, ...document }: Props) {
  const language = useLanguage();
  const t = language.messages(words);
  return (
    <p className="source-place">
      <WithNames>{documentWords(document, language)}</WithNames>
      {place !== null && (
        <>
          {' · '}
          <span lang="sv">{place}</span>
        </>
      )}
      {' · '}
      <span className="line">{t('line', { n: line.toString() })}</span>{' '}
      {statement_id === null ? (
        <a href={`documents/${document_id}.txt`} target="_blank" rel="noreferrer">
          {t('whole-document')}
        </a>
      ) : (
        <button type="button" className="plain" onClick={() => onOpen(statement_id)}>
          {t('open-statement')}
        </button>
      )}
    </p>
  );
}
