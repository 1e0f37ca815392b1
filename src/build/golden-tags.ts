import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataset } from '../ingest/dataset';
import { InputProblem } from '../vocabulary/problem';
import { root } from './paths';
import { checkExamplesIn, readDocumentFolders, readVocabularyFolder } from './read-data';
import { describeDifference, fromTagFile, tagDifference, tagFile, tagLines, toTagFile } from './tag-lines';

/** `npm run golden`: says which tags have changed since the golden file was written, and writes it anew. */
try {
  const vocabulary = readVocabularyFolder(root);
  checkExamplesIn(root, vocabulary);
  const lines = tagLines(buildDataset(readDocumentFolders(root, vocabulary), vocabulary));
  const path = join(root, tagFile);
  const before = existsSync(path) ? fromTagFile(readFileSync(path, 'utf8')) : [];
  writeFileSync(path, toTagFile(lines));
  const difference = describeDifference(tagDifference(before, lines));
  if (difference === null) console.log(`Inga märkningar har ändrats: ${lines.length} i ${tagFile}.`);
  else console.log(`${difference}\n\n${tagFile} är skriven: ${lines.length} märkningar. Läs raderna ovan; är någon fel, rätta posten och kör igen.`);
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(`\nUnderlaget kunde inte byggas.\n\n${error.message}\n`);
  process.exitCode = 1;
}
