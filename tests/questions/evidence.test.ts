import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { collaborators } from '../../src/questions/collaborators';
import { coverage } from '../../src/questions/coverage';
import { evidence } from '../../src/questions/evidence';
import { methods } from '../../src/questions/methods';
import { type DashboardState, defaultState, type EvidenceRef } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

const filters: Partial<DashboardState>[] = [
  {},
  { organisations: ['skarpnack'] },
  { areas: ['normer'] },
  { methods: ['mvp'] },
  { collaborators: ['polisen'] },
  { layers: ['report'] },
  { bases: ['inferred'] },
  { division: '2023', organisationKinds: ['district'] },
];
const open = (filter: Partial<DashboardState>, ref: EvidenceRef) => ask(engine, evidence, { ...defaultState, ...filter, evidence: ref });

describe.each(filters.map((filter) => [filter]))('with the filter %o', (filter) => {
  test('every number of the matrix opens exactly the sentences that it counts', async () => {
    const cells = await ask(engine, coverage, { ...defaultState, ...filter });
    const some = cells.filter(({ organisation_id }) => ['skarpnack', 'kulturforvaltningen', 'farsta', 'bromma', 'alvsjo'].includes(organisation_id));
    for (const { organisation_id, sub_area_id, ...n } of some) {
      const opened = await open(filter, { organisation: organisation_id, sub_area: sub_area_id });
      const counted = n.planned + n.near_misses + n.reported_stated + n.reported_inferred + n.prioritised;
      expect(opened, `${organisation_id} ${sub_area_id}`).toHaveLength(counted);
      expect(opened.every((row) => row.organisation_id === organisation_id)).toBe(true);
    }
  });

  test('every number of the lists opens sentences of exactly as many units', async () => {
    for (const [question, facet] of [
      [methods, 'method'],
      [collaborators, 'collaborator'],
    ] as const)
      for (const { id, units } of (await ask(engine, question, { ...defaultState, ...filter })).slice(0, 8)) {
        const opened = await open(filter, { [facet]: id });
        expect(new Set(opened.map(({ unit_id }) => unit_id)).size, id).toBe(units);
      }
  });
});
