import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readVocabularyFolder } from '../../src/build/read-data';
import type { Engine } from '../../src/engine/engine';
import type { TableRow } from '../../src/model/tables';
import { defaultState } from '../../src/state/dashboard-state';
import { withSelected } from '../../src/state/predicate';
import { matcher } from '../../src/vocabulary/spelling';
import { engineWith, select, shipped } from '../dataset';

const { dataset, files } = shipped;
const { organisations } = readVocabularyFolder(process.cwd());
const textOf = (document_id: string) => new TextDecoder().decode(files.get(`documents/${document_id}.txt`));
const startOf = new Map<string, number>();
for (const { statement_id, field, span_start } of dataset.statement_spans)
  if (field === 'text') startOf.set(statement_id, Math.min(span_start, startOf.get(statement_id) ?? Number.POSITIVE_INFINITY));

/** The units that words name, by the spellings of the vocabulary, also in the genitive. */
const namesUnit = organisations.map(({ id, name, spellings }) => ({
  id,
  names: matcher([name, ...spellings].flatMap((spelling) => [`${spelling}*`, spelling])),
}));
const unitsIn = (words: string): string[] => namesUnit.filter(({ names }) => names.find(words).length > 0).map(({ id }) => id);

describe('No unit is credited by a sentence of another:', () => {
  test('in the 2017 programme every sentence stands under the numbered heading of its district, or in the chapter of the social department', () => {
    const text = textOf('lup-2017');
    const headings = [...text.matchAll(/^[#* ]*(?<chapter>[3-6])(?:\.(?<number>\d+))?[.* ]+(?<name>[\p{Lu}][^\n|]*?)[* ]*$/gmu)].map(
      ({ index, groups }) => ({
        index,
        chapter: groups?.chapter,
        units: unitsIn(groups?.name ?? ''),
      }),
    );
    const statements = dataset.statements.filter(({ document_id }) => document_id === 'lup-2017');
    expect(statements.length).toBeGreaterThan(500);
    for (const { statement_id, organisation_id } of statements) {
      const above = headings.filter(({ index }) => index < (startOf.get(statement_id) ?? -1)).at(-1);
      expect(above?.chapter === '6' ? ['socialforvaltningen'] : above?.units, statement_id).toEqual([organisation_id]);
    }
  });

  test('every row of a plan is its owner’s', () => {
    const ownerOf = new Map(dataset.documents.filter(({ kind }) => kind === 'action-plan').map((plan) => [plan.document_id, plan.organisation_id]));
    for (const { document_id, organisation_id, statement_id } of dataset.statements)
      if (ownerOf.has(document_id)) expect(organisation_id, statement_id).toBe(ownerOf.get(document_id));
  });

  test.each(['arsrapport-2020', 'effekter-2022'])(
    'in %s the unit is named in the sentence or its heading, or the sentence goes on from one of the unit’s own',
    (id) => {
      const sentences = dataset.statements.filter(({ document_id }) => document_id === id).sort((a, b) => a.ord - b.ord);
      const examples = sentences.filter(({ kind }) => kind === 'example');
      expect(examples.length).toBeGreaterThan(50);
      const astray = examples.filter((example) => !isNamed(example) && !goesOn(sentences, example));
      expect(astray.map(({ statement_id, text }) => `${statement_id} ${text}`)).toEqual([]);
      expect(examples.filter(isNamed).length).toBeGreaterThan(examples.length / 3);
    },
  );

  test('a claim about several or unnamed units credits nobody', () => {
    for (const { kind, organisation_id, statement_id } of dataset.statements) expect(kind === 'claim', statement_id).toBe(organisation_id === null);
  });
});

function isNamed({ text, title, organisation_id }: TableRow<'statements'>): boolean {
  return unitsIn(`${title ?? ''} ${text ?? ''}`).includes(organisation_id ?? '');
}

/** The sentence before it, under the same heading, is one of the same unit. */
function goesOn(sentences: readonly TableRow<'statements'>[], example: TableRow<'statements'>): boolean {
  const others = sentences.slice(0, sentences.indexOf(example)).filter(({ text }) => text !== example.text);
  const before = others.at(-1);
  const same = others.filter(({ text }) => text === before?.text);
  return same.some(({ title, organisation_id }) => title === example.title && organisation_id === example.organisation_id);
}

describe('Every organisation is valid in the chosen division', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineWith(dataset);
  });
  afterAll(() => engine.close());

  test.each(dataset.divisions.map(({ division_id, on_date }) => [division_id, on_date] as const))('%s', async (division, onDate) => {
    const sql = withSelected({ ...defaultState, division }, 'SELECT organisation_id, unit_id, generation FROM units', []);
    const units = await select(engine, sql, { organisation_id: 'text', unit_id: 'text', generation: 'integer' });
    const validityOf = new Map(dataset.organisations.map((organisation) => [organisation.organisation_id, organisation]));
    const isValid = (id: string) => {
      const { valid_from, valid_to } = validityOf.get(id) ?? { valid_from: '9999', valid_to: null };
      return (valid_from ?? '') <= onDate && onDate <= (valid_to ?? '9999');
    };
    expect(units.length).toBeGreaterThan(15);
    for (const { organisation_id, unit_id, generation } of units) {
      expect(isValid(unit_id), unit_id).toBe(true);
      expect(generation === 0, organisation_id).toBe(organisation_id === unit_id);
      if (generation > 0) expect(isValid(organisation_id), organisation_id).toBe(false);
    }
  });
});
