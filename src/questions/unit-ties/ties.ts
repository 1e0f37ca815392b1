import type { TieRow } from '.';

/** That an organisation names a unit as collaborator. */
export interface UnitTie extends Omit<TieRow, 'year'> {
  /** The last years of the documents that the statements stand in, from the first. */
  readonly years: readonly string[];
  /** Whether the named unit names the one that names it, in some statement. */
  readonly returned: boolean;
}

/** Each tie once, in the order of the rows. */
export function tiesIn(rows: readonly TieRow[]): UnitTie[] {
  const named = new Set(rows.map(({ unit_id, named_unit_id }) => `${unit_id} ${named_unit_id}`));
  const ties = new Map<string, UnitTie>();
  for (const { year, ...row } of rows) {
    const key = `${row.organisation_id} ${row.named_unit_id}`;
    const before = ties.get(key);
    ties.set(key, {
      ...row,
      years: [...(before?.years ?? []), year],
      statements: (before?.statements ?? 0) + row.statements,
      returned: named.has(`${row.named_unit_id} ${row.unit_id}`),
    });
  }
  return [...ties.values()];
}
