import { useManifest } from '../components/dashboard';
import { Sentence, useLanguage } from '../components/language';
import { ScrollRegion } from '../components/ScrollRegion';
import type { Language } from '../language/language';
import { frame } from '../language/sv/frame';
import { openData as words } from '../language/sv/open-data';
import type { Manifest } from '../model/manifest';
import { tableNames } from '../model/tables';
import { sourceDocuments } from '../questions/source-documents';
import { useAnswer } from '../questions/use-answer';
import { DocumentFiles, FileLink, TableFiles } from './OpenDataTables';
import './OpenDataView.css';

const descriptionFiles = ['LASMIG.md', 'README.md', 'datapackage.json', 'dcat.rdf', 'dcat.ttl'] as const;

/** What can be downloaded, what it holds and how it may be used. Nothing of it is fetched before a reader asks for it. */
export default function OpenDataView() {
  const manifest = useManifest();
  const { rows: documents } = useAnswer(sourceDocuments);
  const language = useLanguage();
  const t = language.messages(words);
  if (manifest === null) return <div className="open-data-view" />;
  const { fingerprint, bytes, rows, licence } = manifest;
  return (
    <div className="open-data-view">
      <h2>
        {language.messages(frame)('view.open-data')} <span>{openDataFinding(manifest, language)}</span>
      </h2>

      <section className="scroll" aria-label={t('about-files')}>
        <table className="downloads">
          <caption>{t('about')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('file')}</th>
              <th scope="col">{t('contents')}</th>
            </tr>
          </thead>
          <tbody>
            {descriptionFiles.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <FileLink path={`data/${name}`} bytes={bytes[`data/${name}`]} name={name} />
                </th>
                <td>{t(`file.${name}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ScrollRegion label={t('tables')}>
        <TableFiles rows={rows} bytes={bytes} />
      </ScrollRegion>
      <ScrollRegion label={t('documents')}>
        <DocumentFiles documents={documents ?? []} bytes={bytes} />
      </ScrollRegion>

      <h3>{t('opening-head')}</h3>
      <p>{t('opening')}</p>

      <h3>{t('licence-head')}</h3>
      <p>
        <Sentence area={words} message="licence" values={{ licence: <a href={licence.url}>{licence.title}</a> }} />
      </p>

      <h3>{t('citing-head')}</h3>
      <p className="citation">{t('citation', { fingerprint, day: language.day(new Date()), address: new URL('.', document.baseURI).href })}</p>
      <p>{t('citing-note')}</p>
    </div>
  );
}

/** What there is to download, in one sentence. */
export function openDataFinding({ fingerprint, rows }: Pick<Manifest, 'fingerprint' | 'rows'>, language: Language): string {
  return language.messages(words)('finding', { fingerprint, statements: rows.statements, documents: rows.documents, tables: tableNames.length });
}
