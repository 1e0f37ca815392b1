import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { supersededPlans } from '../../src/ingest/plan-versions';
import { collaborators } from '../../src/questions/collaborators';
import { compareRows } from '../../src/questions/compare-rows';
import { coverage } from '../../src/questions/coverage';
import { evidence } from '../../src/questions/evidence';
import { knowledge } from '../../src/questions/knowledge';
import { methods } from '../../src/questions/methods';
import { type PlanVersionRow, planVersions } from '../../src/questions/plan-versions';
import { alignRows, wordChanges } from '../../src/questions/plan-versions/align';
import { compareVersions, countChanges, type VersionComparison } from '../../src/questions/plan-versions/versions';
import type { StatementWords } from '../../src/questions/statement-words';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith } from '../dataset';
import { twoVersions } from '../fixtures/plans/two-versions';

const { dataset } = twoVersions();
const subAreas = dataset.sub_areas.map(({ sub_area_id }) => sub_area_id);
const OLD = 'plan-skarpnack-2019';

let engine: Engine;
let rows: PlanVersionRow[];
beforeAll(async () => {
  engine = await engineWith(dataset);
  rows = await ask(engine, planVersions, defaultState, 'skarpnack');
});
afterAll(() => engine.close());

describe('a unit with two plans', () => {
  test('has as its plan the one whose period ends last', async () => {
    const asked = await ask(engine, knowledge, defaultState);
    expect(asked.find(({ organisation_id }) => organisation_id === 'skarpnack')).toMatchObject({
      document_id: 'plan-skarpnack-2023',
      earlier_plans: 1,
    });
    expect(asked.filter(({ earlier_plans }) => earlier_plans > 0)).toHaveLength(1);
    expect(dataset.documents.find(({ document_id }) => document_id === OLD)?.superseded_by).toBe('plan-skarpnack-2023');
  });

  test('is counted by its current plan alone', async () => {
    const cells = (await ask(engine, coverage, defaultState)).filter(({ organisation_id }) => organisation_id === 'skarpnack');
    expect(
      cells
        .filter(({ placed }) => placed > 0)
        .map(({ sub_area_id }) => sub_area_id)
        .sort(),
    ).toEqual([
      'civilsamhalle',
      'framjande-tidiga',
      'inskrivning-narvaro',
      'lokala-overenskommelser',
      'normer',
      'samordnade-insatser',
      'stabil-skolgang',
      'trygga-platser',
    ]);
    expect(cells.find(({ sub_area_id }) => sub_area_id === 'tidig-upptackt')?.plan_state).not.toBe('planned');
    for (const question of [methods, collaborators])
      for (const { id, in_plans } of await ask(engine, question, { ...defaultState, organisations: ['skarpnack'], layers: ['plan'] })) {
        const tags =
          question === methods
            ? dataset.statement_methods.map((t) => [t.method_id, t.statement_id])
            : dataset.statement_collaborators.map((t) => [t.collaborator_id, t.statement_id]);
        expect(in_plans, id).toBe(1);
        expect(tags.some(([tag, statement]) => tag === id && statement?.startsWith('plan-skarpnack-2023'))).toBe(true);
      }
    const compared = await ask(engine, compareRows, { ...defaultState, view: 'compare' });
    expect(compared.filter(({ statement_id }) => statement_id.startsWith(OLD))).toEqual([]);
  });

  test('still opens a row of the earlier plan by its own link, with what has replaced it', async () => {
    const [row] = await ask(engine, evidence, { ...defaultState, evidence: { statement: `${OLD}:r07` } });
    expect(row).toMatchObject({ statement_id: `${OLD}:r07`, organisation: 'Skarpnäck', superseded_by: expect.stringContaining('2023–2026') });
  });
});

describe('two versions of a plan', () => {
  const comparison = () => compareVersions('skarpnack', rows, subAreas) as VersionComparison;
  const under = (sub_area: string) => comparison().subAreas.find((one) => one.sub_area === sub_area)?.rows ?? [];

  test('have four rows unchanged, three changed, one new and six removed', () => {
    expect(countChanges(comparison())).toEqual({ unchanged: 4, changed: 3, added: 1, removed: 6 });
  });

  test('are aligned row by row though their ids differ', () => {
    expect(under('normer')).toMatchObject([
      {
        change: 'changed',
        earlier: { statement_id: `${OLD}:r12`, timeline: null },
        current: { statement_id: 'plan-skarpnack-2023:r07', timeline: '2023–2024' },
      },
    ]);
    expect(under('stabil-skolgang')).toMatchObject([{ change: 'added', earlier: null }]);
    expect(under('inskrivning-narvaro').map(({ change }) => change)).toEqual(['unchanged', 'removed']);
  });

  test('show the very words that came and went', () => {
    const [row] = under('samordnade-insatser');
    const changes = wordChanges(row?.earlier?.text ?? null, row?.current?.text ?? null);
    expect(changes.filter(({ change }) => change === 'removed').map(({ text }) => text.trim())).toContain('kontinuerlig');
    expect(changes.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toContain('varje vecka');
    expect(
      changes
        .filter(({ change }) => change !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(row?.earlier?.text);
  });

  test('do not exist where a unit has one plan, or none', () => {
    expect(compareVersions('kulturforvaltningen', rows, subAreas)).toBeNull();
    expect(compareVersions('farsta', rows, subAreas)).toBeNull();
  });
});

test('rows with little in common are one removed and one new', () => {
  const row = (statement_id: string, text: string) =>
    ({ statement_id, title: null, goal: null, text, responsible: null, timeline: null, follow_up: null }) as StatementWords;
  expect(alignRows([row('a', 'Läxhjälp på biblioteket')], [row('b', 'Fältassistenter i centrum')]).map(({ change }) => change)).toEqual([
    'added',
    'removed',
  ]);
});

test('of plans whose periods end alike the one published last is current, and each is replaced by the next', () => {
  const plan = (document_id: string, period_end: string, published: string) => ({
    document_id,
    kind: 'action-plan' as const,
    organisation_id: 'farsta',
    period_end,
    published,
  });
  const chain = supersededPlans([plan('c', '2026', '2023-05'), plan('a', '2022', '2020'), plan('b', '2026', '2023-02')]);
  expect([...chain]).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
});
