import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { english as messages } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { cityClaims } from '../../src/questions/city-claims';
import { collaborators } from '../../src/questions/collaborators';
import { coverage } from '../../src/questions/coverage';
import { matrixLines } from '../../src/questions/coverage/rows';
import { coverageFinding } from '../../src/questions/coverage/words';
import { methods } from '../../src/questions/methods';
import { names } from '../../src/questions/names';
import { reconciliation } from '../../src/questions/reconciliation';
import { reconcile } from '../../src/questions/reconciliation/verdict';
import { reasonWords, reconciliationFinding } from '../../src/questions/reconciliation/words';
import { MOST_NAMED, recurrenceFinding } from '../../src/questions/recurrence';
import { taggingQuality } from '../../src/questions/tagging-quality';
import { codingFinding, tallyOf } from '../../src/questions/tagging-quality/words';
import { namesIn } from '../../src/questions/use-names';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const english = createLanguage('en', messages);
const both = [swedish, english];

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

describe('The finding over', () => {
  test('the coverage names what no loaded plan has a row under, in both languages', async () => {
    const rows = await ask(engine, coverage, defaultState);
    const named = await ask(engine, names, defaultState);
    const [sv, en] = both.map((language) =>
      coverageFinding(matrixLines(rows, defaultState.organisationKinds, 'name', language), namesIn(named, language).of('sub_area'), language),
    );
    expect(sv).toBe('Ingen av de 2 inlästa planerna har en rad under ”insatser som stabiliserar skolgång och skolprestation”.');
    expect(en).toBe('None of the 2 loaded plans has a row under “measures that stabilise schooling and school results”.');
  });

  test('methods and collaborators counts its own rows', async () => {
    const named = await ask(engine, names, defaultState);
    for (const [question, facet] of [
      [methods, 'method'],
      [collaborators, 'collaborator'],
    ] as const) {
      const counted = await ask(engine, question, defaultState);
      const units = Math.max(...counted.map((row) => row.units));
      const recurring = counted.filter((row) => row.units >= 2).length;
      for (const language of both) {
        const rows = namesIn(named, language).named(facet, counted);
        const said = recurrenceFinding(rows, facet, language);
        expect(said.match(/\d+/g)?.map(Number)).toEqual(expect.arrayContaining([rows.length, recurring, units]));
        const first = rows.filter((row) => row.units === units);
        if (first.length > MOST_NAMED) expect(said).toContain(`${first.length} `);
        else for (const { name } of first) expect(said).toContain(name);
      }
    }
  });

  test('what recurs names all that share the first place, and none where nothing is left', () => {
    const tied = [
      { name: 'MVP', units: 3 },
      { name: 'SIG', units: 3 },
      { name: 'SIP', units: 1 },
    ];
    expect(recurrenceFinding(tied, 'method', swedish)).toBe('3 metoder, varav 2 hos minst två enheter; oftast MVP och SIG (3 enheter var).');
    expect(recurrenceFinding(tied, 'method', english)).toBe('3 methods, 2 of which in at least two units; most often MVP and SIG (3 units each).');
    expect(recurrenceFinding([...tied, ...['A', 'B', 'C'].map((name) => ({ name, units: 3 }))], 'method', swedish)).toContain(
      '5 av dem har flest enheter, 3 var',
    );
    expect(recurrenceFinding([{ name: 'MVP', units: 1 }], 'method', english)).toBe(
      '1 method, 0 of which in at least two units; most often MVP (1 unit).',
    );
    expect(recurrenceFinding([], 'method', swedish)).toBe('');
  });

  test('the reconciliation adds up to the claims, and every reason is whole in both languages', async () => {
    const [claims, units, named] = [
      await ask(engine, cityClaims, defaultState),
      await ask(engine, reconciliation, defaultState),
      await ask(engine, names, defaultState),
    ];
    for (const language of both) {
      const reconciled = reconcile(claims, units, language);
      const [all = 0, ...parts] = (reconciliationFinding(reconciled, language).match(/\d+/g) ?? []).map(Number);
      expect(all).toBe(claims.length);
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(all);
      for (const one of reconciled) {
        const reason = reasonWords(one, namesIn(named, language), language);
        expect(reason).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(reason).not.toMatch(/undefined|null|\{|\.\.| {2}/);
      }
    }
  });

  test('the coding counts what is right on the held-out part', async () => {
    const rows = await ask(engine, taggingQuality, defaultState);
    const tallies = (['method', 'collaborator', 'sub-area'] as const).map((tagClass) => tallyOf(rows, tagClass, 'held-out'));
    const sum = (of: (tally: (typeof tallies)[number]) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
    for (const language of both) {
      const said = codingFinding(rows, language);
      expect(said).toContain(language.count(sum(({ correct }) => correct)));
      expect(said).toContain(language.count(sum(({ correct, wrong }) => correct + wrong)));
      expect(said).toContain(language.count(sum(({ missed }) => missed)));
    }
    expect(codingFinding([], english)).toBe('There is no gold standard to measure the coding against.');
  });
});
