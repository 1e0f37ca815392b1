import { type Mark, type MarkShape, markShapes } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { type CellState, type Layer, organisationKinds } from '../../model/kinds';
import type { Sorting } from '../../state/dashboard-state';
import { rowsBy } from '../rows-by';
import type { CoverageRow } from '.';

/** One line of the matrix: a unit, or a predecessor under it, with its cells in the order of the sub-areas. */
export interface MatrixLine {
  readonly organisation_id: string;
  readonly unit_id: string;
  readonly generation: number;
  readonly name: string;
  readonly kind: string;
  readonly valid_to: string | null;
  readonly plan_id: string | null;
  readonly cells: readonly CoverageRow[];
  /** Sub-areas that the plan has at least one row under, whatever is filtered. */
  readonly covered: number;
}

/**
 * The matrix's lines in the chosen order. A predecessor stands right under its unit, and only where it has a plan or something else to show.
 * `name`: districts before departments, each alphabetically. `coverage`: most covered sub-areas first, then most reported.
 */
export function matrixLines(rows: readonly CoverageRow[], kinds: readonly string[], sorting: Sorting, language: Language): MatrixLine[] {
  const ofOrganisations = rowsBy(rows, ({ unit_id, organisation_id }) => `${unit_id} ${organisation_id}`);
  const lines = [...ofOrganisations.values()].map(toLine).filter((line) => kinds.includes(line.kind));
  const units = lines.filter((line) => line.generation === 0).sort((a, b) => compareLines(a, b, sorting, language));
  const predecessors = rowsBy(
    lines.filter((line) => line.generation > 0 && (line.plan_id !== null || line.cells.some(hasMark))),
    ({ unit_id }) => unit_id,
  );
  return units.flatMap((unit) => [unit, ...[...(predecessors.get(unit.unit_id) ?? [])].sort((a, b) => language.compare(a.name, b.name))]);
}

function toLine(cells: readonly CoverageRow[]): MatrixLine {
  const [{ organisation_id, unit_id, generation, name, kind, valid_to, plan_id }] = cells as readonly [CoverageRow, ...CoverageRow[]];
  const covered = cells.filter(({ placed }) => placed > 0).length;
  return { organisation_id, unit_id, generation, name, kind, valid_to, plan_id, cells, covered };
}

function compareLines(a: MatrixLine, b: MatrixLine, sorting: Sorting, language: Language): number {
  const byName = unitKindOrder(a.kind) - unitKindOrder(b.kind) || language.compare(a.name, b.name);
  if (sorting === 'name') return byName;
  return Number(b.plan_id !== null) - Number(a.plan_id !== null) || b.covered - a.covered || reportedSubAreas(b) - reportedSubAreas(a) || byName;
}

/** Districts before departments. */
export const unitKindOrder = (kind: string | null): number => (organisationKinds as readonly (string | null)[]).indexOf(kind);

const reportedSubAreas = (line: MatrixLine) => line.cells.filter((cell) => reports(cell) > 0).length;

export const reports = (cell: CoverageRow): number => cell.reported_stated + cell.reported_inferred;

const hasMark = (cell: CoverageRow) => reports(cell) + cell.prioritised + cell.planned > 0;

/** The state of DESIGN §3 that a cell says first: a report speaks only where no plan does. */
export function cellState(cell: CoverageRow): CellState {
  const state = cell.plan_state as CellState;
  return (state === 'not-loaded' || state === 'not-applicable') && reports(cell) > 0 ? 'reported' : state;
}

/** What a cell shows in the chosen layers: plan first, then report, then programme. A plan that is not loaded shows only where nothing else does. */
export function cellMarks(cell: CoverageRow, layers: readonly Layer[]): Mark[] {
  const state = cell.plan_state as CellState;
  const isBlank = reports(cell) + cell.prioritised === 0;
  const speaks = state !== 'not-loaded' && state !== 'not-applicable';
  const marks: Mark[] = [];
  if (layers.includes('plan') && (speaks || isBlank)) marks.push({ shape: state, n: cell.planned });
  if (reports(cell) > 0) marks.push({ shape: cell.reported_stated === 0 ? 'reported-inferred' : 'reported', n: reports(cell) });
  if (cell.prioritised > 0) marks.push({ shape: 'programme', n: cell.prioritised });
  return marks;
}

/** The shapes that lines need explained: all, but of what a filter leaves out only where it does. */
export function legendShapes(lines: readonly MatrixLine[]): readonly MarkShape[] {
  const isFiltered = lines.some(({ cells }) => cells.some(({ plan_state }) => plan_state === 'filtered'));
  return isFiltered ? markShapes : markShapes.filter((shape) => shape !== 'filtered');
}

/** Whether a line steps back behind the chosen units. */
export function isSteppedBack({ organisation_id, unit_id }: MatrixLine, chosen: readonly string[]): boolean {
  return chosen.length > 0 && !chosen.includes(organisation_id) && !chosen.includes(unit_id);
}

/** Whether a sub-area steps back behind the chosen areas. */
export function isQuietArea({ id, group_id }: { readonly id: string; readonly group_id: string | null }, chosen: readonly string[]): boolean {
  return chosen.length > 0 && !chosen.includes(id) && !chosen.includes(group_id ?? '');
}

/** How many of the loaded plans have a row under the i-th sub-area, whatever is filtered. */
export function plansWith(lines: readonly MatrixLine[], i: number): number {
  return lines.filter(({ plan_id, cells }) => plan_id !== null && (cells[i]?.placed ?? 0) > 0).length;
}
