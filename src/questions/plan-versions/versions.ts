import type { Language } from '../../language/language';
import { planVersions as area } from '../../language/sv/plan-versions';
import type { PlanVersionRow } from '.';
import { type AlignedRow, alignRows, type Change } from './align';

export interface PlanVersion {
  readonly document_id: string;
  readonly document: string;
  readonly published: string;
  readonly period_start: string;
  readonly period_end: string;
}

/** "2021–2022, från mars 2021" */
export function versionWords({ period_start, period_end, published }: PlanVersion, language: Language): string {
  return language.messages(area)('version', { start: period_start.slice(0, 4), end: period_end.slice(0, 4), published: language.date(published) });
}

/** The current plan of a unit beside the one that it replaced. */
export interface VersionComparison {
  readonly earlier: PlanVersion;
  readonly current: PlanVersion;
  /** Sub-areas in which either has rows; null holds the rows that stand under none. */
  readonly subAreas: readonly { readonly sub_area: string | null; readonly rows: readonly AlignedRow[] }[];
}

/** @returns null where the unit has no plan that replaced another */
export function compareVersions(unit: string, rows: readonly PlanVersionRow[], subAreas: readonly string[]): VersionComparison | null {
  const own = rows.filter(({ organisation_id }) => organisation_id === unit);
  const current = own.find(({ superseded_by }) => superseded_by === null);
  const earlier = own.find(({ superseded_by }) => superseded_by !== null && superseded_by === current?.document_id);
  if (current === undefined || earlier === undefined) return null;
  const saying = ({ document_id }: PlanVersion, sub_area: string | null) =>
    own.filter((row) => row.document_id === document_id && row.sub_area_id === sub_area);
  return {
    earlier,
    current,
    subAreas: [...subAreas, null]
      .map((sub_area) => ({ sub_area, rows: alignRows(saying(earlier, sub_area), saying(current, sub_area)) }))
      .filter(({ rows: aligned }) => aligned.length > 0),
  };
}

/** The rows of each sub-area, those that stayed as they were left out where only differences are wanted; sub-areas without rows are left out. */
export function shownRows({ subAreas }: VersionComparison, differencesOnly: boolean): VersionComparison['subAreas'] {
  const isShown = ({ change }: AlignedRow) => !differencesOnly || change !== 'unchanged';
  return subAreas.map(({ sub_area, rows }) => ({ sub_area, rows: rows.filter(isShown) })).filter(({ rows }) => rows.length > 0);
}

/** How many rows came, went, changed and stayed. */
export function countChanges({ subAreas }: VersionComparison): Record<Change, number> {
  const counts = { unchanged: 0, changed: 0, added: 0, removed: 0 };
  for (const { change } of subAreas.flatMap(({ rows }) => rows)) counts[change] += 1;
  return counts;
}
