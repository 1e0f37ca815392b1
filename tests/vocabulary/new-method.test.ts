import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExamplesIn, readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import { tagDifference, tagLines } from '../../src/build/tag-lines';
import { buildDataset } from '../../src/ingest/dataset';
import type { Dataset } from '../../src/model/tables';
import { append, change, goodMethod, newLine, problemOf, texts } from './edits';

/** A copy of data/ with one made-up plan, which speaks of a method that the vocabulary does not have yet. */
let root: string;
let before: Dataset;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plankoll-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  const folder = join(root, 'data/documents/plan-farsta-2021');
  mkdirSync(folder);
  const plan = readFileSync('tests/fixtures/plans/farsta.txt', 'utf8');
  writeFileSync(
    join(folder, 'source.txt'),
    change(plan, 'Nätverk med föreningar i Fagersjö.', 'Ljusrundor med föreningar i Fagersjö, inte ljusrunda hus.'),
  );
  writeFileSync(
    join(folder, 'document.yaml'),
    'title: Plan\nkind: action-plan\norganisation_id: farsta\npublished: "2021"\nperiod_start: "2021"\nperiod_end: "2022"\n',
  );
  before = build(texts.methods);
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the build makes of the folder when methods.yaml reads so. */
function build(methods: string): Dataset {
  writeFileSync(join(root, 'data/vocabulary/methods.yaml'), methods);
  const vocabulary = readVocabularyFolder(root);
  checkExamplesIn(root, vocabulary);
  return buildDataset(readDocumentFolders(root, vocabulary), vocabulary);
}

const problem = (entry: string) => problemOf(() => build(append('methods', entry)));

test('one entry in methods.yaml, and the dataset has the method, its definition, its terms and its tags', () => {
  const after = build(append('methods', goodMethod));
  expect(after.methods.filter(({ method_id }) => method_id === 'ljusrunda')).toEqual([
    {
      method_id: 'ljusrunda',
      name: 'Ljusrunda',
      kind: 'working-form',
      definition: 'En runda där boende och förvaltning ser efter var ljuset är trasigt.',
      definition_en: 'A round in which residents and administration look for broken lights.',
    },
  ]);
  expect(after.vocabulary_terms.filter(({ entry_id }) => entry_id === 'ljusrunda').map(({ role, term }) => [role, term])).toEqual([
    ['spelling', 'ljusrund*'],
    ['exception', 'ljusrunda hus'],
    ['must-match', 'Ljusrundor ska göras i Fagersjö.'],
    ['must-not-match', 'Trygghetsvandringar ska göras i Fagersjö.'],
    ['not-confused-with', 'trygghetsvandring'],
  ]);
  const tags = after.statement_methods.filter(({ method_id }) => method_id === 'ljusrunda');
  expect(tags.map(({ statement_id, relation, matched_text }) => [statement_id.split(':')[0], relation, matched_text])).toEqual([
    ['plan-farsta-2021', 'uses', 'Ljusrundor'],
  ]);
});

test('no other tag changes by it', () => {
  const { removed, added } = tagDifference(tagLines(before), tagLines(build(append('methods', goodMethod))));
  expect(removed).toEqual([]);
  expect(added).toEqual([
    expect.stringMatching(/^plan-farsta-2021 \| farsta \| plan-farsta-2021:r\d+ \| method \| ljusrunda \| uses \| Ljusrundor$/),
  ]);
});

describe('the examples are the tests of the entry, told of with its line', () => {
  test('a sentence in which it is not found', () => {
    expect(problem(change(goodMethod, '- Ljusrundor ska göras', '- Lyktrundor ska göras')).message).toBe(
      `data/vocabulary/methods.yaml:${newLine('methods')}\n` +
        '  ljusrunda: metoden hittas inte i sin exempelmening ”Lyktrundor ska göras i Fagersjö.”\n' +
        '  Lägg till stavningen i spellings, eller ta bort det i not som träffar.',
    );
  });

  test('a sentence in which it is found and must not be', () => {
    expect(problem(change(goodMethod, '- Trygghetsvandringar ska göras', '- Ljusrundade former ska göras')).message).toBe(
      `data/vocabulary/methods.yaml:${newLine('methods')}\n` +
        '  ljusrunda: metoden hittas i en mening där den inte ska hittas: ”Ljusrundade former ska göras i Fagersjö.”\n' +
        '  Gör stavningen snävare, eller skriv undantaget i not.',
    );
  });
});
