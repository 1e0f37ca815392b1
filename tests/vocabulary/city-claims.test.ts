import { describe, expect, test } from 'vitest';
import { readDocumentFolders } from '../../src/build/read-data';
import { claimTables } from '../../src/ingest/city-claims';
import { readField } from '../../src/ingest/spans';
import { readVocabulary } from '../../src/vocabulary/vocabulary';
import { shipped } from '../dataset';
import { change, entryText, type FileName, lineOf, problemOf, problemWith, texts } from './edits';

const { dataset } = shipped;
const documents = readDocumentFolders(process.cwd(), readVocabulary(texts));
const quotes = [
  ...dataset.city_claims.map((claim) => ({ id: claim.claim_id, ...claim })),
  ...dataset.source_contradiction_quotes.map((quote) => ({ id: `${quote.contradiction_id} ${quote.ord}`, ...quote })),
];

describe('every quote', () => {
  test.each(quotes.map((quote) => [quote.id, quote] as const))('of %s stands where it says', (_, { document_id, quote, line, ...at }) => {
    const { text = '' } = documents.find((document) => document.document_id === document_id) ?? {};
    const { value } = readField(text, [{ start: at.quote_start, end: at.quote_end }]);
    const statement = dataset.statements.find(({ statement_id }) => statement_id === at.statement_id);
    const [first = '', last = ''] = [quote.slice(0, 20), quote.slice(-20)];
    expect(value.startsWith(first) && value.endsWith(last), value).toBe(true);
    // A quote that a page end cuts in two has the page's furniture between its ends; its statement has not.
    if (value !== quote) expect([statement?.goal, statement?.text].some((field) => field?.includes(quote))).toBe(true);
    expect(text.slice(0, at.quote_start).split('\n')).toHaveLength(line);
  });

  test('of a claim lies in a statement wherever the reports, plans and programme make one of its sentence', () => {
    const without = dataset.city_claims.filter(({ statement_id }) => statement_id === null).map(({ claim_id }) => claim_id);
    expect(without.sort()).toEqual([
      'alla-planer-2022',
      'enkat-alla',
      'exempel-flertalet',
      'facknamnder-ett-antal',
      'facknamnder-fem',
      'program-alla-stadsdelsnamnder',
      'program-de-sju-stadsdelarna',
      'program-sju-prioriterade',
    ]);
  });

  test('of a contradiction has another beside it that says it otherwise', () => {
    for (const { contradiction_id } of dataset.source_contradictions) {
      const said = dataset.source_contradiction_quotes.filter((quote) => quote.contradiction_id === contradiction_id).map(({ quote }) => quote);
      expect(new Set(said).size, contradiction_id).toBe(said.length);
      expect(said.length, contradiction_id).toBeGreaterThan(1);
    }
  });
});

test('every claim and contradiction of the files is shown while its documents are loaded, and left out when one is not', () => {
  const vocabulary = readVocabulary(texts);
  expect(dataset.city_claims.map(({ claim_id }) => claim_id)).toEqual(vocabulary.cityClaims.map(({ id }) => id));
  expect(dataset.source_contradictions).toHaveLength(vocabulary.sourceContradictions.length);
  const withoutReport = documents.filter(({ document_id }) => document_id !== 'arsrapport-2020');
  const left = claimTables(withoutReport, vocabulary, dataset);
  expect(left.city_claims).toEqual(
    dataset.city_claims.filter(({ document_id }) => document_id !== 'arsrapport-2020').map((claim, i) => ({ ...claim, ord: i + 1 })),
  );
  expect(left.source_contradiction_quotes.filter(({ document_id }) => document_id === 'arsrapport-2020')).toEqual([]);
});

test('no verdict stands in the data', () => {
  expect(texts.cityClaims).not.toMatch(/^\s*(?:verdict|agrees|contradicts)\b/m);
});

/** What one is told who has changed one entry so that only the documents can tell. */
function toldByDocuments(name: FileName, from: string | RegExp, to: string) {
  const vocabulary = readVocabulary({ ...texts, [name]: change(texts[name], from, to) });
  return problemOf(() => claimTables(documents, vocabulary, dataset));
}

describe('one is told in Swedish, with the line of the entry, of', () => {
  test('a quote that is not in the document', () => {
    const problem = toldByDocuments('cityClaims', 'har 174 medarbetare', 'har 175 medarbetare');
    expect(problem.file).toBe('data/vocabulary/city-claims.yaml');
    expect(problem.line).toBe(lineOf('cityClaims', 'savry-174'));
    expect(problem.what).toBe(
      'savry-174: citatet ”Utifrån strategins delområde om samlad kompetens har 175 …” finns inte ordagrant i data/documents/arsrapport-2020/text.txt',
    );
    expect(problem.remedy).toBe('Kopiera orden ur filen som de står där.');
  });

  test('a quote on another line', () => {
    const problem = toldByDocuments('sourceContradictions', 'line: 417', 'line: 416');
    expect(problem.what).toContain('står inte på rad 416 i data/documents/lup-2017/source.txt utan på rad 417');
    expect(problem.remedy).toBe('Rätta line.');
    expect(problem.line).toBe(lineOf('sourceContradictions', 'skarholmen-jobbtorg-alder'));
  });

  test('a heading that does not stand above it', () => {
    const problem = toldByDocuments('sourceContradictions', '[3.14 Skärholmen, Arbete och försörjning]', '[3.14 Skärholmen, Kultur och idrott]');
    expect(problem.what).toContain('rubriken ”Kultur och idrott” står inte ovanför citatet');
  });

  const all = entryText('cityClaims', 'planer-fyra-utgangspunkter');
  test.each<[fault: string, from: string, to: string, what: string]>([
    ['an id that stands twice', 'id: planer-fyra-utgangspunkter', 'id: planer-alla-stadsdelar', 'planer-alla-stadsdelar: samma id står två gånger'],
    ['a division that does not exist', 'division: "2020"', 'division: "2021"', 'indelningen 2021 finns inte'],
    ['a unit that does not exist', 'unit_kind: district', 'units: [skarpneck]', 'enheten skarpneck finns inte; menar du ”skarpnack”?'],
    ['a unit of another time', 'unit_kind: district', 'units: [alvsjo]', 'någon av enheterna alvsjo fanns inte i indelningen 2020'],
    ['more of the frame than it has', 'at_least: 4', 'at_least: 5', 'at_least är 5, men ramen har bara 4'],
    ['more units than there are', 'comparison: all', 'comparison: exactly, number: 14', 'number är 14, men uppgiften gäller bara 13 enheter'],
    ['a number too few', 'comparison: all', 'comparison: exactly', 'exactly behöver ett number'],
    ['a report whose silence would be read', '[action-plan]', '[annual-report]', 'lacks går bara när en plan eller programmet ensamt bär uppgiften'],
    ['a method without an id', 'subject: row', 'subject: method', 'ids hör till method och collaborator'],
    ['a comparison in other words', 'comparison: all', 'comparison: alla', 'Ogiltigt val: ”alla”'],
    ['years that run backwards', 'to: "2020"', 'to: "2019"', 'from är senare än to'],
    [
      'both a check and what would settle it',
      '  check:',
      '  settled_by_sv: x\n  check:',
      'ange antingen check, eller settled_by_sv och settled_by_en',
    ],
  ])('%s', (_, from, to, what) => {
    const problem = problemWith({ cityClaims: change(texts.cityClaims, all, change(all, from, to)) });
    expect(problem.file).toBe('data/vocabulary/city-claims.yaml');
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.what).toContain(what);
    expect(problem.remedy.length).toBeGreaterThan(10);
  });

  test('a method that does not exist', () => {
    const problem = problemWith({ cityClaims: change(texts.cityClaims, '[losam]', '[losams]') });
    expect(problem.what).toBe('losam-tva-stadsdelar: metoden losams finns inte; menar du ”losam”?');
    expect(problem.line).toBe(lineOf('cityClaims', 'losam-tva-stadsdelar'));
  });
});
