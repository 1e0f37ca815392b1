import type { Language } from '../../language/language';
import { reconciliation } from '../../language/sv/reconciliation';
import { verdicts as messages } from '../../language/sv/verdicts';
import type { ClaimRow } from '../city-claims';
import type { Names } from '../use-names';
import { baseWords, expectedWords, isOfPlansAlone, planHasWords, predicateWords, sourceWords, yearsWords } from './claim-words';
import type { ClaimUnit, Reconciled } from './verdict';

/** Named units in a sentence; beyond these only their number. */
const NAMED = 4;

/** The page in one sentence: how many claims there are and what they come to. */
export function reconciliationFinding(reconciled: readonly Reconciled[], language: Language): string {
  const of = (wanted: Reconciled['verdict']) => reconciled.filter(({ verdict }) => verdict === wanted);
  const contradicted = of('contradicts').filter(({ claim }) => claim.mood !== 'requirement').length;
  return language.messages(reconciliation)('finding', {
    n: reconciled.length,
    agrees: of('agrees').length,
    open: of('open').length,
    contradicted,
    unmet: of('contradicts').length - contradicted,
  });
}

/** Why the verdict is what it is, in one to three sentences. */
export function reasonWords({ claim, units, verdict }: Reconciled, names: Names, language: Language): string {
  const t = language.messages(messages);
  if (claim.comparison === 'unverifiable') return t('settled-by', { what: claim[`settled_by_${language.id}`] ?? '' });
  const reason = isOfPlansAlone(claim) ? plansWords : documentsWords;
  const said = reason(claim, units, verdict === 'open', names, language);
  if (verdict !== 'contradicts' || claim.comparison === 'all') return said;
  return `${said} ${t('claim-says', { expected: expectedWords(claim, language) })}`;
}

/** A claim that only plans can bear: how many are loaded, what they have, and why that is not enough. */
function plansWords(claim: ClaimRow, units: readonly ClaimUnit[], open: boolean, names: Names, language: Language): string {
  const loaded = units.filter(({ plan_state }) => plan_state === 'loaded');
  const lacks = units.filter(({ standing }) => standing === 'lacks');
  const ofUnit = (unit: ClaimUnit) => planHasWords(claim, unit, names, language);
  const cover =
    units.length === 1 ? loaded.filter(({ standing }) => standing === 'has').map(ofUnit)[0] : haveWords(claim, units, loaded, names, language);
  const lacking = lacks.length <= NAMED && lacks.map(ofUnit).join(' ');
  return [cover, lacking, open && unreadWords(claim, units, language)].filter(Boolean).join(' ');
}

/** How many plans are loaded and, where the claim asks for more than a plan, what they have. */
function haveWords(claim: ClaimRow, units: readonly ClaimUnit[], loaded: readonly ClaimUnit[], names: Names, language: Language): string {
  const t = language.messages(messages);
  const said = { loaded: t(claim.unit_kind === 'district' ? 'loaded.district' : 'loaded.any', { loaded: loaded.length, all: units.length }) };
  const n = loaded.filter(({ standing }) => standing === 'has').length;
  if (claim.subject === 'plan' || loaded.length === 0 || (loaded.length === 1 && n === 0)) return t('plans.loaded', said);
  const predicate = predicateWords(claim, n, names, language);
  if (loaded.length === 1) return t('plans.the-one', { ...said, predicate });
  return n === loaded.length ? t('plans.all', { ...said, predicate }) : t('plans.some', { ...said, n, predicate });
}

/** Why the plans say no more: silent without meaning anything, of another time, or not loaded. */
function unreadWords(claim: ClaimRow, units: readonly ClaimUnit[], language: Language): string {
  const t = language.messages(messages);
  const unknown = (state: string) => units.filter(({ standing, plan_state }) => standing === 'unknown' && plan_state === state);
  const [silent, apart, missing] = [unknown('loaded'), unknown('of-another-time'), unknown('not-loaded')];
  const [only] = missing;
  return [
    silent.length > 0 && t('plans.silent', { n: silent.length, whose: whoseWords(silent, language) }),
    apart.length > 0 && t('plans.apart', { n: apart.length, whose: whoseWords(apart, language), years: yearsWords(claim) }),
    missing.length === 1 && only !== undefined && t('plans.one-missing', { whose: language.genitive(only.name) }),
    missing.length > 1 && missing.length < units.length && t('plans.others-missing', { n: missing.length }),
  ]
    .filter(Boolean)
    .join(' ');
}

function whoseWords(units: readonly ClaimUnit[], language: Language): string {
  return units.length > NAMED ? language.count(units.length) : language.list(units.map(({ name }) => language.genitive(name)));
}

/** A claim that other documents can bear too: how many units they say it of. Their silence says nothing. */
function documentsWords(claim: ClaimRow, units: readonly ClaimUnit[], open: boolean, names: Names, language: Language): string {
  const t = language.messages(messages);
  const has = units.filter(({ standing }) => standing === 'has');
  const kinds = has.length === 0 ? (claim.borne_by ?? '').split(',') : has.flatMap(({ found }) => found.map(({ document_kind }) => document_kind));
  const sources = sourceWords(kinds, language);
  if (units.length === 1) return t(has.length === 1 ? 'one.stated' : 'one.silent', { sources });
  const said = t(claim.subject === 'statement' ? 'units.in' : 'units.according-to', {
    n: has.length,
    base: baseWords(claim, units.length, language),
    predicate: predicateWords(claim, has.length, names, language),
    sources,
  });
  const sentence =
    claim.comparison === 'all' ? t('units.said', { said }) : t('units.said-of-expected', { said, expected: expectedWords(claim, language) });
  return open ? `${sentence} ${silenceWords(claim, units, language)}` : sentence;
}

function silenceWords({ borne_by }: ClaimRow, units: readonly ClaimUnit[], language: Language): string {
  const t = language.messages(messages);
  if (borne_by === 'development-programme') return t('silence.programme');
  if (units.every(({ plan_state }) => plan_state === null)) return t('silence.reports');
  const loaded = units.filter(({ plan_state }) => plan_state === 'loaded').length;
  return t('silence.reports-and-plans', { loaded: t('loaded.any', { loaded, all: units.length }) });
}
