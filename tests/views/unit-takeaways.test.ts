import { createElement, type ReactElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { swedish } from '../../src/language/languages';
import { coverage } from '../../src/questions/coverage';
import { matrixLines } from '../../src/questions/coverage/rows';
import { type NamedRow, names } from '../../src/questions/names';
import { unitExamples } from '../../src/questions/unit-examples';
import { unitRows } from '../../src/questions/unit-rows';
import { type UnitSource, unitSources } from '../../src/questions/unit-sources';
import { unitTags } from '../../src/questions/unit-tags';
import { unitTies } from '../../src/questions/unit-ties';
import { type Names, namesIn } from '../../src/questions/use-names';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { Directory } from '../../src/views/unit/Directory';
import { Gaps } from '../../src/views/unit/Gaps';
import { directoryTakeaway, gapsTakeaway, tiesTakeaway } from '../../src/views/unit/list-takeaways';
import { openCells } from '../../src/views/unit/open-cells';
import { Ties } from '../../src/views/unit/Ties';
import { type Unit, unitsOf } from '../../src/views/unit/units';
import { ask, engineWith, shipped } from '../dataset';
import { elementsOf } from '../export/read-xml';
import { drawn, ofClass, taken, visible } from '../questions/on-screen';

const state: DashboardState = { ...defaultState, view: 'unit' };
let engine: Engine;
let called: NamedRow[];
let named: Names;
let sources: UnitSource[];
let units: Unit[];
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  called = await ask(engine, names, state);
  named = namesIn(called, swedish);
  sources = await ask(engine, unitSources, state);
  units = unitsOf(sources, swedish.compare);
});
afterAll(() => engine.close());

const onPage = (part: ReactElement) => drawn(part, called, state);

describe('of the pages of units, what is taken along has what stands on screen:', () => {
  test('what is loaded about each unit', () => {
    const tables = elementsOf(onPage(createElement(Directory, { units, rows: sources })), 'table');
    const seen = tables.map((table) => elementsOf(table, 'tbody').flatMap((body) => elementsOf(body, 'tr').map((row) => row.children.map(visible))));
    const files = (['district', 'department'] as const).map((kind) => {
      const parts = units.filter((unit) => unit.kind === kind).flatMap((unit) => unit.parts);
      return taken(directoryTakeaway(kind, '', parts, sources, swedish)).map(([name = '', ...said]) => [name.replace(', föreg', ' föreg'), ...said]);
    });
    expect(files).toEqual(seen);
    expect(files[1]).toHaveLength(5);
  });

  test.each(['skarpnack', 'kulturforvaltningen'])('where %s has no row, and the nearest good example', async (id) => {
    const unit = units.find(({ unit_id }) => unit_id === id) as Unit;
    const lines = matrixLines(await ask(engine, coverage, state), [unit.kind as 'district'], 'name', swedish).filter(({ unit_id }) => unit_id === id);
    const open = openCells(lines, await ask(engine, unitExamples, state, id));
    const rows = await ask(engine, unitRows, state, id);
    const gaps = ofClass(onPage(createElement(Gaps, { open, rows, names: named })), 'ul', 'gaps').flatMap(({ children }) => children);
    const seen = gaps.map((gap) => ({
      subArea: elementsOf(gap, 'strong')[0]?.text,
      misses: elementsOf(gap, 'p').map((miss) => elementsOf(miss, 'button')[0]?.text),
      example: ofClass(gap, 'span', 'nearest')[0]?.text ?? ofClass(gap, 'span', 'why')[0]?.text,
    }));
    const exported = taken(gapsTakeaway(unit, open, rows, named, swedish)).map(([subArea, , misses = '', example, words, why]) => ({
      subArea,
      misses: misses === '' ? [] : misses.split(/(?<=”) (?=Hör raden)/),
      example: example === '' ? words : `${example}: ”${words}” (${why})`,
    }));
    expect(exported.length).toBeGreaterThan(0);
    expect(exported).toEqual(seen);
  });

  test.each(['skarpnack', 'kulturforvaltningen', 'farsta'])('who names %s and whom it names', async (id) => {
    const unit = units.find(({ unit_id }) => unit_id === id) as Unit;
    const [ties, tags] = [await ask(engine, unitTies, state, id), await ask(engine, unitTags, state, id)];
    const collaborators = named.named(
      'collaborator',
      tags.filter(({ entity }) => entity === 'collaborator'),
    );
    const list = onPage(createElement(Ties, { unit, units, ties, collaborators }));
    const seen = elementsOf(list, 'li')
      .filter(({ attributes }) => attributes.class !== 'on-paper')
      .map(({ text }) => text);
    const exported = taken(tiesTakeaway(unit, units, ties, swedish)).map(([, name, notes, n]) => [name, notes, n].filter(Boolean).join(' '));
    expect(exported).toEqual(seen);
  });
});
