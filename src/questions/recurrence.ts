import type { DocumentKind } from '../model/kinds';
import type { RowOf } from '../model/tables';

/** How often something recurs: the answer of both `methods` and `collaborators`. Counts are units, but for `statements`. */
export const recurrenceShape = {
  id: 'text',
  name: 'text',
  kind: 'text',
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

/** Who is credited with what, layer by layer: the answer of both `method-units` and `collaborator-units`. */
export const creditShape = { id: 'text', organisation_id: 'text', unit_id: 'text', layer: 'text', statements: 'integer' } as const;
export type CreditRow = RowOf<typeof creditShape>;
