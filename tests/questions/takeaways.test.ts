import fc from 'fast-check';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { swedish } from '../../src/language/languages';
import { compare } from '../../src/language/sv/compare';
import { layers } from '../../src/model/kinds';
import { bases } from '../../src/questions/bases';
import { CreditTable } from '../../src/questions/CreditTable';
import { cityClaims } from '../../src/questions/city-claims';
import { columnsOf } from '../../src/questions/compare-rows/columns';
import { compareSubAreas } from '../../src/questions/compare-rows/comparison';
import { Overview } from '../../src/questions/compare-rows/Overview';
import { overviewTakeaway } from '../../src/questions/compare-rows/takeaways';
import { coverage } from '../../src/questions/coverage';
import { matrixLines } from '../../src/questions/coverage/rows';
import { coverageTakeaway } from '../../src/questions/coverage/takeaway';
import { CoverageMatrix } from '../../src/questions/coverage/View';
import { layerSpeakers } from '../../src/questions/layer-speakers';
import { methodUnits } from '../../src/questions/method-units';
import { methods } from '../../src/questions/methods';
import { names } from '../../src/questions/names';
import { reconciliation } from '../../src/questions/reconciliation';
import { verdictTable } from '../../src/questions/reconciliation/groups';
import { verdictTakeaway } from '../../src/questions/reconciliation/takeaway';
import { VerdictTable } from '../../src/questions/reconciliation/VerdictTable';
import { reconcile } from '../../src/questions/reconciliation/verdict';
import { creditsTakeaway } from '../../src/questions/recurrence-takeaways';
import { taggingQuality } from '../../src/questions/tagging-quality';
import { qualityTakeaway } from '../../src/questions/tagging-quality/takeaway';
import { QualityTable } from '../../src/questions/tagging-quality/View';
import { type Entity, type Names, namesIn } from '../../src/questions/use-names';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';
import { drawn, ofClass, onScreen, taken } from './on-screen';

let engine: Engine;
let named: Names;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  named = namesIn(await ask(engine, names, defaultState), swedish);
});
afterAll(() => engine.close());
const of = (entity: Entity) => named.of(entity);

const nothing = () => undefined;

const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const choices: fc.Arbitrary<Partial<DashboardState>> = fc.record(
  {
    organisations: fc.subarray(['farsta', 'skarpnack', 'bromma', 'kulturforvaltningen']),
    organisationKinds: some(['district', 'department'] as const),
    layers: some(layers),
    areas: fc.subarray(['normer', 'samhandling', 'fritidsgardar']),
    bases: some(['stated', 'inferred'] as const),
    division: fc.constantFrom(null, '2017', '2023'),
    methods: fc.subarray(['mvp', 'sip']),
    sorting: fc.constantFrom('name' as const, 'coverage' as const),
  },
  { requiredKeys: [] },
);

describe('whatever is chosen, what is taken along has the rows on screen, word for word:', () => {
  test('the matrix', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const state = { ...defaultState, ...choice };
        const lines = matrixLines(await ask(engine, coverage, state), state.organisationKinds, state.sorting, swedish);
        const subAreas = of('sub_area');
        const seen = onScreen(
          createElement(CoverageMatrix, {
            lines,
            priorityAreas: of('priority_area'),
            subAreas,
            layers: state.layers,
            chosenOrganisations: state.organisations,
            chosenAreas: state.areas,
            opened: null,
            onChooseOrganisation: nothing,
            onChooseArea: nothing,
            onOpen: nothing,
          }),
        );
        // On screen a cell also says whose it is.
        const whose = (unit: string, i: number) => `${unit}, ${subAreas[i - 2]?.name}: `;
        const plain = seen.map(([unit = '', ...cells]) => [unit, ...cells.map((cell, i) => cell.replace(whose(unit, i + 1), '').trim())]);
        expect(taken(coverageTakeaway(lines, of('priority_area'), subAreas, state, '', swedish))).toEqual(plain);
      }),
      { numRuns: 12 },
    );
  });

  test('the methods and who has them', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const state = { ...defaultState, ...choice, view: 'methods' as const };
        const [counted, credits, base] = await Promise.all([ask(engine, methods, state), ask(engine, methodUnits, state), ask(engine, bases, state)]);
        const rows = named.named('method', counted);
        const units = of('organisation').filter(({ id }) => credits.some(({ unit_id }) => unit_id === id));
        const panels = ['development-programme', 'effects-report', 'action-plan'] as const;
        const shared = { bases: base, panels, chosen: state.methods };
        const table = createElement(CreditTable, {
          ...shared,
          caption: '',
          things: rows,
          credits,
          units,
          facet: 'method',
          onChoose: nothing,
          onOpen: nothing,
        });
        const whose = (thing: string, i: number) => `${thing}, ${units[i - 2 - panels.length]?.name}: `;
        const seen = onScreen(table).map(([thing = '', ...cells]) => [thing, ...cells.map((cell, i) => cell.replace(whose(thing, i + 1), ''))]);
        const all = taken(creditsTakeaway({ ...shared, facet: 'methods', finding: '', rows }, credits, units, swedish));
        // The first of a long table are on screen, and all that are chosen; a button has the rest, and says how many they are together.
        const chosen = new Set(state.methods.map((id) => named.name('method', id)));
        const others = ([thing = '']: string[]) => !chosen.has(thing);
        const first = seen.filter(others).length;
        const last = all.filter(others)[first];
        expect(seen).toEqual(last === undefined ? all : all.filter((row, i) => i < all.indexOf(last) || !others(row)));
        const [unfold] = ofClass(drawn(table), 'button', 'chip');
        expect(unfold === undefined ? seen.length : Number(/\d+/.exec(unfold.text))).toBe(all.length);
        expect(seen.length).toBeGreaterThanOrEqual(Math.min(all.length, 30));
      }),
      { numRuns: 12 },
    );
  });

  test('the overview of units that are compared', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const state = { ...defaultState, ...choice, view: 'compare' as const };
        const [cells, speakers] = await Promise.all([ask(engine, coverage, state), ask(engine, layerSpeakers, state)]);
        const columns = columnsOf(cells, speakers, swedish).slice(0, 4);
        const subAreas = of('sub_area').map(({ id }) => id);
        const nameOf = (id: string) => named.name('sub_area', id);
        const compared = compareSubAreas(columns, subAreas, state.layers);
        const seen = onScreen(
          createElement(Overview, { columns, compared, layers: state.layers, nameOf, labelOf: nameOf, onOpen: nothing, onGoTo: nothing }),
        ).map((row) => row.slice(0, -1));
        const t = swedish.messages(compare);
        // On screen a cell also says whose it is and of what.
        const said = taken(overviewTakeaway({ columns, compared, nameOf, finding: '' }, state.layers, swedish)).map(([subArea = '', ...words], i) => [
          subArea,
          ...columns.map(({ name }, j) =>
            t('cell-of', { subArea: nameOf(subAreas[i] ?? ''), said: t('cell', { unit: name, words: words[j] ?? '' }) }),
          ),
        ]);
        expect(said).toEqual(seen);
      }),
      { numRuns: 12 },
    );
  });

  test('the verdicts', async () => {
    const rows = verdictTable(reconcile(await ask(engine, cityClaims, defaultState), await ask(engine, reconciliation, defaultState), swedish));
    expect(rows.length).toBeGreaterThan(3);
    expect(taken(verdictTakeaway(rows, '', swedish))).toEqual(onScreen(createElement(VerdictTable, { rows })));
  });

  test('the quality of the coding, its intervals in columns of their own', async () => {
    const rows = await ask(engine, taggingQuality, defaultState);
    const seen = onScreen(createElement(QualityTable, { rows })).map((cells) => cells.slice(-5));
    const { rows: exported } = qualityTakeaway(rows, swedish);
    expect(exported).toHaveLength(9);
    const percent = (cell: unknown) => swedish.percent((cell as { value: number }).value);
    expect(exported.map(({ cells }) => [percent(cells[2]), percent(cells[5]), ...cells.slice(8).map(String)])).toEqual(
      seen.map(([precision = '', recall = '', ...counts]) => [precision.split(' ')[0], recall.split(' ')[0], ...counts]),
    );
  });
});
