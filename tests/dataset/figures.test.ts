import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { engineWith, select, shipped } from '../dataset';

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

const one = async (sql: string) => (await select(engine, `SELECT (${sql})::INTEGER AS n`, { n: 'integer' }))[0]?.n;
const covered = (organisation: string) =>
  select(
    engine,
    `SELECT DISTINCT sub_area_id FROM statement_sub_areas JOIN statements USING (statement_id) JOIN sub_areas USING (sub_area_id)
     WHERE organisation_id = '${organisation}' AND kind = 'activity' AND basis = 'stated'`,
    { sub_area_id: 'text' },
  );

describe('the figures that the five documents give', () => {
  test('2 of 18 plans are loaded', async () => {
    expect(await one('SELECT count(*) FROM expected_plans')).toBe(18);
    expect(await one('SELECT count(document_id) FROM expected_plans')).toBe(2);
    expect(await one(`SELECT count(*) FROM expected_plans JOIN organisations USING (organisation_id) WHERE kind = 'district'`)).toBe(13);
  });

  test('21 activities, 8 of Kulturförvaltningen and 13 of Skarpnäck, and 4 assignments', async () => {
    const activities = (where: string) => one(`SELECT count(*) FROM statements WHERE kind = 'activity' AND ${where}`);
    expect(await activities('true')).toBe(21);
    expect(await activities(`organisation_id = 'kulturforvaltningen'`)).toBe(8);
    expect(await activities(`organisation_id = 'skarpnack'`)).toBe(13);
    expect(await one(`SELECT count(*) FROM statements WHERE kind = 'assignment'`)).toBe(4);
  });

  test('Kulturförvaltningen covers 5 of 12 sub-areas, Skarpnäck all but stabil-skolgang', async () => {
    expect(await one('SELECT count(*) FROM sub_areas')).toBe(12);
    expect(await covered('kulturforvaltningen')).toHaveLength(5);
    const skarpnack = (await covered('skarpnack')).map(({ sub_area_id }) => sub_area_id);
    expect(skarpnack).toHaveLength(11);
    expect(shipped.dataset.sub_areas.map(({ sub_area_id }) => sub_area_id).filter((id) => !skarpnack.includes(id))).toEqual(['stabil-skolgang']);
  });

  test('2017: 14 districts, 43 themes, 27 priority places, three districts that declare none', async () => {
    expect(await one('SELECT count(DISTINCT organisation_id) FROM themes')).toBe(14);
    expect(await one('SELECT count(*) FROM themes')).toBe(43);
    expect(await one('SELECT count(*) FROM priority_places')).toBe(27);
    expect(await one(`SELECT count(DISTINCT organisation_id) FROM statements WHERE kind = 'place-declaration'`)).toBe(3);
  });

  test('151 listed partners, each resolved to one collaborator', async () => {
    expect(await one(`SELECT count(*) FROM statements WHERE kind = 'collaboration'`)).toBe(151);
    expect(await one(`SELECT count(*) FROM statement_collaborators WHERE basis = 'listed'`)).toBe(151);
  });

  test.each([
    ['Utbildningsförvaltningen', 12],
    ['Stadsbyggnadskontoret', 11],
    ['Idrottsförvaltningen', 9],
    ['Trafikkontoret', 9],
    ['Arbetsmarknadsförvaltningen', 8],
    ['Kulturförvaltningen', 8],
    ['Exploateringskontoret', 7],
    ['Socialförvaltningen', 6],
    ['Polisen', 7],
    ['Stockholmshem', 6],
  ])('%s is listed by %i of the 14 districts of 2017', async (name, districts) => {
    const sql = `SELECT count(DISTINCT organisation_id) FROM statement_collaborators JOIN statements s USING (statement_id)
      JOIN collaborators c USING (collaborator_id) WHERE basis = 'listed' AND c.name = '${name}'`.replace(
      'DISTINCT organisation_id',
      'DISTINCT s.organisation_id',
    );
    expect(await one(sql)).toBe(districts);
  });

  test('Skarpnäck gets no credit for the library example of the culture department', async () => {
    const rows = await select(
      engine,
      `SELECT DISTINCT coalesce(organisation_id, '') AS organisation_id FROM statements WHERE document_id = 'effekter-2022' AND text ILIKE '%bibliotek%'`,
      { organisation_id: 'text' },
    );
    expect(rows).toEqual([{ organisation_id: 'kulturforvaltningen' }]);
  });
});
