import { type PromiseField, promiseFields } from '../../model/kinds';
import type { CompareRow } from '.';
import type { Column } from './columns';
import type { Said } from './SideBySide';

/** How many of each unit's rows leave a field open, out of how many, in the order of the columns; null where no plan is loaded. */
export interface MissingField {
  readonly field: PromiseField;
  readonly counts: readonly ({ readonly n: number; readonly of: number } | null)[];
}

/** @returns none where no plan is loaded; with `differencesOnly`, only the fields in which the loaded plans differ */
export function missingFields(columns: readonly Column[], said: Said, differencesOnly: boolean): MissingField[] {
  if (columns.every(({ isPlanLoaded }) => !isPlanLoaded)) return [];
  const rows = columns.map((column) => (column.isPlanLoaded ? planRows(said, column) : null));
  const lacking = (own: readonly CompareRow[], field: PromiseField) => own.filter((row) => row[field] === null).length;
  const counted = promiseFields.map((field) => ({
    field,
    counts: rows.map((own) => own && { n: lacking(own, field), of: own.length }),
  }));
  return differencesOnly ? counted.filter(({ counts }) => new Set(counts.flatMap((count) => count?.n ?? [])).size > 1) : counted;
}

/** A plan's rows, each once, also where several sub-areas have it. */
function planRows({ rows }: Said, { unit_id }: Column): CompareRow[] {
  const own = rows.filter((row) => row.unit_id === unit_id && row.kind === 'activity');
  return [...new Map(own.map((row) => [row.statement_id, row])).values()];
}
