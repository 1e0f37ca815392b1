import { useManifest } from '../components/dashboard';
import { ScrollRegion } from '../components/ScrollRegion';
import { plural, viewNames } from '../language/sv';
import { tableNames } from '../model/tables';
import { sourceDocuments } from '../questions/source-documents';
import { useAnswer } from '../questions/use-answer';
import { DocumentFiles, FileLink, TableFiles } from './OpenDataTables';
import './OpenDataView.css';

const descriptionFiles = [
  ['LASMIG.md', 'Läs först: vad som är inläst, hur taggarna är gjorda och vad som inte går att dra för slutsatser.'],
  ['README.md', 'Detsamma på engelska.'],
  ['datapackage.json', 'Varje tabell och kolumn, nycklarna mellan tabellerna, storlek och kontrollsumma, enligt Data Package 2.'],
  ['dcat.rdf', 'Katalogpost enligt DCAT-AP-SE 3, i den form som dataportaler skördar (RDF/XML).'],
  ['dcat.ttl', 'Samma katalogpost som Turtle.'],
] as const;

/** What can be downloaded, what it holds and how it may be used. Nothing of it is fetched before a reader asks for it. */
export default function OpenDataView() {
  const manifest = useManifest();
  const { rows: documents } = useAnswer(sourceDocuments);
  if (manifest === null) return <div className="open-data-view" />;
  const { fingerprint, bytes, rows, licence } = manifest;
  return (
    <div className="open-data-view">
      <h2>
        {viewNames['open-data']}{' '}
        <span>
          {`Hela underlaget ${fingerprint}: ${plural(tableNames.length, 'tabell', 'tabeller')} som CSV och Arrow, och dokumentens text. Inga filter gäller filerna.`}
        </span>
      </h2>

      <section className="scroll" aria-label="Filer om underlaget">
        <table className="downloads">
          <caption>Om underlaget</caption>
          <thead>
            <tr>
              <th scope="col">Fil</th>
              <th scope="col">Innehåll</th>
            </tr>
          </thead>
          <tbody>
            {descriptionFiles.map(([name, words]) => (
              <tr key={name}>
                <th scope="row">
                  <FileLink path={`data/${name}`} bytes={bytes[`data/${name}`]} name={name} />
                </th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ScrollRegion label="Tabellerna">
        <TableFiles rows={rows} bytes={bytes} />
      </ScrollRegion>
      <ScrollRegion label="Dokumenten">
        <DocumentFiles documents={documents ?? []} bytes={bytes} />
      </ScrollRegion>

      <h3>Så öppnas filerna</h3>
      <p>
        CSV-filerna är gjorda för svensk Excel: semikolon mellan kolumnerna och UTF-8 med BOM. Excel gör gärna om datum som 2020-08 när filen öppnas
        med dubbelklick; läs då in den under Data, Från text/CSV, och välj Text. En text som börjar som en formel har fått en apostrof framför sig;
        LASMIG.md säger hur den tas bort. Arrow-filerna (strömformat) läses av bland annat Python, R och DuckDB och har texten orörd.
      </p>

      <h3>Licens</h3>
      <p>
        Kodningen, det vill säga indelningen i utsagor, taggarna, metodlistan, reglerna och beskrivningarna, är Plankolls och får användas enligt{' '}
        <a href={licence.url}>{licence.title}</a>. Dokumentens text och citaten ur den är inte Plankolls. De är stadens allmänna handlingar, återgivna
        ordagrant, och Plankoll ger ingen licens till dem. Kolumner med sådana ord är märkta ”ordagrant” i listorna ovan.
      </p>

      <h3>Hänvisa så här</h3>
      <p className="citation">{`Plankoll. Öppna data, underlag ${fingerprint}. Hämtat ${today()} från ${new URL('.', document.baseURI).href}`}</p>
      <p>Samma nummer på underlaget betyder samma tabeller. Den som citerar ett dokument hänvisar till dokumentet självt.</p>
    </div>
  );
}

/** The reader's date, as in "2026-11-22". */
function today(): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date());
}
