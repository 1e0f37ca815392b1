import { readFileSync } from 'node:fs';
import { assert, constantFrom, array as listOf, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import { describeDifference, fromTagFile, type TagDifference, tagDifference, tagFile, tagLines, toTagFile } from '../../src/build/tag-lines';
import { buildDataset } from '../../src/ingest/dataset';
import type { Collaborator, Method } from '../../src/vocabulary/schema';
import { matcher } from '../../src/vocabulary/spelling';
import { shipped } from '../dataset';

/** Without what is said of the documents as a whole, so that some of them can be read alone. */
const vocabulary = { ...readVocabularyFolder(process.cwd()), cityClaims: [], sourceContradictions: [] };
const documents = readDocumentFolders(process.cwd(), vocabulary);
const lines = tagLines(shipped.dataset);

const newMethod = {
  id: 'ny-metod',
  name: 'Ny metod',
  kind: 'programme',
  definition_sv: 'Ny.',
  definition_en: 'New.',
  not: [],
  not_to_be_confused_with: [],
} satisfies Partial<Method>;

/** What a changed vocabulary does to the tags of some documents. */
function changeWith(changed: Partial<typeof vocabulary>, of = documents): TagDifference {
  return tagDifference(tagLines(buildDataset(of, vocabulary)), tagLines(buildDataset(of, { ...vocabulary, ...changed })));
}

test(`the tags are those of ${tagFile}`, () => {
  const difference = describeDifference(tagDifference(fromTagFile(readFileSync(tagFile, 'utf8')), lines), 20);
  expect.assert(
    difference === null,
    `${tagFile} stämmer inte med bygget: ${difference}\n\nLäs raderna. Är alla rätt: kör npm run golden och lämna in filen med din ändring. Annars: rätta posten.`,
  );
});

test('the golden file has every tag of the dataset, and what is written is read again', () => {
  const { statement_methods, statement_collaborators, statement_sub_areas } = shipped.dataset;
  expect(lines).toHaveLength(statement_methods.length + statement_collaborators.length + statement_sub_areas.length);
  expect(fromTagFile(toTagFile(lines))).toEqual(lines);
});

describe('adding an entry never changes the tags of another without showing', () => {
  test('a new collaborator whose longer spelling takes words from another: both sides of it are shown, with the entries by name', () => {
    const { statement, words } = longerThanAnother();
    const entry: Collaborator = {
      id: 'ny-part',
      name: 'Ny part',
      kind: 'other',
      spellings: [words],
      not: [],
      examples: { match: [words], no_match: [] },
    };
    const difference = changeWith({ collaborators: [...vocabulary.collaborators, entry] });

    const lost = difference.removed.filter((line) => line.includes(`| ${statement} |`));
    expect(lost.length).toBeGreaterThan(0);
    expect(difference.added).toContainEqual(expect.stringContaining(`| ${statement} | collaborator | ny-part | named | ${words}`));
    const message = describeDifference(difference) ?? '';
    for (const line of lost) expect(message).toContain(`- ${line}`);
    expect(message).toMatch(/Poster som berörs: .*collaborator ny-part \+\d/);
    expect(message).toMatch(new RegExp(`collaborator ${lost[0]?.split(' | ')[4]} −\\d`));
  });

  test('a new method takes nothing from any other, whatever words of the documents it is spelled with', () => {
    const plans = documents.filter(({ kind }) => kind === 'action-plan');
    const tagged = shipped.dataset.statement_methods.map(({ matched_text }) => matched_text);
    const words = plans.flatMap(({ text }) => text.match(/\p{L}{4,}(?: \p{L}+)?/gu) ?? []);
    const other = property(constantFrom(...tagged, ...words), (spelling) => {
      const entry: Method = { ...newMethod, spellings: [spelling], examples: { match: [spelling], no_match: [] } };
      const { removed, added } = changeWith({ methods: [...vocabulary.methods, entry] }, plans);
      expect(removed).toEqual([]);
      expect(added.filter((line) => !line.includes('| method | ny-metod |'))).toEqual([]);
      expect(added.length > 0).toBe(plans.some(({ document_id }) => isTagged(document_id, spelling)));
    });
    assert(other, { numRuns: 30 });
  });
});

describe('the difference', () => {
  test('is exactly what must be taken away and put in, equal lines as often as they stand', () => {
    const some = listOf(constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    assert(
      property(some, some, (before, after) => {
        const { removed, added } = tagDifference(before, after);
        const left: string[] = [...before];
        for (const line of removed) left.splice(left.indexOf(line), 1);
        expect([...left, ...added].sort()).toEqual([...after].sort());
        expect(removed.filter((line) => added.includes(line))).toEqual([]);
      }),
    );
  });

  test('shows as many lines as asked for, and says how many more there are', () => {
    const message = describeDifference({ removed: ['d | u | s1 | method | mvp | uses | MVP'], added: ['d | u | s2 | method | mvp | uses | MVP'] }, 1);
    expect(message).toBe(
      [
        '1 märkning har försvunnit och 1 har tillkommit:',
        '',
        '- d | u | s1 | method | mvp | uses | MVP',
        '… och 1 till.',
        '',
        'Poster som berörs: method mvp −1 +1.',
      ].join('\n'),
    );
    expect(describeDifference({ removed: [], added: [] })).toBeNull();
  });
});

/** A collaborator's words in some statement, with the word that follows: a spelling that would win over its own. */
function longerThanAnother(): { statement: string; words: string } {
  for (const { statement_id, basis, match_end, matched_text } of shipped.dataset.statement_collaborators) {
    const text = documents.find(({ document_id }) => statement_id.startsWith(`${document_id}:`))?.text ?? '';
    const next = /^ \p{L}+(?=[.,])/u.exec(text.slice(match_end));
    if (basis === 'named' && next !== null) return { statement: statement_id, words: matched_text + next[0] };
  }
  throw new Error('no collaborator is followed by a word');
}

/** Whether a spelling stands in a field of a document's statements in which methods are looked for. */
function isTagged(document: string, spelling: string): boolean {
  const { find } = matcher([spelling]);
  return shipped.dataset.statements.some(
    ({ document_id, title, goal, text, follow_up, responsible, kind }) =>
      document_id === document &&
      [text, ...(kind === 'activity' ? [title, goal, follow_up, responsible] : [])].some((field) => find(field ?? '').length > 0),
  );
}
