import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import type { Engine } from '../../src/engine/engine';
import { buildDataset } from '../../src/ingest/dataset';
import { swedish } from '../../src/language/languages';
import type { Dataset } from '../../src/model/tables';
import { cityClaims } from '../../src/questions/city-claims';
import { evidence } from '../../src/questions/evidence';
import { methods } from '../../src/questions/methods';
import { names } from '../../src/questions/names';
import { reconciliation } from '../../src/questions/reconciliation';
import { evidenceOf } from '../../src/questions/reconciliation/evidence-of';
import { claimGroups, verdictTable } from '../../src/questions/reconciliation/groups';
import { type Reconciled, reconcile, type Standing, verdictOf } from '../../src/questions/reconciliation/verdict';
import { reasonWords, reconciliationFinding } from '../../src/questions/reconciliation/words';
import { type Names, namesIn } from '../../src/questions/use-names';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';
import { madeUpPlan } from '../fixtures/plans/plans';

const subAreas = shipped.dataset.sub_areas.map(({ sub_area_id }) => sub_area_id);
const districts = shipped.dataset.expected_plans
  .map(({ organisation_id }) => organisation_id)
  .filter((id) => shipped.dataset.organisations.some((unit) => unit.organisation_id === id && unit.kind === 'district'));

let engine: Engine;
let onRealData: Reconciled[];
let called: Names;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  called = namesIn(await ask(engine, names, defaultState), swedish);
  onRealData = await reconcileOn(engine);
});
afterAll(() => engine.close());

async function reconcileOn(on: Engine, change: Partial<DashboardState> = {}): Promise<Reconciled[]> {
  const state: DashboardState = { ...defaultState, view: 'reconciliation', ...change };
  return reconcile(await ask(on, cityClaims, state), await ask(on, reconciliation, state), swedish);
}

async function reconcileWith(dataset: Dataset): Promise<Reconciled[]> {
  const on = await engineWith(dataset);
  try {
    return await reconcileOn(on);
  } finally {
    await on.close();
  }
}

/** Why a claim came out as it did, in Swedish. */
const because = (reconciled: Reconciled) => reasonWords(reconciled, called, swedish);

function claimIn(reconciled: readonly Reconciled[], id: string): Reconciled {
  const found = reconciled.find(({ claim }) => claim.claim_id === id);
  if (found === undefined) throw new Error(`${id} is no claim`);
  return found;
}

/** The real dataset with made-up plans of these districts, each with a row under these sub-areas, in force in 2020. */
function withPlans(plans: Readonly<Record<string, readonly string[]>>): Dataset {
  const dataset: Dataset = structuredClone(shipped.dataset);
  const plan = dataset.documents.find(({ kind }) => kind === 'action-plan');
  const row = dataset.statements.find(({ kind }) => kind === 'activity');
  if (plan === undefined || row === undefined) throw new Error('there is no plan to take as a pattern');
  for (const [organisation_id, covered] of Object.entries(plans)) {
    const document_id = `plan-${organisation_id}-made-up`;
    dataset.documents.push({ ...plan, document_id, organisation_id, period_start: '2020', period_end: '2022' });
    dataset.expected_plans = dataset.expected_plans.map((expected) =>
      expected.organisation_id === organisation_id ? { organisation_id, document_id } : expected,
    );
    for (const sub_area_id of covered) {
      const statement_id = `${document_id}:${sub_area_id}`;
      const { priority_area_id } = dataset.sub_areas.find((area) => area.sub_area_id === sub_area_id) ?? row;
      dataset.statements.push({ ...row, statement_id, document_id, organisation_id, priority_area_id });
      dataset.statement_sub_areas.push({ statement_id, sub_area_id, basis: 'stated', rule: 'plan-heading', matched_text: null });
    }
  }
  return dataset;
}

const others = districts.filter((id) => id !== 'skarpnack');
const onePerArea = ['samlad-kompetens', 'fritidsgardar', 'normer', 'civilsamhalle'];
const plansOf = (units: readonly string[], covered: readonly string[]) => Object.fromEntries(units.map((unit) => [unit, covered]));

describe('with the two real plans', () => {
  test('that all districts act in all four areas cannot be checked yet, and it is said why', () => {
    const all = claimIn(onRealData, 'planer-fyra-utgangspunkter');
    expect(all.verdict).toBe('open');
    expect(because(all)).toBe('1 av 13 stadsdelsplaner är inläst; den har rader under 4 av 4 utgångspunkter. De andra 12 är inte inlästa.');
  });

  test('that exactly two cover all sub-areas cannot be checked yet: the one that is loaded does not', () => {
    const two = claimIn(onRealData, 'planer-alla-delomraden');
    expect(two.verdict).toBe('open');
    expect(because(two)).toBe('1 av 13 stadsdelsplaner är inläst. Skarpnäcks plan har rader under 11 av 12 delområden. De andra 12 är inte inlästa.');
  });

  test('what the report says of the plan that is loaded agrees with the plan', () => {
    for (const id of ['skarpnackslyftet-flera-delomraden', 'skarpnack-inskrivning']) expect(claimIn(onRealData, id).verdict, id).toBe('agrees');
  });

  test('the requirement on all departments is not met by a loaded plan, and is not called untrue', () => {
    const requirement = claimIn(onRealData, 'krav-fyra-utgangspunkter');
    expect(requirement.verdict).toBe('contradicts');
    expect(requirement.units.filter(({ standing }) => standing === 'lacks').map(({ organisation_id }) => organisation_id)).toEqual([
      'kulturforvaltningen',
    ]);
    expect(reconciliationFinding(onRealData, swedish)).toMatch(
      /^\d+ uppgifter: \d+ stämmer, \d+ går inte att stämma av än, 0 motsägs, och 1 krav uppfylls inte\.$/,
    );
  });

  test('a claim that no document counts says which source would settle it', () => {
    const trained = claimIn(onRealData, 'savry-174');
    expect(trained.verdict).toBe('open');
    expect(because(trained)).toBe('Det som skulle avgöra: deltagarlistor från utbildningarna i SAVRY.');
  });

  test('totals that the documents themselves bear out agree, by named units', () => {
    expect(claimIn(onRealData, 'program-sju-prioriterade').units.filter(({ standing }) => standing === 'has')).toHaveLength(7);
    expect(claimIn(onRealData, 'enkat-alla').units.every(({ standing }) => standing === 'has')).toBe(true);
    for (const id of ['program-sju-prioriterade', 'program-de-sju-stadsdelarna', 'enkat-alla', 'flera-trefas', 'trefas-tva-stadsdelar'])
      expect(claimIn(onRealData, id).verdict, id).toBe('agrees');
  });

  test('a report that names some units leaves the others open, whatever it does not say', () => {
    const teams = claimIn(onRealData, 'skolsociala-team-samtliga');
    expect(teams.verdict).toBe('open');
    expect(
      teams.units
        .filter(({ standing }) => standing === 'has')
        .map(({ organisation_id }) => organisation_id)
        .sort(),
    ).toEqual(['hagersten-alvsjo', 'hasselby-vallingby', 'norrmalm', 'ostermalm', 'skarpnack'].sort());
    expect(teams.units.some(({ standing }) => standing === 'lacks')).toBe(false);
  });

  test('every claim stands in one group and one row of the table', () => {
    expect(claimGroups(onRealData).reduce((sum, group) => sum + group.reconciled.length, 0)).toBe(onRealData.length);
    expect(verdictTable(onRealData).reduce((sum, { agrees, contradicts, open }) => sum + agrees + contradicts + open, 0)).toBe(onRealData.length);
  });

  test('no filter changes anything', async () => {
    const filtered = { organisations: ['farsta'], layers: ['report' as const], areas: ['normer'], methods: ['mvp'], division: '2017' };
    expect(await reconcileOn(engine, filtered)).toEqual(onRealData);
  });

  test('every number opens exactly the statements that it counts', async () => {
    const isSubArea = (id: string | null) => (id !== null && subAreas.includes(id) ? id : null);
    const numbers = onRealData.flatMap(({ claim, units }) =>
      units.flatMap((unit) =>
        unit.found.map((found) => ({ claim, unit, found, opened: evidenceOf(claim, unit, found, isSubArea(claim.within_id)) })),
      ),
    );
    const exact = numbers.filter(({ opened, claim }, i) => opened.exactly && (claim.subject !== 'statement' || i % 5 === 0));
    expect(exact.length).toBeGreaterThan(20);
    for (const { claim, unit, found, opened } of exact) {
      const rows = await ask(engine, evidence, { ...defaultState, view: 'reconciliation', methods: ['mvp'], evidence: opened.ref });
      expect(rows, `${claim.claim_id} ${unit.organisation_id}`).toHaveLength(found.n);
    }
  });
});

describe('with more plans, made up', () => {
  test('one without an area contradicts "all", and names itself', async () => {
    const reconciled = await reconcileWith(withPlans({ farsta: ['samlad-kompetens', 'normer'] }));
    const all = claimIn(reconciled, 'planer-fyra-utgangspunkter');
    expect(all.verdict).toBe('contradicts');
    expect(because(all)).toContain('Farstas plan har rader under 2 av 4 utgångspunkter.');
    expect(reconciliationFinding(reconciled, swedish)).toContain('1 motsägs');
    expect(claimIn(reconciled, 'farsta-normer').verdict).toBe('agrees');
  });

  test('all thirteen with all areas agree with "all", and twelve are not enough', async () => {
    const twelve = await reconcileWith(withPlans(plansOf(others.slice(1), onePerArea)));
    expect(claimIn(twelve, 'planer-fyra-utgangspunkter').verdict).toBe('open');
    const thirteen = claimIn(await reconcileWith(withPlans(plansOf(others, onePerArea))), 'planer-fyra-utgangspunkter');
    expect(thirteen.verdict).toBe('agrees');
    expect(because(thirteen)).toBe('13 av 13 stadsdelsplaner är inlästa; alla har rader under 4 av 4 utgångspunkter.');
  });

  test.each([
    ['two of thirteen', 2, others.length, 'agrees'],
    ['two, with one plan not loaded', 2, others.length - 1, 'open'],
    ['three', 3, 5, 'contradicts'],
    ['one, with all loaded', 1, others.length, 'contradicts'],
    ['none, with one plan not loaded', 0, others.length - 1, 'contradicts'],
  ] as const)('that exactly two cover all sub-areas, when they are %s', async (_, covering, loaded, verdict) => {
    const units = others.slice(0, loaded);
    const plans = { ...plansOf(units, onePerArea), ...plansOf(units.slice(0, covering), subAreas) };
    expect(claimIn(await reconcileWith(withPlans(plans)), 'planer-alla-delomraden').verdict).toBe(verdict);
  });

  test('a plan that was not in force then is told of and does not count', async () => {
    const vocabulary = readVocabularyFolder(process.cwd());
    const documents = readDocumentFolders(process.cwd(), vocabulary);
    const farsta = madeUpPlan('farsta');
    const of2021 = await reconcileWith(buildDataset([...documents, farsta], vocabulary));
    const all = claimIn(of2021, 'planer-fyra-utgangspunkter');
    expect(all.verdict).toBe('open');
    expect(because(all)).toBe(
      '1 av 13 stadsdelsplaner är inläst; den har rader under 4 av 4 utgångspunkter. Farstas plan är inläst men gällde inte 2020. De andra 11 är inte inlästa.',
    );
    expect(because(claimIn(of2021, 'krav-fyra-utgangspunkter'))).toContain('Farstas plan har rader under 3 av 4 utgångspunkter.');

    const of2020 = await reconcileWith(buildDataset([...documents, { ...farsta, period_start: '2020' }], vocabulary));
    expect(claimIn(of2020, 'planer-fyra-utgangspunkter').verdict).toBe('contradicts');
    expect(claimIn(of2020, 'farsta-normer').verdict).toBe('contradicts');
  });

  test('no plan at all leaves every claim that only plans bear open', async () => {
    const dataset: Dataset = structuredClone(shipped.dataset);
    dataset.expected_plans = dataset.expected_plans.map((expected) => ({ ...expected, document_id: null }));
    const borneByPlans = (await reconcileWith(dataset)).filter(({ claim }) => claim.borne_by === 'action-plan');
    expect(borneByPlans.length).toBeGreaterThan(10);
    for (const { claim, verdict, units } of borneByPlans) {
      expect(verdict, claim.claim_id).toBe('open');
      expect(units.every(({ n }) => n === 0)).toBe(true);
    }
    expect(because(claimIn(borneByPlans, 'planer-fyra-utgangspunkter'))).toBe('0 av 13 stadsdelsplaner är inlästa.');
  });
});

describe('the verdict', () => {
  const standing = fc.constantFrom<Standing>('has', 'lacks', 'unknown');
  const comparison = fc.constantFrom('all', 'none', 'exactly', 'at-least', 'at-most');
  const units = fc.array(standing, { minLength: 1, maxLength: 18 });
  const verdict = (of: string, expected: number, standings: readonly Standing[]) =>
    verdictOf(
      { comparison: of, expected },
      standings.map((one) => ({ standing: one })),
    );

  test('once given is never taken back by a further plan; above all, "contradicts" never becomes "agrees"', () => {
    fc.assert(
      fc.property(comparison, fc.nat(18), units, fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }), (of, expected, before, learnt) => {
        const after = before.map((one, i): Standing => (one !== 'unknown' ? one : learnt[i] ? 'has' : 'lacks'));
        const given = verdict(of, expected, before);
        if (given !== 'open') expect(verdict(of, expected, after)).toBe(given);
        expect(verdict(of, expected, after)).not.toBe('open');
      }),
    );
  });

  test('of "all" agrees only when every unit is known to have it', () => {
    fc.assert(
      fc.property(units, (standings) => {
        expect(verdict('all', 0, standings) === 'agrees').toBe(standings.every((one) => one === 'has'));
        expect(verdict('all', 0, standings) === 'contradicts').toBe(standings.includes('lacks'));
      }),
    );
  });

  test('is open where nothing can be counted, and where there is nobody to count', () => {
    expect(verdict('unverifiable', 0, ['has', 'lacks'])).toBe('open');
    expect(verdict('all', 0, [])).toBe('open');
  });
});

describe('an opened statement', () => {
  const opened = (statement: string, change: Partial<DashboardState> = {}) =>
    ask(engine, evidence, { ...defaultState, ...change, evidence: { statement } });

  test('that is a claim is shown as nobody’s, and counts nowhere', async () => {
    const { statement_id } = claimIn(onRealData, 'planer-fyra-utgangspunkter').claim;
    const [row, ...more] = await opened(statement_id ?? '');
    expect(row).toMatchObject({ statement_id, kind: 'claim', organisation_id: null, organisation: null, unit_id: null });
    expect(more).toEqual([]);
    const withClaim = { ...defaultState, evidence: { statement: statement_id ?? '' } };
    expect(await ask(engine, methods, withClaim)).toEqual(await ask(engine, methods, defaultState));
    const report = await ask(engine, evidence, { ...defaultState, evidence: { document_kind: 'annual-report' } });
    expect(report.every(({ organisation_id }) => organisation_id !== null)).toBe(true);
  });

  test('opens whatever the filters are, so that nothing means that there is none', async () => {
    const filters = { layers: ['plan' as const], organisations: ['farsta'], bases: ['inferred' as const], division: '2017' };
    expect(await opened('arsrapport-2020:hagersten-alvsjo-04', filters)).toHaveLength(1);
    expect(await opened('arsrapport-2020:claim-999')).toEqual([]);
  });
});
