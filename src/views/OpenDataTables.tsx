import { count, date, plural } from '../language/sv';
import { describeTable } from '../model/descriptions';
import type { DocumentKind } from '../model/kinds';
import type { Manifest } from '../model/manifest';
import { type ColumnType, type TableName, tableNames } from '../model/tables';
import { downloadKept } from '../offline/download';
import type { SourceDocumentRow } from '../questions/source-documents';

const documentKindWords: Record<DocumentKind, string> = {
  'development-programme': 'utvecklingsprogram',
  'annual-report': 'årsrapport',
  'effects-report': 'effektrapport',
  'action-plan': 'handlingsplan',
};
const typeWords: Record<ColumnType, string> = { text: 'text', 'text?': 'text eller tomt', integer: 'heltal', 'integer?': 'heltal eller tomt' };

/** Every table: what it holds, how much of it there is, and its files. */
export function TableFiles({ rows, bytes }: Pick<Manifest, 'rows' | 'bytes'>) {
  return (
    <table className="downloads">
      <caption>Tabellerna</caption>
      <thead>
        <tr>
          <th scope="col">Tabell</th>
          <th scope="col" className="number">
            Rader
          </th>
          <th scope="col" className="number">
            CSV
          </th>
          <th scope="col" className="number">
            Arrow
          </th>
        </tr>
      </thead>
      <tbody>
        {tableNames.map((name) => (
          <tr key={name}>
            <th scope="row">
              <div className="described">
                <code>{breakable(name)}</code>
                <div>
                  <p>{describeTable(name).sv}</p>
                  <ColumnList name={name} />
                </div>
              </div>
            </th>
            <td className="number">{count(rows[name])}</td>
            {(['csv', 'arrow'] as const).map((format) => (
              <td key={format} className="number">
                <FileLink path={`data/${name}.${format}`} bytes={bytes[`data/${name}.${format}`]} label={`${name} som ${formatNames[format]}`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const formatNames = { csv: 'CSV', arrow: 'Arrow' };

function ColumnList({ name }: { name: TableName }) {
  const { columns } = describeTable(name);
  return (
    <details>
      <summary>
        {plural(columns.length, 'kolumn', 'kolumner')}
        <span className="visually-hidden"> i {name}</span>
      </summary>
      <dl>
        {columns.map((column) => (
          <div key={column.name}>
            <dt>
              <code>{breakable(column.name)}</code> {typeWords[column.type]}
              {column.verbatim && ', ordagrant'}
            </dt>
            <dd>{column.sv}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The text of every document, and the untouched source of one that was restored. */
export function DocumentFiles({ documents, bytes }: { documents: readonly SourceDocumentRow[] } & Pick<Manifest, 'bytes'>) {
  return (
    <table className="downloads">
      <caption>Dokumentens text</caption>
      <thead>
        <tr>
          <th scope="col">Dokument</th>
          <th scope="col" className="number">
            Utsagor
          </th>
          <th scope="col" className="number">
            Text
          </th>
          <th scope="col" className="number">
            Orörd källa
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ document_id, title, kind, published, statements }) => (
          <tr key={document_id}>
            <th scope="row">
              {title}
              <p>
                {documentKindWords[kind as DocumentKind]}, {date(published)}
              </p>
            </th>
            <td className="number">{count(statements)}</td>
            {(['txt', 'source.txt'] as const).map((ending) => {
              const path = `documents/${document_id}.${ending}`;
              return (
                <td key={ending} className="number">
                  {bytes[path] !== undefined && <FileLink path={path} bytes={bytes[path]} label={`${title}, ${sourceWords[ending]}`} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sourceWords = { txt: 'text', 'source.txt': 'orörd källa' };

interface FileLinkProps {
  /** From the page's own folder. */
  readonly path: string;
  readonly bytes: number | undefined;
  /** Shown before the size. */
  readonly name?: string;
  /** What the file is, for those who do not see the table round it. */
  readonly label?: string;
}

/** A link that downloads a file, with its size. */
export function FileLink({ path, bytes = 0, name, label }: FileLinkProps) {
  return (
    <a href={path} download onClick={downloadKept}>
      {label !== undefined && <span className="visually-hidden">Ladda ner {label}, </span>}
      {name !== undefined && `${name}, `}
      {size(bytes)}
    </a>
  );
}

const kilobytes = new Intl.NumberFormat('sv', { maximumSignificantDigits: 2 });

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00A0byte`;
  return `${bytes < 100_000 ? kilobytes.format(bytes / 1000) : count(Math.round(bytes / 1000))}\u00A0kB`;
}

/** A name that may break after an underscore. */
function breakable(name: string): string {
  return name.replaceAll('_', '_\u200B');
}
