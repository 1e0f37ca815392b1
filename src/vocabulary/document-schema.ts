import { z } from 'zod';
import { documentKinds } from '../model/kinds';

const partialDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'ett datum skrivs "ÅÅÅÅ", "ÅÅÅÅ-MM" eller "ÅÅÅÅ-MM-DD"');

/** data/documents/<id>/document.yaml: what the document is and who speaks in it. */
export const documentSchema = z.strictObject({
  title: z.string(),
  kind: z.enum(documentKinds),
  organisation_id: z.string(),
  published: partialDate,
  period_start: partialDate,
  period_end: partialDate,
  /** Of a report: the heading from which, and before which, its sentences are statements; all of it where none is given. */
  sections_from: z.string().optional(),
  sections_before: z.string().optional(),
});
