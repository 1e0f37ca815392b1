import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { type LikenessRow, likeness } from '../../src/questions/likeness';
import { openSubAreas, pairsOf } from '../../src/questions/likeness/pairs';
import { suggestionsFor } from '../../src/questions/likeness/suggest';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const { dataset } = shipped;
const comparing: DashboardState = { ...defaultState, view: 'compare' };
const subAreas = dataset.sub_areas.map(({ sub_area_id }) => sub_area_id);
const isPlanLoaded = (unit: string) => dataset.expected_plans.some((plan) => plan.organisation_id === unit && plan.document_id !== null);
const openOf = (unit: string, of: readonly LikenessRow[]) => openSubAreas(unit, isPlanLoaded(unit), of, subAreas);
const swedish = new Intl.Collator('sv');
let engine: Engine;
let rows: LikenessRow[];
beforeAll(async () => {
  engine = await engineWith(dataset);
  rows = await ask(engine, likeness, comparing);
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
const pair = (unit: string, other: string) => pairsOf(unit, openOf(unit, rows), rows).find(({ other_id }) => other_id === other);

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
  expect(openOf('skarpnack', rows)).toHaveLength(1);
  expect(openOf('kulturforvaltningen', rows)).toHaveLength(7);
  expect(pair('kulturforvaltningen', 'skarpnack')).toMatchObject({ open_covered: 7 });
  const said = itemsOf('farsta', ['annual-report', 'effects-report', 'development-programme']);
  expect(openOf('farsta', rows)).toEqual(subAreas.filter((subArea) => !said.has(subArea)));
});

test('a filter never opens a gap', async () => {
  for (const filter of [{ methods: ['mvp'] }, { layers: ['report'] }, { bases: ['inferred'] }, { methodKinds: ['programme'] }] as const) {
    const filtered = await ask(engine, likeness, { ...comparing, ...filter });
    for (const { organisation_id } of dataset.organisations) expect(openOf(organisation_id, filtered)).toEqual(openOf(organisation_id, rows));
  }
});

test('who share the first place are all named, alphabetically, and nobody else', () => {
  const { complementary, isLoaded } = suggestionsFor({ unit_id: 'skarpnack', isPlanLoaded: true }, rows, subAreas, swedish.compare);
  const filling = pairsOf('skarpnack', openOf('skarpnack', rows), rows).flatMap(({ other_id, open_covered }) => (open_covered === 1 ? other_id : []));
  expect(complementary).toEqual({ units: filling.sort(swedish.compare), n: 1, of: 1 });
  expect(isLoaded).toBe(true);
});

test('where too little is known, no unit is called alike', () => {
  const said = (unit_id: string, methods: string): LikenessRow => ({
    unit_id,
    layer: 'report',
    speaks: 1,
    sub_areas: '',
    methods,
    sub_areas_unfiltered: '',
  });
  const few = [said('a', 'mvp,sip,sig'), said('b', 'sip,sig,stis')];
  const none = { similar: [], complementary: null, isLoaded: false };
  expect(suggestionsFor({ unit_id: 'a', isPlanLoaded: false }, few, subAreas, swedish.compare)).toEqual(none);
  const more = [said('a', 'mvp,sip,sig,ssf'), said('b', 'sip,sig,stis')];
  expect(suggestionsFor({ unit_id: 'a', isPlanLoaded: false }, more, subAreas, swedish.compare).similar).toMatchObject([
    { units: ['b'], n: 2, of: 5 },
  ]);
});
