import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { swedish } from '../../src/language/languages';
import { coverage } from '../../src/questions/coverage';
import { evidence } from '../../src/questions/evidence';
import type { Question } from '../../src/questions/question';
import { type UnitExample, unitExamples } from '../../src/questions/unit-examples';
import { nearestExample } from '../../src/questions/unit-examples/nearest';
import { unitProgramme } from '../../src/questions/unit-programme';
import { unitReports } from '../../src/questions/unit-reports';
import { unitRows } from '../../src/questions/unit-rows';
import { unitSources } from '../../src/questions/unit-sources';
import { unitTags } from '../../src/questions/unit-tags';
import { unitTies } from '../../src/questions/unit-ties';
import { type DashboardState, defaultState, type EvidenceRef } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const unitView: DashboardState = { ...defaultState, view: 'unit' };
let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

const open = async (ref: EvidenceRef, state = unitView) => (await ask(engine, evidence, { ...state, evidence: ref })).map((row) => row.statement_id);
const idsOf = (rows: readonly { statement_id: string | null }[]) => rows.map(({ statement_id }) => statement_id);

describe('what a unit promised', () => {
  test('Skarpnäck: 13 rows, of which the first says nothing of follow-up and the twelfth nothing of time', async () => {
    const rows = (await ask(engine, unitRows, unitView)).filter(({ unit_id }) => unit_id === 'skarpnack');
    expect(rows).toHaveLength(13);
    expect(idsOf(rows.filter((row) => row.follow_up === null))).toEqual(['plan-skarpnack-2019:r01']);
    expect(idsOf(rows.filter((row) => row.timeline === null))).toEqual(['plan-skarpnack-2019:r12']);
    expect(rows.filter((row) => row.responsible === null)).toEqual([]);
  });

  test('Kulturförvaltningen: 8 rows with every field, and 4 assignments', async () => {
    const rows = (await ask(engine, unitRows, unitView)).filter(({ unit_id }) => unit_id === 'kulturforvaltningen');
    expect(rows.filter(({ kind }) => kind === 'assignment')).toHaveLength(4);
    const activities = rows.filter(({ kind }) => kind === 'activity');
    expect(activities).toHaveLength(8);
    for (const { responsible, timeline, follow_up } of activities) expect([responsible, timeline, follow_up]).not.toContain(null);
  });

  test('the count of rows that lack something opens exactly those, and never an assignment', async () => {
    expect(await open({ organisation: 'skarpnack', lacks: 'any' })).toEqual(['plan-skarpnack-2019:r01', 'plan-skarpnack-2019:r12']);
    expect(await open({ organisation: 'skarpnack', lacks: 'timeline' })).toEqual(['plan-skarpnack-2019:r12']);
    expect(await open({ organisation: 'kulturforvaltningen', lacks: 'any' })).toEqual([]);
    expect(await open({ organisation: 'kulturforvaltningen', kind: 'assignment' })).toHaveLength(4);
  });
});

describe('who names whom', () => {
  test('seven units, as eight districts of 2017, name Kulturförvaltningen, which names none of them', async () => {
    const ties = (await ask(engine, unitTies, unitView)).filter(({ named_unit_id }) => named_unit_id === 'kulturforvaltningen');
    expect(ties.map(({ organisation_id, statements, years, returned }) => [organisation_id, statements, years, returned])).toEqual([
      ['bromma', 1, '2017', 0],
      ['enskede-arsta-vantor', 2, '2017', 0],
      ['alvsjo', 1, '2017', 0],
      ['hagersten-liljeholmen', 2, '2017', 0],
      ['hasselby-vallingby', 1, '2017', 0],
      ['rinkeby-kista', 1, '2017', 0],
      ['skarholmen', 2, '2017', 0],
      ['spanga-tensta', 1, '2017', 0],
    ]);
    expect(new Set(ties.map(({ unit_id }) => unit_id)).size).toBe(7);
    expect((await open({ one_way: 'kulturforvaltningen' })).sort()).toEqual([
      'lup-2017:alvsjo:c04',
      'lup-2017:bromma:c04',
      'lup-2017:enskede-arsta-vantor:c03',
      'lup-2017:enskede-arsta-vantor:m07',
      'lup-2017:hagersten-liljeholmen:c03',
      'lup-2017:hagersten-liljeholmen:m02',
      'lup-2017:hasselby-vallingby:c06',
      'lup-2017:rinkeby-kista:c05',
      'lup-2017:skarholmen:c03',
      'lup-2017:skarholmen:m07',
      'lup-2017:spanga-tensta:c03',
    ]);
  });

  test('Skarpnäck and Enskede-Årsta-Vantör name each other, about LOSAM; Kulturförvaltningen names Skarpnäck alone', async () => {
    const ties = (await ask(engine, unitTies, unitView)).filter(({ named_unit_id }) => named_unit_id === 'skarpnack');
    expect(ties.map(({ unit_id, returned }) => [unit_id, returned])).toEqual([
      ['enskede-arsta-vantor', 1],
      ['kulturforvaltningen', 0],
    ]);
    expect(await open({ names: 'skarpnack' })).toEqual(['effekter-2022:enskede-arsta-vantor-04', 'effekter-2022:kulturforvaltningen-02']);
    expect(await open({ one_way: 'skarpnack' })).toEqual(['effekter-2022:kulturforvaltningen-02']);
  });

  test('every tie opens as many statements as it counts, in every division', async () => {
    for (const division of ['2017', null, '2023']) {
      const state = { ...unitView, division };
      for (const { organisation_id, named_unit_id, statements } of await ask(engine, unitTies, state))
        expect(await open({ organisation: organisation_id, names: named_unit_id }, state), `${organisation_id} ${named_unit_id}`).toHaveLength(
          statements,
        );
    }
  });

  test('districts that became one unit do not name each other', async () => {
    const of = async (division: string | null) =>
      (await ask(engine, unitTies, { ...unitView, division })).map(({ unit_id, named_unit_id }) => `${unit_id} ${named_unit_id}`);
    expect(await of(null)).toContain('rinkeby-kista spanga-tensta');
    expect(await of('2023')).not.toContain('jarva jarva');
    expect(await of('2023')).toContain('kungsholmen jarva');
  });
});

describe('the nearest good example', () => {
  const candidate = (given: Partial<UnitExample>): UnitExample => ({
    statement_id: 'plan-a:r01',
    unit_id: 'a',
    organisation_id: 'a',
    organisation: 'A',
    organisation_kind: 'district',
    sub_area_id: 'normer',
    source: 'plan',
    confidence: 'high',
    words: 'ord',
    responsible: 'chef',
    timeline: 'löpande',
    follow_up: 'VB',
    document_kind: 'action-plan',
    year: '2022',
    ...given,
  });
  const lacking = { unit_id: 'x', kind: 'district', sub_area_id: 'normer' };
  const nearest = (...candidates: UnitExample[]) => nearestExample(lacking, candidates, swedish.compare)?.organisation ?? null;

  test('is a row of a plan before an example in a report, stated before inferred', () => {
    const inferred = candidate({ organisation: 'A', source: 'inferred' });
    const stated = candidate({ organisation: 'B', source: 'stated' });
    const row = candidate({ organisation: 'C', organisation_kind: 'department', follow_up: null });
    expect(nearest(inferred, stated, row)).toBe('C');
    expect(nearest(inferred, stated)).toBe('B');
    expect(nearest(inferred)).toBe('A');
  });

  test('is then of the same kind of unit, then complete, then by a reliable rule, then first by name', () => {
    const far = candidate({ organisation: 'A', organisation_kind: 'department' });
    const open = candidate({ organisation: 'B', timeline: null });
    const unsure = candidate({ organisation: 'C', confidence: 'low' });
    expect(nearest(far, open, unsure, candidate({ organisation: 'Ö' }), candidate({ organisation: 'Å' }))).toBe('Å');
    expect(nearest(far, open, unsure)).toBe('C');
    expect(nearest(far, open)).toBe('B');
  });

  test("is never the unit's own, never a near miss, never under another sub-area", () => {
    expect(nearest(candidate({ unit_id: 'x' }), candidate({ source: 'near-miss' }), candidate({ sub_area_id: 'fritidsgardar' }))).toBeNull();
  });

  test('for Kulturförvaltningen is a row of Skarpnäck wherever that plan has one', async () => {
    const candidates = await ask(engine, unitExamples, unitView);
    const open = (await ask(engine, coverage, unitView)).filter(({ plan_state }) => plan_state === 'gap' || plan_state === 'elsewhere');
    const of = (organisation: string) =>
      open
        .filter(({ organisation_id }) => organisation_id === organisation)
        .map(({ unit_id, kind, sub_area_id }) => [
          sub_area_id,
          nearestExample({ unit_id, kind, sub_area_id }, candidates, swedish.compare)?.statement_id,
        ]);
    expect(of('kulturforvaltningen')).toEqual([
      ['snabba-insatser', 'plan-skarpnack-2019:r01'],
      ['lokala-overenskommelser', 'plan-skarpnack-2019:r05'],
      ['inskrivning-narvaro', 'plan-skarpnack-2019:r10'],
      ['stabil-skolgang', 'effekter-2022:utbildningsforvaltningen-02'],
      ['tidig-upptackt', 'plan-skarpnack-2019:r07'],
      ['fritidsgardar', 'plan-skarpnack-2019:r09'],
      ['normer', 'plan-skarpnack-2019:r12'],
    ]);
    expect(of('skarpnack')).toEqual([['stabil-skolgang', 'effekter-2022:hagersten-alvsjo-01']]);
  });
});

describe('what is loaded about a unit', () => {
  test('every count of the page opens as many statements as it says', async () => {
    for (const { organisation_id, document_kind, statements } of await ask(engine, unitSources, unitView))
      if (document_kind !== null) expect(await open({ organisation: organisation_id, document_kind }), organisation_id).toHaveLength(statements);
    const tags = (await ask(engine, unitTags, unitView)).filter(({ unit_id }) =>
      ['skarpnack', 'kulturforvaltningen', 'hagersten-alvsjo'].includes(unit_id),
    );
    for (const { organisation_id, entity, id, statements } of tags)
      expect(await open({ organisation: organisation_id, [entity]: id }), `${organisation_id} ${id}`).toHaveLength(statements);
  });

  test('Skarpnäck in 2017: two places, one theme, five sentences on goals and six measures', async () => {
    const rows = (await ask(engine, unitProgramme, unitView)).filter(({ unit_id }) => unit_id === 'skarpnack');
    const of = (entity: string) => rows.filter((row) => row.entity === entity);
    expect(of('place').map(({ words }) => words)).toEqual(['Bagarmossen', 'Skarpnäcks gård']);
    expect(of('theme').map(({ words }) => words)).toEqual(['Förebyggande arbete med barn och unga']);
    expect(of('theme-goal')).toHaveLength(5);
    expect(idsOf(of('measure'))).toEqual(await open({ organisation: 'skarpnack', kind: 'measure' }));
    expect(of('measure')).toHaveLength(6);
  });

  test('the reports give six examples of Skarpnäck, and the culture department names it in a seventh sentence', async () => {
    const rows = (await ask(engine, unitReports, unitView)).filter(({ unit_id }) => unit_id === 'skarpnack');
    expect(rows.filter(({ speaker }) => speaker === null)).toHaveLength(6);
    expect(rows.filter(({ speaker }) => speaker !== null).map(({ speaker, statement_id }) => [speaker, statement_id])).toEqual([
      ['Kulturförvaltningen', 'effekter-2022:kulturforvaltningen-02'],
    ]);
  });

  test('no filter of another view changes the page; the division does', async () => {
    const filtered: DashboardState = {
      ...unitView,
      organisations: ['farsta'],
      layers: ['report'],
      methods: ['mvp'],
      methodKinds: ['programme'],
      bases: ['stated'],
    };
    const questions: readonly Question[] = [unitSources, unitRows, unitExamples, unitTags, unitTies, unitProgramme, unitReports];
    for (const question of questions) expect(await ask(engine, question, filtered), question.id).toEqual(await ask(engine, question, unitView));
    const units = async (division: string) => new Set((await ask(engine, unitSources, { ...unitView, division })).map(({ unit_id }) => unit_id));
    expect((await units('2017')).has('alvsjo')).toBe(true);
    expect((await units('2023')).has('jarva')).toBe(true);
  });
});
