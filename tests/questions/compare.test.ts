import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeRows } from '../../src/engine/answer';
import type { Engine } from '../../src/engine/engine';
import { english } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import type { Layer } from '../../src/model/kinds';
import { sqlOf } from '../../src/questions/answer-key';
import { compareRows } from '../../src/questions/compare-rows';
import { againstOthers } from '../../src/questions/compare-rows/against-others';
import { type Column, chosenColumns, columnsOf, loadedColumns } from '../../src/questions/compare-rows/columns';
import { compareSubAreas, countIn, rowsOf, statementsOf } from '../../src/questions/compare-rows/comparison';
import { comparisonFinding, othersFinding } from '../../src/questions/compare-rows/finding';
import { groupTags } from '../../src/questions/compare-rows/shared-tags';
import { cellWords, silenceWords, standingWords } from '../../src/questions/compare-rows/words';
import { comparedCollaborators } from '../../src/questions/compared-collaborators';
import { comparedMethods } from '../../src/questions/compared-methods';
import { coverage } from '../../src/questions/coverage';
import { layerSpeakers } from '../../src/questions/layer-speakers';
import type { Question } from '../../src/questions/question';
import { whoHasCollaborators } from '../../src/questions/who-has-collaborators';
import { whoHasMethods } from '../../src/questions/who-has-methods';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { MOST_STATEMENTS } from '../../src/views/compare/use-words';
import { ask, engineWith, shipped } from '../dataset';

const sv = createLanguage('sv', null);
const en = createLanguage('en', english);
const subAreas = shipped.dataset.sub_areas.map(({ sub_area_id }) => sub_area_id);
const nameOf = (id: string) => shipped.dataset.sub_areas.find(({ sub_area_id }) => sub_area_id === id)?.name_sv ?? id;
const isKnown = (id: string) => shipped.dataset.organisations.some(({ organisation_id }) => organisation_id === id);

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

async function compare(units: readonly string[], change: Partial<DashboardState> = {}) {
  const state: DashboardState = { ...defaultState, view: 'compare', organisations: [...units], ...change };
  const matrix = await ask(engine, coverage, state);
  const all = columnsOf(matrix, await ask(engine, layerSpeakers, state), sv);
  const rows = await ask(engine, compareRows, state);
  const { columns, notices } = chosenColumns(units, all, matrix, isKnown);
  return { all, columns, notices, rows, compared: compareSubAreas(columns, subAreas, state.layers), state };
}

type Compared = Awaited<ReturnType<typeof compare>>;
const withVerdict = ({ compared }: Compared, layer: Layer, verdict: string, unit?: string) =>
  compared
    .filter(({ layers }) =>
      layers.some((one) => one.layer === layer && one.verdict === verdict && (unit === undefined || one.having[0]?.unit_id === unit)),
    )
    .map(({ sub_area }) => sub_area);
const names = (columns: readonly Column[]) => columns.map(({ unit_id }) => unit_id);

describe('the two loaded plans side by side', () => {
  const both = ['framjande-tidiga', 'samordnade-insatser', 'samlad-kompetens', 'trygga-platser', 'civilsamhalle'];

  test('both have rows under five sub-areas, Skarpnäck alone under six, and neither under one', async () => {
    const pair = await compare(['skarpnack', 'kulturforvaltningen']);
    expect(withVerdict(pair, 'plan', 'all')).toEqual(both);
    expect(withVerdict(pair, 'plan', 'one', 'skarpnack')).toEqual([
      'snabba-insatser',
      'lokala-overenskommelser',
      'inskrivning-narvaro',
      'tidig-upptackt',
      'fritidsgardar',
      'normer',
    ]);
    expect(withVerdict(pair, 'plan', 'one', 'kulturforvaltningen')).toEqual([]);
    expect(withVerdict(pair, 'plan', 'none')).toEqual(['stabil-skolgang']);
  });

  test('the sentence over it says the same, in both languages', async () => {
    const { columns, compared } = await compare(['skarpnack', 'kulturforvaltningen']);
    expect(comparisonFinding(columns, compared, nameOf, sv)).toBe(
      'Båda har rader i sin plan under 5 av 12 delområden, bara Skarpnäck under 6, bara Kulturförvaltningen under inget och ' +
        'ingen under 1 (”insatser som stabiliserar skolgång och skolprestation”).',
    );
    expect(comparisonFinding(columns, compared, nameOf, en)).toMatch(
      /^Both have rows in their plan under 5 of 12 sub-areas, only Skarpnäck under 6, only Kulturförvaltningen under none and no one under 1 /,
    );
  });

  test('the programme of 2017 is not about the culture department, so nothing is said of what it lacks there', async () => {
    const pair = await compare(['skarpnack', 'kulturforvaltningen']);
    expect(withVerdict(pair, 'programme', 'incomparable')).toEqual(subAreas);
    expect(silenceWords(pair.columns[1] as Column, 'programme', 'normer', sv)).toBe('Programmet 2017 handlar inte om Kulturförvaltningen.');
  });

  test('each row stands with its own words, and a near miss is never counted as a row', async () => {
    const { rows } = await compare(['skarpnack', 'kulturforvaltningen']);
    const stated = rows.filter(({ kind, basis }) => kind === 'activity' && basis === 'stated');
    expect(new Set(stated.map(({ statement_id }) => statement_id)).size).toBe(13 + 8);
    expect(
      rows.filter(({ kind, basis, unit_id }) => kind === 'activity' && basis === 'inferred' && unit_id === 'skarpnack').map((r) => r.sub_area_id),
    ).toContain('stabil-skolgang');
  });
});

describe('a unit whose plan is not loaded', () => {
  test('is compared on what reports and 2017 say, and the page says so', async () => {
    const { columns, compared } = await compare(['farsta', 'bromma']);
    expect(standingWords(columns[0] as Column, sv)).toBe('Planen är inte inläst: jämförs på det som rapporterna och programmet 2017 säger.');
    expect(comparisonFinding(columns, compared, nameOf, sv)).toMatch(
      /^Rapporterna ger exempel hos båda under .*tystnad där är ingen lucka\. Planerna går inte att jämföra: planerna för Farsta och Bromma är inte inlästa\.$/,
    );
  });

  test.each([['farsta'], ['idrottsforvaltningen'], ['utbildningsforvaltningen']])('%s never has a gap', async (unit) => {
    const { columns, compared } = await compare([unit, 'skarpnack']);
    for (const { sub_area, layers } of compared) {
      expect(layers.find(({ layer }) => layer === 'plan')?.verdict).toBe('incomparable');
      const cells = columns[0]?.lines.flatMap(({ cells }) => cells.filter((cell) => cell.sub_area_id === sub_area)) ?? [];
      for (const language of [sv, en]) {
        for (const cell of cells) expect(cellWords(cell, ['plan', 'report', 'programme'], language)).not.toMatch(/lucka|gap/);
        expect(silenceWords(columns[0] as Column, 'plan', sub_area, language)).not.toMatch(/lucka:|gap:/i);
      }
    }
  });
});

describe('a filter', () => {
  test.each<Partial<DashboardState>>([{ methods: ['mvp'] }, { bases: ['inferred'] }, { collaborators: ['polisen'] }])(
    'never takes a row out of what the plans have: %o',
    async (filter) => {
      const before = await compare(['skarpnack', 'kulturforvaltningen']);
      const after = await compare(['skarpnack', 'kulturforvaltningen'], filter);
      for (const verdict of ['all', 'one', 'none']) expect(withVerdict(after, 'plan', verdict)).toEqual(withVerdict(before, 'plan', verdict));
    },
  );

  test('on units or their kind does not hold where units are compared: they are the columns', async () => {
    const { rows } = await compare(['skarpnack'], { organisationKinds: ['district'] });
    expect(rows.some(({ unit_id }) => unit_id === 'kulturforvaltningen')).toBe(true);
  });
});

describe('a link that cannot be followed as it stands', () => {
  test('shows the successor of a predecessor, and both under their own names', async () => {
    const { columns, notices } = await compare(['alvsjo', 'hagersten-alvsjo', 'skarpnack']);
    expect(names(columns)).toEqual(['hagersten-alvsjo', 'skarpnack']);
    expect(notices.successors).toEqual([['alvsjo', 'hagersten-alvsjo']]);
    expect(columns[0]?.lines.map(({ organisation_id }) => organisation_id)).toEqual(['hagersten-alvsjo', 'hagersten-liljeholmen', 'alvsjo']);
  });

  test('leaves out a unit that the chosen division does not have, and one that does not exist', async () => {
    const { columns, notices } = await compare(['jarva', 'storangen', 'skarpnack'], { division: '2020' });
    expect(names(columns)).toEqual(['skarpnack']);
    expect(notices.outside).toEqual(['jarva']);
  });

  test('shows the first four of five', async () => {
    const { columns, notices } = await compare(['farsta', 'bromma', 'skarpnack', 'norrmalm', 'sodermalm']);
    expect(names(columns)).toEqual(['farsta', 'bromma', 'skarpnack', 'norrmalm']);
    expect(notices.left).toEqual(['sodermalm']);
  });

  test('with no units opens on those whose plans are loaded', async () => {
    expect(names(loadedColumns((await compare([])).all))).toEqual(['skarpnack', 'kulturforvaltningen']);
  });
});

describe('one against all others', () => {
  const against = async (unit: string, change: Partial<DashboardState> = {}) => {
    const { all, columns, state } = await compare([unit], change);
    const one = columns[0] as Column;
    const others = all.filter((column) => column !== one);
    return { one, compared: againstOthers(one, others, subAreas, state.layers) };
  };

  test('Skarpnäck lacks a row where others have evidence in one sub-area: its one gap', async () => {
    const { one, compared } = await against('skarpnack');
    expect(compared.filter(({ standing }) => standing === 'lacks').map(({ sub_area }) => sub_area)).toEqual(['stabil-skolgang']);
    expect(othersFinding(one, compared, nameOf, sv)).toBe(
      'Planen för Skarpnäck har ingen rad under 1 (”insatser som stabiliserar skolgång och skolprestation”) av 12 delområden; andra enheter har belägg där.',
    );
  });

  test('the names of who has it are the units that the rows are of', async () => {
    const { compared } = await against('skarpnack');
    const report = compared.find(({ sub_area }) => sub_area === 'stabil-skolgang')?.layers.find(({ layer }) => layer === 'report');
    const { dataset } = shipped;
    const inReports = new Set(dataset.documents.filter(({ kind }) => kind.endsWith('report')).map(({ document_id }) => document_id));
    const tagged = new Set(dataset.statement_sub_areas.filter(({ sub_area_id }) => sub_area_id === 'stabil-skolgang').map((tag) => tag.statement_id));
    const expected = dataset.statements.filter((s) => inReports.has(s.document_id) && tagged.has(s.statement_id) && s.organisation_id !== null);
    expect(names(report?.othersHaving ?? []).sort()).toEqual(
      [...new Set(expected.map((s) => s.organisation_id))].filter((id) => id !== 'skarpnack').sort(),
    );
  });

  test('silence in a report alone is never called a lack', async () => {
    const { compared } = await against('skarpnack');
    const silentInReports = compared.filter(({ layers }) =>
      layers.some(({ layer, has, othersHaving }) => layer === 'report' && !has && othersHaving.length > 0),
    );
    expect(silentInReports.length).toBeGreaterThan(1);
    expect(silentInReports.filter(({ standing }) => standing === 'lacks')).toHaveLength(1);
  });
});

test('the marks of a unit count the very statements that stand under them, whatever is filtered', async () => {
  for (const change of [{}, { bases: ['stated'] as const }, { layers: ['report'] as const }, { methods: ['mvp'] }]) {
    const { all, rows, state } = await compare([], change as Partial<DashboardState>);
    for (const column of all)
      for (const layer of state.layers)
        for (const sub_area of subAreas)
          expect(countIn(column, layer, sub_area), `${column.unit_id} ${layer} ${sub_area}`).toBe(rowsOf(rows, column, layer, sub_area).length);
  }
});

test('a unit has the same rows whether it is asked about alone or with others', async () => {
  const units = ['skarpnack', 'hagersten-alvsjo', 'kulturforvaltningen'];
  const { state } = await compare([]);
  for (const question of [compareRows, comparedMethods, comparedCollaborators]) {
    const together = decodeRows(await engine.run(sqlOf(question, state, units)), question as Question);
    for (const unit of units) {
      const alone = await ask(engine, question as Question, state, unit);
      expect(alone.length).toBeGreaterThan(0);
      expect(together.filter(({ unit_id }) => unit_id === unit)).toEqual(alone);
    }
  }
});

test('the words of any unit of the city are shown at once, those of a country when asked for', async () => {
  const { all, state } = await compare([]);
  const each = all.map((column) => statementsOf([column], subAreas, state.layers));
  expect(Math.max(...each)).toBeGreaterThan(10);
  expect(Math.max(...each)).toBeLessThan(MOST_STATEMENTS / 2);
});

test.each([
  [whoHasMethods, comparedMethods],
  [whoHasCollaborators, comparedCollaborators],
])('who has a thing is whoever is credited with it, each unit once: $0.id', async (whoHas, compared) => {
  for (const change of [{}, { layers: ['report'] as const }, { areas: ['samordnade-insatser'] }]) {
    const state: DashboardState = { ...defaultState, view: 'compare', ...change };
    const credited = new Map<string, Set<string>>();
    for (const { id, unit_id } of await ask(engine, compared, state)) credited.set(id, (credited.get(id) ?? new Set()).add(unit_id));
    expect(credited.size).toBeGreaterThan(0);
    const held = (await ask(engine, whoHas, state)).map(({ id, units, unit_ids }) => [id, units, unit_ids.split(' ').sort()]);
    const wanted = [...credited].map(([id, units]) => [id, units.size, [...units].sort()] as const);
    expect(held).toEqual(wanted.sort(([a], [b]) => (a < b ? -1 : 1)));
    const [rows, speakers] = await Promise.all([ask(engine, coverage, state), ask(engine, layerSpeakers, state)]);
    const columns = new Set(columnsOf(rows, speakers, sv).map(({ unit_id }) => unit_id));
    for (const [, units] of credited) for (const unit of units) expect(columns).toContain(unit);
  }
});

test('a method is under "both" or under the one that alone is credited with it', async () => {
  const { state } = await compare(['skarpnack', 'kulturforvaltningen']);
  const credits = await ask(engine, comparedMethods, state);
  const groups = groupTags(credits, ['skarpnack', 'kulturforvaltningen'], sv.compare);
  const idsOf = (who: string, unit: string | null = null) =>
    groups.find((group) => group.who === who && group.unit_id === unit)?.tags.map(({ id }) => id);
  expect(idsOf('all')).toContain('iop');
  expect(idsOf('one', 'skarpnack')).toContain('mvp');
  expect(idsOf('one', 'kulturforvaltningen')).toContain('laxhjalp');
  const creditedUnits = (id: string) => new Set(credits.filter((credit) => credit.id === id).map(({ unit_id }) => unit_id));
  for (const id of idsOf('one', 'skarpnack') ?? []) expect(creditedUnits(id).has('kulturforvaltningen'), id).toBe(false);
});
