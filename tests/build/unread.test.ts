import { expect, it } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import { withoutOwnWords } from '../../src/build/unread';
import { buildDataset } from '../../src/ingest/dataset';

const vocabulary = readVocabularyFolder(process.cwd());
const documents = readDocumentFolders(process.cwd(), vocabulary);
const dataset = buildDataset(documents, vocabulary);
const sodermalm = { document_id: 'lup-2017', organisation_id: 'sodermalm' };
const unread = withoutOwnWords(vocabulary, dataset, sodermalm);
const spellings = (id: string) => unread.methods.find((method) => method.id === id)?.spellings;

it('takes the words from the vocabulary that only the unread unit has, and no others', () => {
  expect(spellings('soderandan')).toEqual([]);
  expect(spellings('barnombud')).toEqual([]);
  expect(spellings('normkritik')).toContain('normkritisk*');
  expect(spellings('komet')).toEqual(vocabulary.methods.find(({ id }) => id === 'komet')?.spellings);
});

it('leaves every tag of the other units, and gives the unread one none that it had not', () => {
  const again = buildDataset(documents, unread);
  const tags = ({ statements, statement_methods }: typeof dataset, isUnread: boolean) => {
    const ids = new Set(
      statements
        .filter((row) => row.kind !== 'planned-activity' && row.organisation_id !== null)
        .filter((row) => (row.document_id === sodermalm.document_id && row.organisation_id === sodermalm.organisation_id) === isUnread)
        .map(({ statement_id }) => statement_id),
    );
    return statement_methods.filter(({ statement_id }) => ids.has(statement_id)).map(({ statement_id, method_id }) => `${statement_id} ${method_id}`);
  };
  expect(tags(again, false)).toEqual(tags(dataset, false));
  const [before, after] = [tags(dataset, true), tags(again, true)];
  expect(after.length).toBeLessThan(before.length);
  expect(after.filter((tag) => !before.includes(tag))).toEqual([]);
});
