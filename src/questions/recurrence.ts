import type { Language } from '../language/language';
import { recurrence as words } from '../language/sv/recurrence';
import type { DocumentKind } from '../model/kinds';
import type { RowOf } from '../model/tables';
import type { Named } from './use-names';

/** How often something recurs: the answer of both `methods` and `collaborators`. Counts are units, but for `statements`. */
export const recurrenceShape = {
  id: 'text',
  units: 'integer',
  in_programme: 'integer',
  in_annual_report: 'integer',
  in_effects_report: 'integer',
  in_plans: 'integer',
  statements: 'integer',
} as const;
export type RecurrenceRow = RowOf<typeof recurrenceShape>;

/** The column that counts units in each kind of document. */
export const countColumns = {
  'development-programme': 'in_programme',
  'annual-report': 'in_annual_report',
  'effects-report': 'in_effects_report',
  'action-plan': 'in_plans',
} as const satisfies Record<DocumentKind, keyof RecurrenceRow>;

/** Who is credited with what, layer by layer: the answer of both `compared-methods` and `compared-collaborators`. */
export const creditShape = {
  id: 'text',
  organisation_id: 'text',
  unit_id: 'text',
  layer: 'text',
  statements: 'integer',
} as const;
/** The same of as many units as a table can show, `of_units` being how many there are: of `method-units` and `collaborator-units`. */
export const tableCreditShape = { ...creditShape, of_units: 'integer' } as const;
/** The units that have a thing, one row for each thing however many they are: the answer of both `who-has-methods` and `who-has-collaborators`. */
export const holdersShape = {
  id: 'text',
  units: 'integer',
  /** Their ids, with a space between, in no order. */
  unit_ids: 'text',
} as const;
export type HoldersRow = RowOf<typeof holdersShape>;
export type CreditRow = RowOf<typeof creditShape>;
export type TableCreditRow = RowOf<typeof tableCreditShape>;

/** More than this at the top are counted in the finding, not named. */
export const MOST_NAMED = 4;

/**
 * What recurs in one sentence: how many there are, how many of them in at least two units, and what most units have; all of those where
 * several share the first place.
 */
export function recurrenceFinding(
  rows: readonly Pick<Named<RecurrenceRow>, 'name' | 'units'>[],
  facet: 'method' | 'collaborator',
  language: Language,
): string {
  const units = Math.max(0, ...rows.map((row) => row.units));
  if (units === 0) return '';
  const t = language.messages(words);
  const first = rows.filter((row) => row.units === units).map(({ name }) => name);
  const values = { units, n: first.length, names: language.list(first) };
  return t(`finding.${facet}`, {
    n: rows.length,
    recurring: rows.filter((row) => row.units >= 2).length,
    most: t(first.length > MOST_NAMED ? 'most.counted' : 'most.named', values),
  });
}
