import type { Dataset, TableName } from '../../model/tables';
import type { Catalogue } from './catalogue';
import { dataPackage } from './data-package';
import { dcatCatalogue } from './dcat';
import { notesInEnglish } from './notes-en';
import { notesInSwedish } from './notes-sv';
import { type Publication, tableFiles } from './publication';
import { toRdfXml } from './rdf-xml';
import { toTurtle } from './turtle';

/**
 * The dataset as open data: path in the shipped site → content, of every table as CSV and Arrow and of what describes them.
 * Holds no date of its making; the same input gives the same bytes.
 * @param arrow the tables, encoded
 * @throws InputProblem when a text is empty
 */
export function openDataFiles(
  dataset: Dataset,
  arrow: Readonly<Record<TableName, Uint8Array>>,
  fingerprint: string,
  catalogue: Catalogue,
): Map<string, Uint8Array> {
  const publication: Publication = { dataset, fingerprint, catalogue, files: tableFiles(dataset, arrow) };
  const graph = dcatCatalogue(publication);
  const utf8 = new TextEncoder();
  return new Map([
    ...publication.files.map(({ name, content }) => [`data/${name}`, content] as const),
    ['data/datapackage.json', utf8.encode(dataPackage(publication))],
    ['data/dcat.rdf', utf8.encode(toRdfXml(graph))],
    ['data/dcat.ttl', utf8.encode(toTurtle(graph))],
    ['data/LASMIG.md', utf8.encode(notesInSwedish(publication))],
    ['data/README.md', utf8.encode(notesInEnglish(publication))],
  ]);
}
