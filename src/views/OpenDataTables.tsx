import { useLanguage } from '../components/language';
import type { Language } from '../language/language';
import { openData as words } from '../language/sv/open-data';
import { describeTable } from '../model/descriptions';
import type { DocumentKind } from '../model/kinds';
import type { Manifest } from '../model/manifest';
import { type TableName, tableNames } from '../model/tables';
import { downloadKept } from '../offline/download';
import type { SourceDocumentRow } from '../questions/source-documents';

/** Every table: what it holds, how much of it there is, and its files. */
export function TableFiles({ rows, bytes }: Pick<Manifest, 'rows' | 'bytes'>) {
  const language = useLanguage();
  const t = language.messages(words);
  return (
    <table className="downloads">
      <caption>{t('tables')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table')}</th>
          <th scope="col" className="number">
            {t('rows')}
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
                  <p>{describeTable(name)[language.id]}</p>
                  <ColumnList name={name} />
                </div>
              </div>
            </th>
            <td className="number">{language.count(rows[name])}</td>
            {(['csv', 'arrow'] as const).map((format) => (
              <td key={format} className="number">
                <FileLink
                  path={`data/${name}.${format}`}
                  bytes={bytes[`data/${name}.${format}`]}
                  label={t('table-as', { table: name, format: formatNames[format] })}
                />
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
  const language = useLanguage();
  const t = language.messages(words);
  const { columns } = describeTable(name);
  return (
    <details>
      <summary>
        {t('columns', { n: columns.length })}
        <span className="visually-hidden">{t('columns-in', { table: name })}</span>
      </summary>
      <dl>
        {columns.map((column) => (
          <div key={column.name}>
            <dt>
              <code>{breakable(column.name)}</code> {column.verbatim ? t('verbatim', { type: t(`type.${column.type}`) }) : t(`type.${column.type}`)}
            </dt>
            <dd>{column[language.id]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The text of every document, and the untouched source of one that was restored. */
export function DocumentFiles({ documents, bytes }: { documents: readonly SourceDocumentRow[] } & Pick<Manifest, 'bytes'>) {
  const language = useLanguage();
  const t = language.messages(words);
  return (
    <table className="downloads">
      <caption>{t('document-texts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('document')}</th>
          <th scope="col" className="number">
            {t('statements')}
          </th>
          <th scope="col" className="number">
            {t('text')}
          </th>
          <th scope="col" className="number">
            {t('source')}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ document_id, title, kind, published, statements }) => (
          <tr key={document_id}>
            <th scope="row">
              <span lang="sv">{title}</span>
              <p>{t(`document.${kind as DocumentKind}`, { published: language.date(published) })}</p>
            </th>
            <td className="number">{language.count(statements)}</td>
            {sourceFiles.map(([ending, label]) => {
              const path = `documents/${document_id}.${ending}`;
              return (
                <td key={ending} className="number">
                  {bytes[path] !== undefined && <FileLink path={path} bytes={bytes[path]} label={t(label, { title })} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sourceFiles = [
  ['txt', 'text-of'],
  ['source.txt', 'source-of'],
] as const;

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
  const language = useLanguage();
  const t = language.messages(words);
  const size = sizeWords(bytes, language);
  return (
    <a href={path} download onClick={downloadKept}>
      {label !== undefined && <span className="visually-hidden">{t('download', { what: label })}</span>}
      {name === undefined ? size : t('named-size', { name, size })}
    </a>
  );
}

function sizeWords(bytes: number, language: Language): string {
  const t = language.messages(words);
  if (bytes < 1000) return t('bytes', { n: bytes });
  return bytes < 100_000 ? t('kilobytes-rounded', { n: bytes / 1000 }) : t('kilobytes', { n: language.count(Math.round(bytes / 1000)) });
}

/** A name that may break after an underscore. */
function breakable(name: string): string {
  return name.replaceAll('_', '_\u200B');
}
