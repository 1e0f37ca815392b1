import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { english } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { collaborators } from '../../src/questions/collaborators';
import { compareRows } from '../../src/questions/compare-rows';
import { coverage } from '../../src/questions/coverage';
import { evidence } from '../../src/questions/evidence';
import { methods } from '../../src/questions/methods';
import { type NamedRow, names } from '../../src/questions/names';
import { reconciliation } from '../../src/questions/reconciliation';
import { selectionOf } from '../../src/questions/selection';
import { unitTags } from '../../src/questions/unit-tags';
import { namesIn } from '../../src/questions/use-names';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

let engine: Engine;
let rows: readonly NamedRow[];
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  rows = await ask(engine, names, defaultState);
});
afterAll(() => engine.close());

const selection = (question: Parameters<typeof selectionOf>[0], change: Partial<DashboardState>, language = swedish) =>
  selectionOf(question, { ...defaultState, ...change }, namesIn(rows, language), language);

describe('the filter in words', () => {
  test('says so where nothing is left out, and always under which division', () => {
    expect(selection(coverage, {})).toEqual({ words: 'allt som är inläst; indelning: 2020 (13 stadsdelsområden)', isFiltered: false });
    expect(selection(methods, { division: '2023' })).toEqual({
      words: 'allt som är inläst; indelning: 2023 (11 stadsdelsområden)',
      isFiltered: true,
    });
  });

  test('names every choice that bears on the answer', () => {
    const { words, isFiltered } = selection(methods, {
      view: 'methods',
      organisations: ['farsta', 'skarpnack'],
      layers: ['plan', 'report'],
      areas: ['normer'],
      bases: ['stated'],
      organisationKinds: ['district'],
      methodKinds: ['instrument'],
      collaborators: ['polisen'],
    });
    expect(words).toBe(
      'enheter: Farsta och Skarpnäck; områden: vålds- och könsnormer; samverkansparter: Polisen; slag: stadsdelar; lager: plan och rapport; grund: delområdet uttalat i dokumentet; slag av metod: instrument; indelning: 2020 (13 stadsdelsområden)',
    );
    expect(isFiltered).toBe(true);
  });

  test('tells what a picture highlights from what it leaves out', () => {
    const { words, isFiltered } = selection(coverage, { organisations: ['skarpnack'], layers: ['plan'] });
    expect(words).toBe('lager: plan; indelning: 2020 (13 stadsdelsområden). Framhävt, men inte bortvalt: Skarpnäck');
    expect(isFiltered).toBe(true);
  });

  test('leaves out what the answer does not obey: unknown ids, and filters where none applies', () => {
    expect(selection(methods, { organisations: ['storangen'] }).isFiltered).toBe(false);
    expect(selection(reconciliation, { view: 'reconciliation', organisations: ['farsta'] })).toEqual({
      words: 'hela underlaget; filtren gäller inte här',
      isFiltered: false,
    });
    const opened = { organisations: ['farsta'], layers: ['plan' as const], evidence: { organisation: 'skarpnack', sub_area: 'normer' } };
    expect(selection(evidence, opened).words).toBe('lager: plan; indelning: 2020 (13 stadsdelsområden)');
    expect(selection(evidence, { ...opened, evidence: { statement: 'plan-skarpnack-2019:r12' } }).isFiltered).toBe(false);
  });

  test('says that the collaborators shown are of one kind, which is so until a reader asks for more', () => {
    expect(selection(collaborators, { view: 'collaboration' }).words).toContain('slag av samverkanspart: förvaltningar');
    expect(selection(collaborators, { view: 'collaboration' }).isFiltered).toBe(true);
    expect(selection(coverage, {}).words).not.toContain('slag av samverkanspart');
  });

  test('says which units are compared, how, and whether only their differences are shown', () => {
    const compared = { view: 'compare' as const, organisations: ['farsta', 'skarpnack'], areas: ['normer'] };
    expect(selection(compareRows, compared)).toEqual({
      words: 'jämförda enheter: Farsta och Skarpnäck; områden: vålds- och könsnormer; indelning: 2020 (13 stadsdelsområden)',
      isFiltered: true,
    });
    expect(selection(compareRows, { ...compared, areas: [] }).isFiltered).toBe(false);
    expect(selection(compareRows, { ...compared, opponent: 'others', differencesOnly: true }).words).toMatch(
      /^Farsta jämförd med alla andra enheter; bara skillnader; områden: /,
    );
    expect(selection(compareRows, { view: 'compare' }).words).toMatch(/^jämförda enheter: de vars planer är inlästa; allt som är inläst; /);
    expect(selection(evidence, { ...compared, evidence: { unit: 'skarpnack' } }).words).not.toContain('jämförda');
  });

  test('says whose page it is, where no filter but the division applies', () => {
    expect(selection(unitTags, { view: 'unit', organisations: ['skarpnack'], layers: ['plan'], collaborators: ['polisen'] })).toEqual({
      words: 'enhet: Skarpnäck; allt som är inläst; indelning: 2020 (13 stadsdelsområden)',
      isFiltered: false,
    });
  });

  test('speaks English', () => {
    expect(selection(methods, { organisations: ['farsta', 'skarpnack'], layers: ['plan'] }, createLanguage('en', english)).words).toMatch(
      /^units: Farsta and Skarpnäck; layers: plan; division: 2020/,
    );
  });
});
