import { count, list, plural } from '../../language/sv';
import type { ClaimRow } from '../city-claims';
import type { ClaimUnit } from './verdict';

/** The parts of sentences about one claim. */

/** Nothing but a plan can bear it. */
export const isOfPlansAlone = ({ borne_by }: ClaimRow): boolean => borne_by === 'action-plan';

const either = new Intl.ListFormat('sv', { type: 'disjunction' });
const subjectWords = ({ subject_names }: ClaimRow): string => either.format((subject_names ?? 'det').split('|'));

/** What a unit must have or do: "har Trefas", "har rader under alla 4 utgångspunkter". */
export function predicateWords(claim: ClaimRow): string {
  const { subject, counted } = claim;
  if (counted !== 'statements') return `har ${amountWords(claim, { n: claim.at_least ?? 0 })}`;
  switch (subject) {
    case 'method':
      return `har metoden ${subjectWords(claim)}`;
    case 'collaborator':
      return `samverkar med ${subjectWords(claim)}`;
    case 'row':
      return 'har en rad om det';
    case 'plan':
      return 'har en plan';
    case 'theme':
      return 'har teman';
    case 'planned-activity':
      return 'har planerade aktiviteter';
    case 'priority-place':
      return 'har prioriterade platser';
    case 'words':
      return 'gör det';
    default:
      return 'finns med';
  }
}

/** How much of it a unit has: "rader under 3 av 4 utgångspunkter", "2 rader", "ingen rad om det". */
export function amountWords(claim: ClaimRow, { n }: Pick<ClaimUnit, 'n'>): string {
  const { counted, subject, within_name } = claim;
  const what = subject === 'row' ? 'rader' : subjectWords(claim);
  const under = within_name === null ? '' : ` under ”${within_name}”`;
  if (counted !== 'statements') return `${what} under ${shortAmountWords(claim, { n })}`;
  switch (subject) {
    case 'plan':
      return n === 0 ? 'ingen plan' : 'en plan';
    case 'row':
      return n === 0 ? `ingen rad${under}` : `${plural(n, 'rad', 'rader')}${under}`;
    case 'method':
    case 'collaborator':
      return `${n === 0 ? 'inte ' : ''}${what}${under}`;
    case 'theme':
      return plural(n, 'tema', 'teman');
    case 'planned-activity':
      return n === 0 ? 'inga planerade aktiviteter' : plural(n, 'planerad aktivitet', 'planerade aktiviteter');
    case 'priority-place':
      return n === 0 ? 'ingen prioriterad plats' : plural(n, 'prioriterad plats', 'prioriterade platser');
    default:
      return n === 0 ? 'inget om det' : plural(n, 'utsaga', 'utsagor');
  }
}

/** The same without what is had: "3 av 4 utgångspunkter". */
export function shortAmountWords(claim: ClaimRow, { n }: Pick<ClaimUnit, 'n'>): string {
  const { counted, frame_size } = claim;
  if (counted === 'statements') return amountWords(claim, { n });
  return `${count(n)} av ${count(frame_size ?? 0)} ${counted === 'priority-areas' ? 'utgångspunkter' : 'delområden'}`;
}

/** The number that the claim gives: "precis 2", "minst 10". */
export function expectedWords({ comparison, expected }: ClaimRow): string {
  const said: Readonly<Record<string, string>> = { exactly: 'precis', 'at-least': 'minst', 'at-most': 'högst' };
  return comparison in said ? `${said[comparison]} ${count(expected ?? 0)}` : comparison === 'none' ? 'ingen' : 'alla';
}

/** What the counts are out of: "13 stadsdelar", "de 2 som uppgiften namnger". */
export function baseWords({ unit_kind, named_units }: ClaimRow, n: number): string {
  if (named_units > 0) return `de ${count(n)} som uppgiften namnger`;
  if (unit_kind === 'district') return plural(n, 'stadsdel', 'stadsdelar');
  return unit_kind === 'department' ? plural(n, 'fackförvaltning', 'fackförvaltningar') : plural(n, 'enhet', 'enheter');
}

/** "2020", "2020–2022". */
export function yearsWords({ period_start, period_end }: ClaimRow): string {
  return period_start === period_end ? `${period_start}` : `${period_start}–${period_end}`;
}

const sourceNames: Readonly<Record<string, string>> = {
  'action-plan': 'planerna',
  'annual-report': 'årsrapporten',
  'effects-report': 'effektrapporten',
  'development-programme': 'programmet',
};

/** Kinds of documents, in the definite: "planerna och årsrapporten". */
export function sourceWords(kinds: readonly string[]): string {
  return list(Object.keys(sourceNames).flatMap((kind) => (kinds.includes(kind) ? [sourceNames[kind] as string] : [])));
}

const inSources: Readonly<Record<string, string>> = {
  'action-plan': 'I planen',
  'annual-report': 'I årsrapporten',
  'effects-report': 'I effektrapporten',
  'development-programme': 'I programmet',
};

/** Where something stands: "I årsrapporten". */
export function inSourceWords(kind: string): string {
  return inSources[kind] ?? kind;
}
