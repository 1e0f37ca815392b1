import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { bases, collaboratorKinds, layers, methodKinds, organisationKinds } from '../../src/model/kinds';
import { bases as speakers } from '../../src/questions/bases';
import { collaboratorUnits } from '../../src/questions/collaborator-units';
import { collaborators } from '../../src/questions/collaborators';
import { coverage } from '../../src/questions/coverage';
import { methodUnits } from '../../src/questions/method-units';
import { methods } from '../../src/questions/methods';
import { type DashboardState, defaultState, filtering } from '../../src/state/dashboard-state';
import { ask, engineWith } from '../dataset';
import { twoVersions } from '../fixtures/plans/two-versions';
import { selectedStatements } from './plain-count';

/** The real documents and a later plan, so that one plan is superseded. */
const { dataset } = twoVersions();
let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(dataset);
});
afterAll(() => engine.close());

/** Some of a list, none as often as not, and now and then something that the dataset does not have. */
const some = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(['finns-inte']) },
  );
const part = <T>(all: readonly T[]) => fc.oneof(fc.constant([...all]), fc.subarray([...all], { minLength: 1 }));
const common = (ids: readonly string[]) => [...new Set(ids)].filter((id) => ids.filter((other) => other === id).length > 2);

const areas = [...dataset.priority_areas.map((area) => area.priority_area_id), ...dataset.sub_areas.map((area) => area.sub_area_id)];

const states: fc.Arbitrary<DashboardState> = fc
  .record({
    view: fc.constantFrom('coverage' as const, 'methods' as const, 'compare' as const, 'unit' as const, 'coding' as const),
    organisations: some(dataset.organisations.map(({ organisation_id }) => organisation_id)),
    organisationKinds: part(organisationKinds),
    layers: part(layers),
    areas: some(areas),
    bases: part(bases),
    division: fc.constantFrom(null, '2017', '2023', 'finns-inte'),
    methods: some(common(dataset.statement_methods.map(({ method_id }) => method_id))),
    methodKinds: part(methodKinds),
    collaborators: some(common(dataset.statement_collaborators.map(({ collaborator_id }) => collaborator_id))),
    collaboratorKinds: part(collaboratorKinds),
  })
  .map((choice) => ({ ...defaultState, ...choice }));

const law = (check: (state: DashboardState) => Promise<void>) => fc.assert(fc.asyncProperty(states, check), { numRuns: 60 });
const distinct = (values: readonly string[]) => new Set(values).size;

test.each([
  {
    dimension: 'methods',
    question: methods,
    units: methodUnits,
    entries: dataset.methods.map(({ method_id: id, kind }) => ({ id, kind })),
    kinds: 'methodKinds',
  },
  {
    dimension: 'collaborators',
    question: collaborators,
    units: collaboratorUnits,
    entries: dataset.collaborators.map(({ collaborator_id: id, kind }) => ({ id, kind })),
    kinds: 'collaboratorKinds',
  },
] as const)('whatever is chosen, units and statements with $dimension are as a plain count gives them', { timeout: 240_000 }, async (tags) => {
  const check = async (state: DashboardState) => {
    const shownKinds: readonly string[] = filtering(state)[tags.kinds];
    const shown = tags.entries.filter(({ kind }) => shownKinds.includes(kind));
    const selected = selectedStatements(dataset, state, tags.question.own);
    const having = (id: string) => selected.filter((one) => one[tags.dimension].includes(id));
    const expected = shown.map(({ id }) => {
      const all = having(id);
      const named = (kind: string) =>
        distinct(all.filter(({ document_kind }) => document_kind === kind).map(({ organisation_id }) => organisation_id));
      return {
        id,
        units: distinct(all.map(({ unit_id }) => unit_id)),
        in_programme: named('development-programme'),
        in_annual_report: named('annual-report'),
        in_effects_report: named('effects-report'),
        in_plans: named('action-plan'),
        statements: all.length,
      };
    });
    const rows = await ask(engine, tags.question, state);
    expect(byId(rows)).toEqual(byId(expected.filter(({ statements }) => statements > 0)));

    const credits = await ask(engine, tags.units, state);
    for (const { id, organisation_id, unit_id, layer, statements } of credits)
      expect(having(id).filter((one) => one.organisation_id === organisation_id && one.unit_id === unit_id && one.layer === layer)).toHaveLength(
        statements,
      );
    expect(credits.reduce((sum, { statements }) => sum + statements, 0)).toBe(expected.reduce((sum, { statements }) => sum + statements, 0));
  };
  await law(check);
  // One area alone is counted beforehand.
  for (const area of areas) await check({ ...defaultState, areas: [area] });
  await check({ ...defaultState, areas: ['finns-inte'], layers: ['plan'] });
});

test('whatever is chosen, the cells of the matrix are as a plain count gives them', { timeout: 240_000 }, async () => {
  await law(async (state) => {
    const selected = selectedStatements(dataset, state, coverage.own);
    for (const row of await ask(engine, coverage, state)) {
      const here = selected
        .filter(({ organisation_id }) => organisation_id === row.organisation_id)
        .flatMap(({ statement, layer, subAreas }) => {
          const tags = subAreas.filter(({ sub_area_id }) => sub_area_id === row.sub_area_id).map(({ basis }) => basis);
          return tags.length === 0 ? [] : [{ kind: statement.kind, layer, tags }];
        });
      const count = (condition: (one: (typeof here)[number]) => boolean) => here.filter(condition).length;
      const { planned, near_misses, reported_stated, reported_inferred, prioritised } = row;
      expect({ planned, near_misses, reported_stated, reported_inferred, prioritised }).toEqual({
        planned: count(({ kind, tags }) => kind === 'activity' && tags.includes('stated')),
        near_misses: count(({ kind, tags }) => kind === 'activity' && tags.includes('inferred')),
        reported_stated: count(({ layer, tags }) => layer === 'report' && tags.includes('stated')),
        reported_inferred: count(({ layer, tags }) => layer === 'report' && tags.includes('inferred')),
        prioritised: count(({ layer }) => layer === 'programme'),
      });
    }
  });
});

test('whatever is chosen, the bases are the units that speak', { timeout: 240_000 }, async () => {
  await law(async (state) => {
    const selected = selectedStatements(dataset, state, speakers.own);
    const kindOf = new Map(dataset.organisations.map(({ organisation_id, kind }) => [organisation_id, kind]));
    for (const { document_kind, districts, departments } of await ask(engine, speakers, state)) {
      const speaking = (kind: string) =>
        distinct(
          selected.filter((one) => one.document_kind === document_kind && kindOf.get(one.organisation_id) === kind).map((one) => one.organisation_id),
        );
      expect({ districts, departments }).toEqual({ districts: speaking('district'), departments: speaking('department') });
    }
  });
});

const byId = <Row extends { id: string }>(rows: readonly Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
