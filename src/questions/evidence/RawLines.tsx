import { useMessages } from '../../components/language';
import { evidence as words } from '../../language/sv/evidence';
import type { SourceLineRow } from '../source-lines';

/** The untouched lines behind a statement whose text was restored by hand. */
export function RawLines({ lines }: { lines: readonly SourceLineRow[] }) {
  const t = useMessages(words);
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <details className="raw">
      <summary>{t('raw')}</summary>
      <p>{t('raw-note')}</p>
      <pre lang="sv">{lines.map(({ line, source_text }) => `${line}  ${source_text}`).join('\n')}</pre>
      <a href={`documents/${first.document_id}.source.txt`} target="_blank" rel="noreferrer">
        {t('whole-source')}
      </a>
    </details>
  );
}
