import { createHash } from 'node:crypto';
import { encodeDataset } from '../engine/arrow';
import { buildDataset } from '../ingest/dataset';
import { readerAgreements } from '../measure/agreement';
import { compareWithGold } from '../measure/compare';
import type { Manifest } from '../model/manifest';
import type { Dataset } from '../model/tables';
import { checkExamplesIn, readDocumentFolders, readVocabularyFolder } from './read-data';
import { readGold } from './read-gold';

export interface DatasetFiles {
  readonly dataset: Dataset;
  readonly manifest: Manifest;
  /** Path in the shipped site → content: `data/<table>.arrow`, `data/dataset.json`, `documents/<document_id>.txt`, where restored `documents/<document_id>.source.txt`. */
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

  const files = new Map<string, Uint8Array>();
  const hash = createHash('sha256');
  const bytes: Record<string, number> = {};
  for (const [name, stream] of Object.entries(encodeDataset(dataset))) {
    files.set(`data/${name}.arrow`, stream);
    hash.update(name).update(stream);
    bytes[name] = stream.byteLength;
  }
  const manifest: Manifest = { fingerprint: hash.digest('hex').slice(0, 8), bytes };
  const utf8 = new TextEncoder();
  files.set('data/dataset.json', utf8.encode(JSON.stringify(manifest)));
  for (const { document_id, text, restored_from } of documents) {
    files.set(`documents/${document_id}.txt`, utf8.encode(text));
    if (restored_from !== null) files.set(`documents/${document_id}.source.txt`, utf8.encode(restored_from));
  }
  return { dataset, manifest, files };
}
