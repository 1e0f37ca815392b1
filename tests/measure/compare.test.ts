import { describe, expect, it } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import { readGold } from '../../src/build/read-gold';
import { compareWithGold } from '../../src/measure/compare';
import type { Gold } from '../../src/measure/gold-schema';
import { shipped } from '../dataset';

const { dataset } = shipped;
const vocabulary = readVocabularyFolder(process.cwd());
const gold = readGold(process.cwd(), readDocumentFolders(process.cwd(), vocabulary));
const { gold_comparisons } = dataset;
const none: Gold = { settled: [], heldOut: {}, first: [], second: [] };

describe('The gold', () => {
  it('has every statement of the 2017 programme and the reports that a sub-area may be inferred for, once', () => {
    const coded = gold.settled.flatMap(({ sub_areas }) => sub_areas.map(({ statement }) => statement)).sort();
    const kinds = ['theme-goal', 'measure', 'planned-activity', 'example'];
    const wanted = dataset.statements.filter(({ kind, organisation_id }) => kinds.includes(kind) && organisation_id !== null);
    expect(coded).toEqual(wanted.map(({ statement_id }) => statement_id).sort());
  });

  it('knows the units, methods, collaborators and sub-areas of the vocabulary, or says that one is new', () => {
    const known = {
      unit: new Set(vocabulary.organisations.map(({ id }) => id)),
      method: new Set(vocabulary.methods.map(({ id }) => id)),
      collaborator: new Set(vocabulary.collaborators.map(({ id }) => id)),
      subArea: new Set(vocabulary.frame.priority_areas.flatMap(({ sub_areas }) => sub_areas.map(({ id }) => id))),
    };
    const isKnown = (ids: ReadonlySet<string>, id: string) => ids.has(id) || id.startsWith('NY: ');
    for (const { methods, collaborators, sub_areas } of gold.settled) {
      for (const { unit, id } of methods) expect([known.unit.has(unit), isKnown(known.method, id)], `${unit} ${id}`).toEqual([true, true]);
      for (const { unit, id } of collaborators)
        expect([known.unit.has(unit), isKnown(known.collaborator, id)], `${unit} ${id}`).toEqual([true, true]);
      for (const { statement, ids } of sub_areas) for (const id of ids) expect(known.subArea.has(id), `${statement} ${id}`).toBe(true);
    }
  });

  it('keeps two in five units or more out of rule-writing, and both parts have every class', () => {
    for (const tag_class of ['method', 'collaborator', 'sub-area'])
      for (const part of ['open', 'held-out'])
        expect(gold_comparisons.filter((row) => row.tag_class === tag_class && row.part === part).length, `${tag_class} ${part}`).toBeGreaterThan(50);
  });
});

describe('The comparison with gold', () => {
  it('counts what the charts count: a unit once for a method in a document, however often it says so', () => {
    const keys = gold_comparisons.map(({ tag_class, document_id, organisation_id, statement_id, entry_id }) =>
      [tag_class, document_id, organisation_id, statement_id, entry_id].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has every counted tag of a document with gold, and nothing of one without', () => {
    const counted = new Set(
      dataset.statement_methods
        .filter(({ relation }) => relation !== 'mentions')
        .flatMap(({ statement_id, method_id }) => {
          const statement = dataset.statements.find((candidate) => candidate.statement_id === statement_id);
          return statement?.organisation_id ? [`${statement.document_id} ${statement.organisation_id} ${method_id}`] : [];
        }),
    );
    const compared = gold_comparisons
      .filter(({ tag_class, outcome }) => tag_class === 'method' && outcome !== 'missed')
      .map(({ document_id, organisation_id, entry_id }) => `${document_id} ${organisation_id} ${entry_id}`);
    expect(new Set(compared)).toEqual(counted);
    expect(compareWithGold(dataset, none)).toEqual([]);
  });

  it('calls a tag wrong when it leaves the gold, and missed when it leaves the dataset', () => {
    const [reading, ...others] = gold.settled;
    const [first, ...methods] = reading?.methods ?? [];
    if (reading === undefined || first === undefined) throw new Error('there is gold');
    const outcome = (rows: readonly { document_id: string; organisation_id: string; entry_id: string; outcome: string }[]) =>
      rows.find((row) => row.document_id === reading.document_id && row.organisation_id === first.unit && row.entry_id === first.id)?.outcome;
    expect(outcome(gold_comparisons)).toBe('correct');
    expect(outcome(compareWithGold(dataset, { ...gold, settled: [{ ...reading, methods }, ...others] }))).toBe('wrong');
    expect(outcome(compareWithGold({ ...dataset, statement_methods: [] }, gold))).toBe('missed');
  });

  it('leaves out what a document states itself', () => {
    const stated = new Set(
      dataset.statement_sub_areas.filter(({ basis }) => basis === 'stated').map((tag) => `${tag.statement_id} ${tag.sub_area_id}`),
    );
    expect(gold_comparisons.filter(({ statement_id, entry_id }) => stated.has(`${statement_id} ${entry_id}`))).toEqual([]);
  });
});
