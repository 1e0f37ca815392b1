import type { Language } from '../../language/language';
import { verdicts as messages } from '../../language/sv/verdicts';
import type { ClaimSubject, Comparison, CountedThing } from '../../model/claims';
import { documentKinds } from '../../model/kinds';
import type { ClaimRow } from '../city-claims';
import type { Names } from '../use-names';
import type { ClaimUnit } from './verdict';

/** The parts of sentences about one claim. */

/** Nothing but a plan can bear it. */
export const isOfPlansAlone = ({ borne_by }: ClaimRow): boolean => borne_by === 'action-plan';

const isTag = ({ subject }: ClaimRow): boolean => subject === 'method' || subject === 'collaborator';

function subjectWords({ subject, subject_ids }: ClaimRow, names: Names, language: Language): string {
  if (subject_ids === null) return language.messages(messages)('it');
  const called = (id: string) => names.name(subject as 'method' | 'collaborator', id);
  return language.list(subject_ids.split(',').map(called), 'or');
}

/** What `n` units have or do: "har Trefas", "har rader under alla 4 utgångspunkter". */
export function predicateWords(claim: ClaimRow, n: number, names: Names, language: Language): string {
  const t = language.messages(messages);
  if (claim.counted !== 'statements') return t('predicate.amount', { n, amount: amountWords(claim, { n: claim.at_least ?? 0 }, names, language) });
  return t(`predicate.${(claim.subject ?? 'statement') as ClaimSubject}`, { n, names: subjectWords(claim, names, language) });
}

/** How much of it a unit has: "rader under 3 av 4 utgångspunkter", "2 rader", "ingen rad". */
export function amountWords(claim: ClaimRow, { n }: Pick<ClaimUnit, 'n'>, names: Names, language: Language): string {
  const t = language.messages(messages);
  const { counted, subject, within_id } = claim;
  const named = subjectWords(claim, names, language);
  if (counted !== 'statements') {
    const share = shortAmountWords(claim, { n }, names, language);
    return subject === 'row' ? t('amount.rows-under', { share }) : t('amount.named-under', { names: named, share });
  }
  const within =
    within_id === null ? null : names.has('sub_area', within_id) ? names.name('sub_area', within_id) : names.name('priority_area', within_id);
  if (isTag(claim)) return within === null ? t('amount.named', { names: named }) : t('amount.named-within', { names: named, within });
  switch (subject) {
    case 'row':
      return within === null ? t('amount.row', { n }) : t('amount.row-within', { n, within });
    case 'plan':
    case 'theme':
    case 'planned-activity':
    case 'priority-place':
      return t(`amount.${subject}`, { n });
    default:
      return t('amount.statement', { n });
  }
}

/** The same without what is had: "3 av 4 utgångspunkter". */
export function shortAmountWords(claim: ClaimRow, { n }: Pick<ClaimUnit, 'n'>, names: Names, language: Language): string {
  const { counted, frame_size } = claim;
  if (counted === 'statements') return amountWords(claim, { n }, names, language);
  return language.messages(messages)(`share.${counted as Exclude<CountedThing, 'statements'>}`, { n, base: frame_size ?? 0 });
}

/** What the plan of a unit has: "Farstas plan har ingen rad." */
export function planHasWords(claim: ClaimRow, unit: ClaimUnit, names: Names, language: Language): string {
  const values = { whose: language.genitive(unit.name), amount: amountWords(claim, unit, names, language) };
  const hasNone = unit.n === 0 && isTag(claim) && claim.counted === 'statements';
  return language.messages(messages)(hasNone ? 'plan-has-not' : 'plan-has', values);
}

/** The number that the claim gives: "precis 2", "minst 10". */
export function expectedWords({ comparison, expected }: ClaimRow, language: Language): string {
  return language.messages(messages)(`expected.${comparison as Exclude<Comparison, 'unverifiable'>}`, { n: expected ?? 0 });
}

/** What the counts are out of: "13 stadsdelar", "de 2 som uppgiften namnger". */
export function baseWords({ unit_kind, named_units }: ClaimRow, n: number, language: Language): string {
  const t = language.messages(messages);
  if (named_units > 0) return t('base.named', { n });
  return t(unit_kind === 'district' ? 'base.district' : unit_kind === 'department' ? 'base.department' : 'base.both', { n });
}

/** "2020", "2020–2022". */
export function yearsWords({ period_start, period_end }: ClaimRow): string {
  return period_start === period_end ? `${period_start}` : `${period_start}–${period_end}`;
}

/** Kinds of documents, in the definite: "planerna och årsrapporten". */
export function sourceWords(kinds: readonly string[], language: Language): string {
  const t = language.messages(messages);
  return language.list(documentKinds.filter((kind) => kinds.includes(kind)).map((kind) => t(`source.${kind}`)));
}
