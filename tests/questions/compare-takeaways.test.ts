import fc from 'fast-check';
import { createElement, type ReactElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { fileName } from '../../src/export/file-name';
import { swedish } from '../../src/language/languages';
import { type Layer, layers } from '../../src/model/kinds';
import { compareRows } from '../../src/questions/compare-rows';
import { againstOthers, shownLayers } from '../../src/questions/compare-rows/against-others';
import { columnsOf } from '../../src/questions/compare-rows/columns';
import { compareSubAreas, countIn, nearMissesOf } from '../../src/questions/compare-rows/comparison';
import { MissingFields } from '../../src/questions/compare-rows/MissingFields';
import { missingFields } from '../../src/questions/compare-rows/missing-fields';
import { Others } from '../../src/questions/compare-rows/Others';
import { OthersTags } from '../../src/questions/compare-rows/OthersTags';
import { othersTagsTakeaway, othersTakeaway } from '../../src/questions/compare-rows/others-takeaways';
import type { Said } from '../../src/questions/compare-rows/SideBySide';
import { tagsAgainstOthers } from '../../src/questions/compare-rows/shared-tags';
import { missingTakeaway, wordsTakeaway } from '../../src/questions/compare-rows/takeaways';
import { comparedCollaborators } from '../../src/questions/compared-collaborators';
import { comparedMethods } from '../../src/questions/compared-methods';
import { coverage } from '../../src/questions/coverage';
import { layerSpeakers } from '../../src/questions/layer-speakers';
import { type NamedRow, names } from '../../src/questions/names';
import { planVersions } from '../../src/questions/plan-versions';
import { versionsTakeaway } from '../../src/questions/plan-versions/takeaway';
import { asked, PlanVersions } from '../../src/questions/plan-versions/View';
import { compareVersions, type VersionComparison } from '../../src/questions/plan-versions/versions';
import { selectionOf } from '../../src/questions/selection';
import { type Names, namesIn } from '../../src/questions/use-names';
import { whoHasCollaborators } from '../../src/questions/who-has-collaborators';
import { whoHasMethods } from '../../src/questions/who-has-methods';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';
import { elementsOf, type XmlElement } from '../export/read-xml';
import { provenance } from '../export/takeaways';
import { twoVersions } from '../fixtures/plans/two-versions';
import { drawn, ofClass, taken, visible } from './on-screen';

let engine: Engine;
let called: NamedRow[];
let named: Names;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  called = await ask(engine, names, defaultState);
  named = namesIn(called, swedish);
});
afterAll(() => engine.close());

const nothing = () => undefined;
const nameOf = (subArea: string) => named.name('sub_area', subArea);
const choices: fc.Arbitrary<Partial<DashboardState>> = fc.record(
  {
    layers: fc.subarray([...layers], { minLength: 1 }),
    areas: fc.subarray(['normer', 'samhandling', 'fritidsgardar']),
    division: fc.constantFrom(null, '2017', '2023'),
    methods: fc.subarray(['mvp', 'sip']),
  },
  { requiredKeys: [] },
);

async function compared(choice: Partial<DashboardState>, from = engine) {
  const state: DashboardState = { ...defaultState, ...choice, view: 'compare' };
  const [cells, rows, speakers] = await Promise.all([ask(from, coverage, state), ask(from, compareRows, state), ask(from, layerSpeakers, state)]);
  const said: Said = {
    rows,
    first: 3,
    unitName: (organisation) => named.name('organisation', organisation),
    onOpen: nothing,
  };
  return { state, said, columns: columnsOf(cells, speakers, swedish) };
}

/** The sub-areas that the filters leave. */
function shownSubAreas({ areas }: DashboardState): string[] {
  const isShown = (...ids: (string | null)[]) => areas.length === 0 || ids.some((area) => areas.includes(area ?? ''));
  const shown = named.of('sub_area').filter((area) => isShown(area.id, area.group_id));
  return shown.map(({ id }) => id);
}

const under = (section: XmlElement, ...of: string[]) => of.flatMap((name) => elementsOf(section, name));
const cellsOf = (row: XmlElement) => row.children.map(visible);
const bodyRows = (table: ReactElement) => elementsOf(drawn(table, called), 'tbody').map((body) => elementsOf(body, 'tr'));

/** "Farsta 2: 2 exempel i rapporter", without the number in the mark. */
const whoIs = (item: XmlElement) => elementsOf(item, 'button')[0]?.text.replace(/\s+[\d ]*: /, ': ');

/** A method or collaborator, how much the unit has of it, and which others have it. */
function wordsOfTag({ children: [name, own, others] }: XmlElement) {
  const title = own && elementsOf(own, 'button')[0]?.attributes.title;
  return [name?.text, title ?? '', others ? under(others, 'li').map(visible).join(', ') : ''];
}

describe('whatever is chosen, what is taken along has the rows on screen, word for word:', () => {
  const forAnyChoice = (check: (choice: Partial<DashboardState>, unit: string) => Promise<void>) =>
    fc.assert(fc.asyncProperty(choices, fc.constantFrom('skarpnack', 'kulturforvaltningen', 'bromma'), check), { numRuns: 10 });

  test('the fields that plans leave open', async () => {
    await forAnyChoice(async (choice) => {
      const { said, columns: all } = await compared(choice);
      const columns = all.filter(({ unit_id }) => ['skarpnack', 'kulturforvaltningen', 'farsta'].includes(unit_id));
      for (const differencesOnly of [false, true]) {
        const seen = bodyRows(createElement(MissingFields, { columns, said, differencesOnly })).flat().map(cellsOf);
        expect(taken(missingTakeaway(columns, missingFields(columns, said, differencesOnly), swedish))).toEqual(seen);
      }
    });
  });

  test('the own words of units, with those under no sub-area', async () => {
    await forAnyChoice(async (choice) => {
      const { state, said, columns: all } = await compared(choice);
      const columns = all.filter(({ unit_id }) => ['skarpnack', 'kulturforvaltningen', 'farsta'].includes(unit_id));
      const subAreas = compareSubAreas(columns, shownSubAreas(state), state.layers);
      const taking = { columns, compared: subAreas, nameOf, finding: '' };
      const exported = wordsTakeaway(taking, said, state.layers, swedish).rows.flatMap(({ cells }) => (cells[3] === null ? [] : [String(cells[3])]));
      const rows = said.rows.filter((row) => columns.some(({ unit_id }) => unit_id === row.unit_id));
      const wanted = rows.filter(
        ({ sub_area_id, layer }) => state.layers.includes(layer as Layer) && (sub_area_id === null || shownSubAreas(state).includes(sub_area_id)),
      );
      expect([...exported].sort()).toEqual(wanted.map(({ statement_id }) => statement_id).sort());
    });
  });

  test('a unit against all others, sub-area by sub-area', async () => {
    await forAnyChoice(async (choice, id) => {
      const { state, said, columns } = await compared(choice);
      const unit = columns.find(({ unit_id }) => unit_id === id);
      if (unit === undefined) return;
      const others = columns.filter((column) => column !== unit);
      const subAreas = shownSubAreas(state);
      const props = { unit, compared: againstOthers(unit, others, subAreas, state.layers), nameOf, said, finding: '', inWords: true };
      const seen = ofClass(drawn(createElement(Others, props), called), 'section', 'compared').flatMap((section) => {
        const [head] = under(section, 'h3');
        const standing = head?.children[0]?.text ?? '';
        return ofClass(section, 'div', 'side-by-side').map((grid) => {
          const [own, rest] = ofClass(grid, 'div', 'cell');
          if (own === undefined || rest === undefined) throw new Error('a layer has two cells');
          return {
            place: [head?.text.replace(standing, '').trim(), under(grid, 'h4')[0]?.text],
            silence: ofClass(own, 'p', 'silence')[0]?.text.replace(/\.$/, ''),
            isNear: ofClass(own, 'p', 'near-miss').length > 0,
            base: ofClass(rest, 'p', 'base')[0]?.text,
            who: under(rest, 'li').map(whoIs),
            standing,
          };
        });
      });
      const exported = taken(othersTakeaway(props, swedish)).map(([subArea, layer, own = '', base, who = '', standing]) => {
        const [silence = '', question] = own.split('. Kan ');
        return {
          place: [subArea, layer],
          silence: /^\d/.test(silence) ? undefined : silence.replace(/\.$/, ''),
          isNear: question !== undefined,
          base,
          who: who === '' ? [] : who.split('; '),
          standing,
        };
      });
      expect(exported).toEqual(seen);
    });
  });

  test('where the words are not shown, each layer says how many statements the unit has there, or why it has none', async () => {
    await forAnyChoice(async (choice, id) => {
      const { state, said, columns } = await compared(choice);
      const unit = columns.find(({ unit_id }) => unit_id === id);
      if (unit === undefined) return;
      const shown = againstOthers(unit, [], shownSubAreas(state), state.layers);
      const props = { unit, compared: shown, nameOf, said, finding: '' };
      const own = (inWords: boolean) =>
        ofClass(drawn(createElement(Others, { ...props, inWords }), called), 'div', 'side-by-side').map((grid) => ofClass(grid, 'div', 'cell')[0]);
      const places = shown.flatMap((one) => shownLayers(one).map(({ layer }) => ({ layer, sub_area: one.sub_area })));
      const inWords = own(true);
      own(false).forEach((cell, i) => {
        const { layer, sub_area } = places[i] as (typeof places)[number];
        const n = countIn(unit, layer, sub_area);
        const silence = (of: typeof cell) => of && ofClass(of, 'p', 'silence')[0]?.text;
        expect(silence(cell)).toBe(silence(inWords[i]));
        const [count] = cell ? under(cell, 'button') : [];
        if (n > 0) expect(count?.text).toContain(`${n} `);
        else expect(count !== undefined).toBe(layer === 'plan' && nearMissesOf(said.rows, unit, sub_area).length > 0);
      });
      expect(inWords).toHaveLength(places.length);
    });
  });

  test.each(['method', 'collaborator'] as const)('a unit against all others, tag by tag: %s', async (facet) => {
    const isMethod = facet === 'method';
    const [question, part] = isMethod ? [comparedMethods, 'methods' as const] : [comparedCollaborators, 'collaborators' as const];
    const tagName = (id: string) => named.name(facet, id);
    await forAnyChoice(async (choice, id) => {
      const { state, columns } = await compared(choice);
      const unit = columns.find(({ unit_id }) => unit_id === id);
      if (unit === undefined) return;
      const others = columns.filter((column) => column !== unit);
      const credits = await ask(engine, question, state, unit.unit_id);
      const holders = await ask(engine, isMethod ? whoHasMethods : whoHasCollaborators, state);
      const groups = tagsAgainstOthers(credits, holders, unit, others, (a, b) => swedish.compare(tagName(a), tagName(b)));
      const file = othersTagsTakeaway(part, unit, groups, tagName, swedish);
      const table = createElement(OthersTags, { title: '', facet, unit, others, credits, holders, nameOf: tagName, onOpen: nothing });
      const exported = taken(file);
      const seen = bodyRows(table).flatMap(([group, ...rows]) => {
        const inGroup = exported.filter(([, , , who]) => who === group?.text);
        const shown = rows.filter(({ children }) => children[0]?.name === 'th').map(wordsOfTag);
        expect(shown).toEqual(inGroup.slice(0, shown.length).map((row) => row.slice(0, 3)));
        const [unfold] = rows.flatMap((row) => ofClass(row, 'button', 'unfold'));
        expect(inGroup).toHaveLength(unfold === undefined ? shown.length : Number(/\d+/.exec(unfold.text)));
        return inGroup;
      });
      expect(exported).toEqual(seen);
    });
  });
});

describe('two versions of a plan', () => {
  const { dataset } = twoVersions();
  let versions: VersionComparison;
  beforeAll(async () => {
    const withTwo = await engineWith(dataset);
    const subAreas = named.of('sub_area').map(({ id }) => id);
    versions = compareVersions('skarpnack', await ask(withTwo, planVersions, defaultState, 'skarpnack'), subAreas) as VersionComparison;
    await withTwo.close();
  });

  test.each([false, true])('are taken along with the rows and fields on screen; only differences: %s', (differencesOnly) => {
    const props = { comparison: versions, differencesOnly, nameOf, finding: '' };
    const seen = ofClass(drawn(createElement(PlanVersions, { ...props, onOpen: nothing }), called), 'section', 'compared').flatMap((section) =>
      ofClass(section, 'div', 'side-by-side').map((row) => [
        under(section, 'h3')[0]?.text,
        under(row, 'h4')[0]?.text,
        ...ofClass(row, 'div', 'cell').map((cell) => under(cell, 'dd').map(visible)),
      ]),
    );
    const exported = taken(versionsTakeaway(props, swedish)).map(([subArea, change, , , ...fields]) => {
      const side = (first: number) => fields.filter((text, i) => i % 2 === first && text !== '');
      return [subArea, change, side(0), side(1)];
    });
    expect(exported.length).toBe(differencesOnly ? 10 : 14);
    expect(exported).toEqual(seen);
  });

  test('are filtered by the chosen sub-areas, and the file says so; a layer leaves nothing out', () => {
    const file = versionsTakeaway({ comparison: versions, differencesOnly: false, nameOf, finding: '' }, swedish);
    const state: DashboardState = { ...defaultState, view: 'compare', organisations: ['skarpnack'], opponent: 'earlier' };
    const nameUnder = (choice: Partial<DashboardState>) => {
      const { words, isFiltered } = selectionOf(asked, { ...state, ...choice }, named, swedish);
      return [fileName(file, { ...provenance, isFiltered }, 'xlsx', swedish), words];
    };
    expect(nameUnder({ areas: ['normer'] })).toEqual([
      'plankoll-jamforelse-planversioner-filtrerad-2026-11-27.xlsx',
      expect.stringContaining('vålds- och könsnormer'),
    ]);
    expect(nameUnder({ layers: ['report'] })[0]).toBe('plankoll-jamforelse-planversioner-2026-11-27.xlsx');
  });
});
