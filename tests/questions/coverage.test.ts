import { afterAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { swedish } from '../../src/language/languages';
import type { Dataset, TableRow } from '../../src/model/tables';
import { coverage } from '../../src/questions/coverage';
import { cellState, matrixLines } from '../../src/questions/coverage/rows';
import { coverageFinding } from '../../src/questions/coverage/words';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const subAreas = shipped.dataset.sub_areas.map(({ sub_area_id, name_sv }) => ({ id: sub_area_id, name: name_sv }));

const engines = new Map<Dataset, Promise<Engine>>();
afterAll(async () => {
  for (const engine of engines.values()) await (await engine).close();
});

async function linesOf(dataset: Dataset, change: Partial<DashboardState> = {}) {
  const state = { ...defaultState, ...change };
  const engine = engines.get(dataset) ?? engineWith(dataset);
  engines.set(dataset, engine);
  return matrixLines(await ask(await engine, coverage, state), state.organisationKinds, state.sorting, swedish);
}

/** The real dataset with a made-up plan for each unit that has none: the i-th covers the first i sub-areas. */
const eighteenPlans = ((): Dataset => {
  const dataset: Dataset = structuredClone(shipped.dataset);
  const [template] = dataset.documents.filter(({ kind }) => kind === 'action-plan') as [TableRow<'documents'>];
  const [row] = dataset.statements.filter(({ kind }) => kind === 'activity') as [TableRow<'statements'>];
  dataset.expected_plans = dataset.expected_plans.map((expected, i) => {
    if (expected.document_id !== null) return expected;
    const { organisation_id } = expected;
    const document_id = `plan-${organisation_id}-made-up`;
    dataset.documents.push({ ...template, document_id, organisation_id });
    for (const { id } of subAreas.slice(0, i)) {
      const statement_id = `${document_id}:${id}`;
      dataset.statements.push({ ...row, statement_id, document_id, organisation_id });
      dataset.statement_sub_areas.push({ statement_id, sub_area_id: id, basis: 'stated', rule: 'plan-heading', matched_text: null });
    }
    return { organisation_id, document_id };
  });
  return dataset;
})();

/** The real dataset without one plan. */
function without(organisation_id: string): Dataset {
  const dataset: Dataset = structuredClone(shipped.dataset);
  const plan = dataset.expected_plans.find((expected) => expected.organisation_id === organisation_id)?.document_id;
  dataset.expected_plans = dataset.expected_plans.map((e) => (e.organisation_id === organisation_id ? { ...e, document_id: null } : e));
  dataset.statements = dataset.statements.filter(({ document_id }) => document_id !== plan);
  return dataset;
}

const gapsOf = (lines: Awaited<ReturnType<typeof linesOf>>) =>
  lines.flatMap(({ organisation_id, cells }) =>
    cells
      .filter(({ plan_state }) => plan_state === 'gap' || plan_state === 'elsewhere')
      .map(({ sub_area_id }) => `${organisation_id} ${sub_area_id}`),
  );

describe('with the two real plans', () => {
  test('a gap is said only of a loaded plan', async () => {
    const lines = await linesOf(shipped.dataset);
    for (const line of lines)
      for (const cell of line.cells) if (['gap', 'elsewhere'].includes(cellState(cell))) expect(line.plan_id, line.name).not.toBeNull();
    expect(new Set(gapsOf(lines).map((gap) => gap.split(' ')[0]))).toEqual(new Set(['kulturforvaltningen', 'skarpnack']));
  });

  test('the rows are 13 districts and 5 departments, predecessors under their successor', async () => {
    const lines = await linesOf(shipped.dataset);
    expect(lines.filter(({ generation, kind }) => generation === 0 && kind === 'district')).toHaveLength(13);
    expect(lines.filter(({ generation, kind }) => generation === 0 && kind === 'department')).toHaveLength(5);
    const at = lines.findIndex(({ organisation_id }) => organisation_id === 'hagersten-alvsjo');
    expect(lines.slice(at + 1, at + 3).map(({ organisation_id }) => organisation_id)).toEqual(['hagersten-liljeholmen', 'alvsjo']);
  });

  test('the division of 2017 has 14 districts, that of 2023 has 11', async () => {
    for (const [division, districts] of [
      ['2017', 14],
      ['2023', 11],
    ] as const) {
      const lines = await linesOf(shipped.dataset, { division });
      expect(lines.filter(({ generation, kind }) => generation === 0 && kind === 'district')).toHaveLength(districts);
    }
  });

  test.each<Partial<DashboardState>>([
    { methods: ['mvp'] },
    { collaborators: ['polisen'] },
    { layers: ['report'] },
    { bases: ['inferred'] },
    { organisations: ['farsta'] },
    { areas: ['normer'] },
  ])('no filter makes a gap: %o', async (filter) => {
    expect(gapsOf(await linesOf(shipped.dataset, filter))).toEqual(gapsOf(await linesOf(shipped.dataset)));
  });

  test.each(['skarpnack', 'kulturforvaltningen'])('removing the plan of %s never adds a gap', async (organisation) => {
    const before = gapsOf(await linesOf(shipped.dataset));
    const after = gapsOf(await linesOf(without(organisation)));
    expect(before).toEqual(expect.arrayContaining(after));
    expect(after.some((gap) => gap.startsWith(organisation))).toBe(false);
  });

  test('the finding names what no loaded plan has a row under', async () => {
    expect(coverageFinding(await linesOf(shipped.dataset), subAreas, swedish)).toBe(
      'Ingen av de 2 inlästa planerna har en rad under ”insatser som stabiliserar skolgång och skolprestation”.',
    );
  });
});

describe('with eighteen plans, sixteen of them made up', () => {
  test('every unit is planned or has a gap in every sub-area, and nothing is "not loaded"', async () => {
    const lines = (await linesOf(eighteenPlans)).filter(({ generation }) => generation === 0);
    expect(lines).toHaveLength(18);
    for (const { cells } of lines) for (const { plan_state } of cells) expect(['planned', 'gap', 'elsewhere']).toContain(plan_state);
  });

  test('the order by coverage starts with the plan that covers most', async () => {
    const lines = (await linesOf(eighteenPlans, { sorting: 'coverage' })).filter(({ generation }) => generation === 0);
    const covered = lines.map((line) => line.covered);
    expect(covered).toEqual([...covered].sort((a, b) => b - a));
    expect(covered[0]).toBe(12);
  });
});
