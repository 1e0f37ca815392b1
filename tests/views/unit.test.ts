import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { english } from '../../src/language/en';
import { createLanguage, type Language } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { unit as area } from '../../src/language/sv/unit';
import { promiseFields } from '../../src/model/kinds';
import { coverage } from '../../src/questions/coverage';
import { matrixLines } from '../../src/questions/coverage/rows';
import { unitPromises } from '../../src/questions/unit-promises';
import { unitRows } from '../../src/questions/unit-rows';
import { isComplete } from '../../src/questions/unit-rows/complete';
import { unitSources } from '../../src/questions/unit-sources';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { unitFinding } from '../../src/views/unit/finding';
import { type Unit, unitsOf, wantedUnit } from '../../src/views/unit/units';
import { ask, engineWith, shipped } from '../dataset';

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

const stateOf = (division: string | null): DashboardState => ({ ...defaultState, view: 'unit', division });
const unitsIn = async (division: string | null) => unitsOf(await ask(engine, unitSources, stateOf(division)), swedish.compare);

async function findingOf(id: string, language: Language, division: string | null = null): Promise<string> {
  const unit = (await unitsIn(division)).find(({ unit_id }) => unit_id === id) as Unit;
  const lines = matrixLines(await ask(engine, coverage, stateOf(division)), ['district', 'department'], 'name', language);
  const line = lines.find(({ organisation_id }) => organisation_id === id);
  if (line === undefined) throw new Error(`${id} has no line`);
  return unitFinding(unit, line, await ask(engine, unitPromises, stateOf(division)), language.messages(area));
}

describe('The finding of a unit says', () => {
  const en = createLanguage('en', english);

  test('what a loaded plan covers, where it has gaps, and how much of it has every field', async () => {
    expect(await findingOf('skarpnack', swedish)).toBe(
      'Skarpnäcks plan har rader under 11 av 12 delområden. Under ett kan en rad med annan rubrik höra hemma. 11 av 13 rader anger både ansvarig, tid och uppföljning.',
    );
    expect(await findingOf('kulturforvaltningen', swedish)).toBe(
      'Kulturförvaltningens plan har rader under 5 av 12 delområden. 4 är luckor. Under 3 kan rader med annan rubrik höra hemma. 8 av 8 rader anger både ansvarig, tid och uppföljning.',
    );
    expect(await findingOf('kulturforvaltningen', en)).toBe(
      'Kulturförvaltningen’s plan has rows under 5 of 12 sub-areas. 4 are gaps. Rows under other headings may belong under 3. 8 of 8 rows give role, time and follow-up.',
    );
  });

  test('nothing of gaps or promises where no plan is loaded', async () => {
    expect(await findingOf('farsta', swedish)).toBe(
      'Farstas plan är inte inläst, så sidan säger inget om luckor eller löften. 9 exempel i de inlästa rapporterna är enhetens.',
    );
    expect(await findingOf('norra-innerstaden', swedish, '2023')).toBe(
      'Norra innerstaden har inte ombetts om en plan, så sidan säger inget om luckor eller löften. Det som finns är föregångarnas.',
    );
  });
});

test('what a plan leaves open is counted as its rows have it', async () => {
  const state = stateOf(null);
  for (const unit of ['skarpnack', 'kulturforvaltningen']) {
    const [rows, counted] = await Promise.all([ask(engine, unitRows, state, unit), ask(engine, unitPromises, state, unit)]);
    expect(counted.length).toBeGreaterThan(0);
    for (const { kind, n, lacking, ...of } of counted) {
      const all = rows.filter((row) => row.kind === kind);
      expect([n, lacking]).toEqual([all.length, all.filter((row) => !isComplete(row)).length]);
      for (const field of promiseFields) expect(of[`lacking_${field}`], field).toBe(all.filter((row) => row[field] === null).length);
    }
    expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(rows.length);
  }
});

describe('A link to a unit', () => {
  test('opens one of 18 pages: 13 districts, then 5 departments, each alphabetically', async () => {
    const units = await unitsIn(null);
    expect(units.map(({ kind }) => kind)).toEqual([...Array(13).fill('district'), ...Array(5).fill('department')]);
    expect(units.map(({ name }) => name).slice(8, 13)).toEqual(['Skarpnäck', 'Skärholmen', 'Spånga-Tensta', 'Södermalm', 'Östermalm']);
  });

  test('of 2017 leads to its successor, and to a page of its own in the division where it is a unit', async () => {
    const wanted = wantedUnit(['alvsjo'], await unitsIn(null));
    expect([wanted.unit?.unit_id, wanted.predecessor?.organisation_id, wanted.predecessor?.own_division]).toEqual([
      'hagersten-alvsjo',
      'alvsjo',
      '2017',
    ]);
    expect(wanted.unit?.parts.map(({ name }) => name)).toEqual(['Hägersten-Älvsjö', 'Hägersten-Liljeholmen', 'Älvsjö']);
    const own = wantedUnit(['alvsjo'], await unitsIn('2017'));
    expect([own.unit?.unit_id, own.predecessor]).toEqual(['alvsjo', null]);
  });

  test('that names several shows the first and tells of the others; one outside the division shows none', async () => {
    const units = await unitsIn(null);
    expect(wantedUnit(['skarpnack', 'farsta'], units)).toMatchObject({ unit: { unit_id: 'skarpnack' }, others: ['farsta'], outside: null });
    expect(wantedUnit(['jarva'], units)).toEqual({ unit: null, predecessor: null, others: [], outside: 'jarva' });
    expect(wantedUnit([], units)).toEqual({ unit: null, predecessor: null, others: [], outside: null });
  });
});
