import { createHash } from 'node:crypto';
import { encodeDataset } from '../engine/arrow';
import { buildDataset } from '../ingest/dataset';
import { readerAgreements } from '../measure/agreement';
import { compareWithGold } from '../measure/compare';
import type { Manifest } from '../model/manifest';
import { aboutTheCoding, type Dataset, tableNames } from '../model/tables';
import { readCatalogue } from './open-data/catalogue';
import { openDataFiles } from './open-data/open-data-files';
import { checkExamplesIn, readDocumentFolders, readVocabularyFolder } from './read-data';
import { readGold } from './read-gold';

export interface DatasetFiles {
  readonly dataset: Dataset;
  readonly manifest: Manifest;
  /**
   * Path in the shipped site → content: `data/<table>.arrow`, `data/dataset.json`, `documents/<document_id>.txt`, where restored
   * `documents/<document_id>.source.txt`, and the open data of `openDataFiles`, which the page only links to.
   */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Everything that a page loads, from the data/ of a project folder. The same input gives the same bytes.
 * @throws InputProblem when something in data/ cannot be placed.
 */
export function makeDatasetFiles(root: string): DatasetFiles {
  const vocabulary = readVocabularyFolder(root);
  checkExamplesIn(root, vocabulary);
  const documents = readDocumentFolders(root, vocabulary);
  const tagged = buildDataset(documents, vocabulary);
  const gold = readGold(root, documents);
  const dataset = { ...tagged, gold_comparisons: compareWithGold(tagged, gold), reader_agreements: readerAgreements(gold) };

  const tables = encodeDataset(dataset);
  const hash = createHash('sha256');
  for (const name of tableNames.filter((table) => !aboutTheCoding.includes(table))) hash.update(name).update(tables[name]);
  const fingerprint = hash.digest('hex').slice(0, 8);
  const catalogue = readCatalogue(root);
  const files = openDataFiles(dataset, tables, fingerprint, catalogue);
  const utf8 = new TextEncoder();
  for (const { document_id, text, restored_from } of documents) {
    files.set(`documents/${document_id}.txt`, utf8.encode(text));
    if (restored_from !== null) files.set(`documents/${document_id}.source.txt`, utf8.encode(restored_from));
  }
  const manifest: Manifest = {
    fingerprint,
    bytes: Object.fromEntries([...files].map(([path, content]) => [path, content.byteLength])),
    rows: Object.fromEntries(tableNames.map((name) => [name, dataset[name].length])) as Manifest['rows'],
    licence: { title: catalogue.licence.title, url: catalogue.licence.url },
  };
  files.set('data/dataset.json', utf8.encode(JSON.stringify(manifest)));
  return { dataset, manifest, files };
}
