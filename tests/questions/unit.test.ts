import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { evidence } from '../../src/questions/evidence';
import type { Question } from '../../src/questions/question';
import { unitExamples } from '../../src/questions/unit-examples';
import { unitProgramme } from '../../src/questions/unit-programme';
import { unitReports } from '../../src/questions/unit-reports';
import { unitRows } from '../../src/questions/unit-rows';
import { unitSources } from '../../src/questions/unit-sources';
import { unitTags } from '../../src/questions/unit-tags';
import { unitTies } from '../../src/questions/unit-ties';
import { tiesIn } from '../../src/questions/unit-ties/ties';
import { type DashboardState, defaultState, type EvidenceRef } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const unitView: DashboardState = { ...defaultState, view: 'unit' };
let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

/** Every tie once, with who names. */
const tiesOfAll = async (state: DashboardState) => {
  const of = async ({ organisation_id }: { organisation_id: string }) =>
    tiesIn(await ask(engine, unitTies, state, organisation_id)).filter((tie) => tie.organisation_id === organisation_id);
  return (await Promise.all(shipped.dataset.organisations.map(of))).flat();
};
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
    const ties = tiesIn(await ask(engine, unitTies, unitView, 'kulturforvaltningen')).filter(
      ({ named_unit_id }) => named_unit_id === 'kulturforvaltningen',
    );
    expect(ties.map(({ organisation_id, statements, years, returned }) => [organisation_id, statements, years.join(), returned])).toEqual([
      ['bromma', 1, '2017', false],
      ['enskede-arsta-vantor', 2, '2017', false],
      ['alvsjo', 1, '2017', false],
      ['hagersten-liljeholmen', 2, '2017', false],
      ['hasselby-vallingby', 1, '2017', false],
      ['rinkeby-kista', 1, '2017', false],
      ['skarholmen', 2, '2017', false],
      ['spanga-tensta', 1, '2017', false],
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
    const ties = tiesIn(await ask(engine, unitTies, unitView, 'skarpnack')).filter(({ named_unit_id }) => named_unit_id === 'skarpnack');
    expect(ties.map(({ unit_id, returned }) => [unit_id, returned])).toEqual([
      ['enskede-arsta-vantor', true],
      ['kulturforvaltningen', false],
    ]);
    expect(await open({ names: 'skarpnack' })).toEqual(['effekter-2022:enskede-arsta-vantor-04', 'effekter-2022:kulturforvaltningen-02']);
    expect(await open({ one_way: 'skarpnack' })).toEqual(['effekter-2022:kulturforvaltningen-02']);
  });

  test('every tie opens as many statements as it counts, in every division', async () => {
    for (const division of ['2017', null, '2023']) {
      const state = { ...unitView, division };
      for (const { organisation_id, named_unit_id, statements } of await tiesOfAll(state))
        expect(await open({ organisation: organisation_id, names: named_unit_id }, state), `${organisation_id} ${named_unit_id}`).toHaveLength(
          statements,
        );
    }
  });

  test('districts that became one unit do not name each other', async () => {
    const of = async (division: string | null) =>
      (await tiesOfAll({ ...unitView, division })).map(({ unit_id, named_unit_id }) => `${unit_id} ${named_unit_id}`);
    expect(await of(null)).toContain('rinkeby-kista spanga-tensta');
    expect(await of('2023')).not.toContain('jarva jarva');
    expect(await of('2023')).toContain('kungsholmen jarva');
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
    for (const question of questions)
      expect(await ask(engine, question, filtered, 'skarpnack'), question.id).toEqual(await ask(engine, question, unitView, 'skarpnack'));
    const units = async (division: string) => new Set((await ask(engine, unitSources, { ...unitView, division })).map(({ unit_id }) => unit_id));
    expect((await units('2017')).has('alvsjo')).toBe(true);
    expect((await units('2023')).has('jarva')).toBe(true);
  });
});
