import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bases, collaboratorKinds, documentKinds, languageIds, layers, methodKinds, organisationKinds, statementKinds } from '../../src/model/kinds';
import { type DashboardState, defaultState, type EvidenceRef, lackable, searchWords, sortings, views } from '../../src/state/dashboard-state';
import { formatLink, parseLink } from '../../src/state/link';
import golden from '../golden/links.json';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });

const evidence: fc.Arbitrary<EvidenceRef> = fc
  .record(
    {
      unit: id,
      organisation: id,
      sub_area: id,
      method: id,
      collaborator: id,
      document_kind: fc.constantFrom(...documentKinds),
      kind: fc.constantFrom(...statementKinds),
      lacks: fc.constantFrom(...lackable),
      names: id,
      one_way: id,
      statement: id,
    },
    { requiredKeys: [] },
  )
  .filter((facets) => Object.keys(facets).length > 0);

const states: fc.Arbitrary<DashboardState> = fc.record({
  view: fc.constantFrom(...views),
  organisations: ids,
  organisationKinds: some(organisationKinds),
  layers: some(layers),
  areas: ids,
  bases: some(bases),
  division: fc.option(id, { nil: null }),
  methods: ids,
  methodKinds: some(methodKinds),
  collaborators: ids,
  collaboratorKinds: some(collaboratorKinds),
  sorting: fc.constantFrom(...sortings),
  search: fc.string({ unit: 'grapheme', maxLength: 70 }).map(searchWords),
  language: fc.constantFrom(...languageIds),
  evidence: fc.option(evidence, { nil: null }),
});

describe('a link', () => {
  test('opens to exactly the state that it was made from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseLink(formatLink(state, 'ab12cd34'))).toEqual({ state, fingerprint: 'ab12cd34', notices: [] });
      }),
    );
  });

  test('survives being percent-encoded on its way', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseLink(`#${encodeURIComponent(formatLink(state).slice(1))}`).state).toEqual(state);
      }),
    );
  });

  test('says nothing that is the default', () => {
    expect(formatLink(defaultState)).toBe('#/tackning');
    expect(formatLink({ ...defaultState, organisations: ['skarpnack', 'farsta'], layers: ['plan'] })).toBe(
      '#/tackning?enheter=skarpnack,farsta&lager=plan',
    );
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(views).toContain(parseLink(`#${text}`).state.view);
      }),
    );
  });

  test('is told of where it cannot be read, and keeps the rest', () => {
    const { state, notices } = parseLink('#/tackning?enheter=skarpnack&lager=plan,plamn&ordning=storlek&vad=som');
    expect(state).toEqual({ ...defaultState, organisations: ['skarpnack'] });
    expect(notices).toEqual([
      { key: 'lager', value: 'plan,plamn' },
      { key: 'ordning', value: 'storlek' },
      { key: 'vad', value: 'som' },
    ]);
  });

  test('is told of where the view does not exist', () => {
    expect(parseLink('#/jamfor2?lager=plan')).toMatchObject({ state: { view: 'coverage', layers: ['plan'] }, notices: [{ key: 'vy' }] });
  });

  test.each(golden)('published as $link opens to the same state for ever', ({ link, state }) => {
    expect(parseLink(link)).toEqual({ state: { ...defaultState, ...state }, fingerprint: null, notices: [] });
  });
});
