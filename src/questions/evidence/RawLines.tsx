import type { SourceLineRow } from '../source-lines';

/** The untouched lines behind a statement whose text was restored by hand. */
export function RawLines({ lines }: { lines: readonly SourceLineRow[] }) {
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <details className="raw">
      <summary>Källans råtext</summary>
      <p>Texten är återställd för hand. Så här står den i källan, rad för rad (å, ä och ö saknas där):</p>
      <pre lang="sv">{lines.map(({ line, source_text }) => `${line}  ${source_text}`).join('\n')}</pre>
      <a href={`documents/${first.document_id}.source.txt`} target="_blank" rel="noreferrer">
        Hela källan
      </a>
    </details>
  );
}
