import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { type LikenessRow, likeness } from '../../src/questions/likeness';
import { suggestionsFor } from '../../src/questions/likeness/suggest';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const { dataset } = shipped;
const comparing: DashboardState = { ...defaultState, view: 'compare' };
const likenessOfAll = async (state: DashboardState) =>
  (await Promise.all(dataset.organisations.map(({ organisation_id }) => ask(engine, likeness, state, organisation_id)))).flat();
const swedish = new Intl.Collator('sv');
let engine: Engine;
let rows: LikenessRow[];
beforeAll(async () => {
  engine = await engineWith(dataset);
  rows = await likenessOfAll(comparing);
});
afterAll(() => engine.close());

/** What a unit has evidence for in some kinds of documents, counted here without SQL: sub-areas but for near misses, and methods that count. */
function itemsOf(unit: string, kinds: readonly string[]): Set<string> {
  const documents = new Set(dataset.documents.filter(({ kind }) => kinds.includes(kind)).map(({ document_id }) => document_id));
  const own = new Map(dataset.statements.filter((s) => s.organisation_id === unit && documents.has(s.document_id)).map((s) => [s.statement_id, s]));
  return new Set([
    ...dataset.statement_sub_areas
      .filter((t) => own.has(t.statement_id) && (own.get(t.statement_id)?.kind !== 'activity' || t.basis === 'stated'))
      .map((t) => t.sub_area_id),
    ...dataset.statement_methods.filter((t) => own.has(t.statement_id) && t.relation !== 'mentions').map((t) => t.method_id),
  ]);
}
const pair = (unit_id: string, other_id: string) => rows.find((row) => row.unit_id === unit_id && row.other_id === other_id);

test.each([
  ['skarpnack', 'kulturforvaltningen', ['action-plan', 'annual-report', 'effects-report']],
  ['farsta', 'bromma', ['annual-report', 'effects-report', 'development-programme']],
])('%s and %s are counted in the layers where both speak, the same from either side', (one, other, kinds) => {
  const [mine, theirs] = [itemsOf(one, kinds), itemsOf(other, kinds)];
  const both = [...mine].filter((item) => theirs.has(item)).length;
  expect(pair(one, other)).toMatchObject({ both_have: both, either_has: new Set([...mine, ...theirs]).size });
  expect(pair(other, one)).toMatchObject({ both_have: both, either_has: new Set([...mine, ...theirs]).size });
});

test('what is open is the gaps of a loaded plan, or what no document says anything of', () => {
  expect(pair('skarpnack', 'farsta')).toMatchObject({ is_loaded: 1, open_areas: 1 });
  expect(pair('kulturforvaltningen', 'skarpnack')).toMatchObject({ is_loaded: 1, open_areas: 7, open_covered: 7 });
  const said = itemsOf('farsta', ['annual-report', 'effects-report', 'development-programme']);
  const silent = dataset.sub_areas.filter(({ sub_area_id }) => !said.has(sub_area_id)).length;
  expect(pair('farsta', 'skarpnack')).toMatchObject({ is_loaded: 0, open_areas: silent });
});

test('a filter never opens a gap', async () => {
  const filtered = await likenessOfAll({ ...comparing, methods: ['mvp'] });
  for (const row of filtered) expect(row.open_areas).toBe(pair(row.unit_id, row.other_id)?.open_areas);
});

test('who share the first place are all named, alphabetically, and nobody else', () => {
  const { complementary, isLoaded } = suggestionsFor('skarpnack', rows, swedish.compare);
  const filling = rows.filter((row) => row.unit_id === 'skarpnack' && row.open_covered === 1).map(({ other_id }) => other_id);
  expect(complementary).toEqual({ units: filling.sort(swedish.compare), n: 1, of: 1 });
  expect(isLoaded).toBe(true);
});

test('where too little is known, no unit is called alike', () => {
  const few: LikenessRow = {
    unit_id: 'a',
    other_id: 'b',
    layers: 'report',
    both_have: 2,
    either_has: 4,
    is_loaded: 0,
    open_areas: 12,
    open_covered: 0,
  };
  expect(suggestionsFor('a', [few], swedish.compare)).toEqual({ similar: [], complementary: null, isLoaded: false });
});
