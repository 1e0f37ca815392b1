import type { FieldName } from '../../model/kinds';
import type { GlossaryRow } from '../glossary';
import { firstOccurrences } from '../glossary/abbreviations';
import type { EvidenceRow } from '.';

/** The fields of a statement that are shown as quotes, in the order in which they are read. */
const quotedFields = ['title', 'goal', 'text', 'responsible', 'timeline', 'follow_up'] as const satisfies readonly FieldName[];
export type QuotedField = (typeof quotedFields)[number];

const none: ReadonlySet<string> = new Set();

/**
 * Where each abbreviation is first met in the opened statements: there one can get to it by keyboard, so that a long list of quotes does not
 * make as many stops as it has abbreviations.
 * @param rows in the order in which they are shown
 */
export function abbreviationStops(rows: readonly EvidenceRow[], glossary: readonly GlossaryRow[]) {
  const fields = rows.flatMap((row) => quotedFields.map((field) => ({ key: `${row.statement_id} ${field}`, text: textOf(row, field) })));
  const first = firstOccurrences(
    fields.map(({ text }) => text),
    glossary,
  );
  const stops = new Map(fields.map(({ key }, i) => [key, first[i] ?? none]));
  return (statement_id: string, field: QuotedField): ReadonlySet<string> => stops.get(`${statement_id} ${field}`) ?? none;
}

/** Only the rows of a plan are shown field by field; of other statements the text alone. */
function textOf(row: EvidenceRow, field: QuotedField): string {
  return row.kind === 'activity' || field === 'text' ? (row[field] ?? '') : '';
}
