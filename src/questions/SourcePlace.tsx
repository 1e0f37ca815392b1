import { useLanguage } from '../components/language';
import { kinds } from '../language/sv/kinds';
import { reconciliation as words } from '../language/sv/reconciliation';
import type { DocumentKind } from '../model/kinds';
import { WithNames } from './WithNames';
import './SourcePlace.css';

interface Props {
  readonly document_id: string;
  readonly document_kind: string;
  /** Whose document it is. */
  readonly owner: string;
  readonly published: string;
  /** The last that the document is about. */
  readonly year: string;
  /** The headings above it. */
  readonly place: string | null;
  readonly line: number;
  /** The statement that holds it; null where none does. */
  readonly statement_id: string | null;
  readonly onOpen: (statement_id: string) => void;
}

/** Where a quote stands, and a way there: its statement, or the document's text where no statement holds it. */
export function SourcePlace({ document_id, document_kind, owner, published, year, place, line, statement_id, onOpen }: Props) {
  const language = useLanguage();
  const t = language.messages(words);
  const document =
    document_kind === 'action-plan'
      ? t('plan-of', { whose: language.genitive(owner), published: language.date(published) })
      : language.messages(kinds)(`document-head.${document_kind as DocumentKind}`, { years: year });
  return (
    <p className="source-place">
      <WithNames>{document}</WithNames>
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
