import { genitive } from '../../language/reconciliation-sv';
import { count, list } from '../../language/sv';
import type { ClaimRow } from '../city-claims';
import { amountWords, baseWords, expectedWords, isOfPlansAlone, predicateWords, sourceWords, yearsWords } from './claim-words';
import type { ClaimUnit, Reconciled } from './verdict';

/** Named units in a sentence; beyond these only their number. */
const NAMED = 4;

/** The page in one sentence: how many claims there are and what they come to. */
export function reconciliationFinding(reconciled: readonly Reconciled[]): string {
  const of = (wanted: Reconciled['verdict']) => reconciled.filter(({ verdict }) => verdict === wanted);
  const contradicted = of('contradicts').filter(({ claim }) => claim.mood !== 'requirement').length;
  const unmet = of('contradicts').length - contradicted;
  const last = unmet === 0 ? '' : `, och ${count(unmet)} krav uppfylls inte`;
  return `${count(reconciled.length)} uppgifter: ${count(of('agrees').length)} stämmer, ${count(of('open').length)} går inte att stämma av än, ${count(contradicted)} motsägs${last}.`;
}

/** Why the verdict is what it is, in one to three sentences. */
export function reasonWords({ claim, units, verdict }: Reconciled): string {
  if (claim.comparison === 'unverifiable') return `Det som skulle avgöra: ${claim.settled_by}.`;
  const said = isOfPlansAlone(claim) ? plansWords(claim, units, verdict === 'open') : documentsWords(claim, units, verdict === 'open');
  return verdict === 'contradicts' && claim.comparison !== 'all' ? `${said} Uppgiften säger ${expectedWords(claim)}.` : said;
}

/** A claim that only plans can bear: how many are loaded, what they have, and why that is not enough. */
function plansWords(claim: ClaimRow, units: readonly ClaimUnit[], open: boolean): string {
  const loaded = units.filter(({ plan_state }) => plan_state === 'loaded');
  const lacks = units.filter(({ standing }) => standing === 'lacks');
  const cover =
    units.length === 1
      ? loaded.filter(({ standing }) => standing === 'has').map((unit) => `${genitive(unit.name)} plan har ${amountWords(claim, unit)}.`)[0]
      : `${count(loaded.length)} av ${count(units.length)} ${claim.unit_kind === 'district' ? 'stadsdelsplaner' : 'planer'} ${loaded.length === 1 ? 'är inläst' : 'är inlästa'}${haveWords(claim, loaded)}.`;
  const lacking = lacks.length <= NAMED && lacks.map((unit) => `${genitive(unit.name)} plan har ${amountWords(claim, unit)}.`).join(' ');
  return [cover, lacking, open && unreadWords(claim, units)].filter(Boolean).join(' ');
}

/** What the loaded plans have, where the claim asks for more than a plan. */
function haveWords(claim: ClaimRow, loaded: readonly ClaimUnit[]): string {
  if (claim.subject === 'plan' || loaded.length === 0) return '';
  const has = loaded.filter(({ standing }) => standing === 'has').length;
  if (loaded.length > 1) return `; ${has === loaded.length ? 'alla' : `${has === 0 ? 'ingen' : count(has)} av dem`} ${predicateWords(claim)}`;
  return has === 1 ? `; den ${predicateWords(claim)}` : '';
}

/** Why the plans say no more: silent without meaning anything, of another time, or not loaded. */
function unreadWords(claim: ClaimRow, units: readonly ClaimUnit[]): string {
  const unknown = (state: string) => units.filter(({ standing, plan_state }) => standing === 'unknown' && plan_state === state);
  const [silent, apart, missing] = [unknown('loaded'), unknown('of-another-time'), unknown('not-loaded')];
  const [only] = missing;
  return [
    silent.length > 0 && `${plansOf(silent)} nämner det inte, men det motsäger inget.`,
    apart.length > 0 && `${plansOf(apart)} är ${apart.length === 1 ? 'inläst' : 'inlästa'} men gällde inte ${yearsWords(claim)}.`,
    missing.length === 1 && only !== undefined && `${genitive(only.name)} plan är inte inläst.`,
    missing.length > 1 && missing.length < units.length && `De andra ${count(missing.length)} är inte inlästa.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function plansOf(units: readonly ClaimUnit[]): string {
  const whose = units.length > NAMED ? count(units.length) : list(units.map(({ name }) => genitive(name)));
  return `${whose} ${units.length === 1 ? 'plan' : 'planer'}`;
}

/** A claim that other documents can bear too: how many units they say it of. Their silence says nothing. */
function documentsWords(claim: ClaimRow, units: readonly ClaimUnit[], open: boolean): string {
  const has = units.filter(({ standing }) => standing === 'has');
  const kinds = has.length === 0 ? (claim.borne_by ?? '').split(',') : has.flatMap(({ found }) => found.map(({ document_kind }) => document_kind));
  const sources = sourceWords(kinds);
  if (units.length === 1) return has.length === 1 ? `Det står i ${sources}.` : `Det står inte i ${sources}, men det motsäger inget.`;
  const out = `${has.length === 0 ? 'Ingen' : count(has.length)} av ${baseWords(claim, units.length)} ${predicateWords(claim)} ${claim.subject === 'statement' ? 'i' : 'enligt'} ${sources}`;
  const asked = claim.comparison === 'all' ? '' : `; uppgiften säger ${expectedWords(claim)}`;
  return open ? `${out}${asked}. ${silenceWords(claim, units)}: att en enhet inte nämns betyder inget.` : `${out}${asked}.`;
}

function silenceWords({ borne_by }: ClaimRow, units: readonly ClaimUnit[]): string {
  if (borne_by === 'development-programme') return 'Programmet återger inte allt';
  const loaded = units.filter(({ plan_state }) => plan_state === 'loaded').length;
  const plans = `${count(loaded)} av ${count(units.length)} planer ${loaded === 1 ? 'är inläst' : 'är inlästa'}`;
  return `Rapporterna ger bara exempel${units.some(({ plan_state }) => plan_state !== null) ? `, och ${plans}` : ''}`;
}
