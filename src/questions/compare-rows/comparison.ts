import type { Layer } from '../../model/kinds';
import type { CoverageRow } from '../coverage';
import { reports } from '../coverage/rows';
import { rowsBy } from '../rows-by';
import type { CompareRow } from '.';
import type { Column } from './columns';

/**
 * How the compared units stand in one layer of one sub-area: `all` of them have it, `each` has it of those that the layer speaks of, `some` or
 * `one` of those, `none`. `incomparable` where the layer speaks of fewer than two of them: then nothing is said of the others.
 */
export type Verdict = 'all' | 'each' | 'some' | 'one' | 'none' | 'incomparable';

export interface LayerComparison {
  readonly layer: Layer;
  /** The units that the layer speaks of; in the plan layer those whose plan is loaded. */
  readonly speakers: readonly Column[];
  readonly having: readonly Column[];
  readonly verdict: Verdict;
}

/** How a sub-area is alike: some layer tells the units apart, none does, or no layer with anything to say can be compared. */
export type Likeness = 'different' | 'alike' | 'incomparable';

export interface SubAreaComparison {
  readonly sub_area: string;
  readonly layers: readonly LayerComparison[];
  readonly likeness: Likeness;
}

const order: readonly Layer[] = ['plan', 'report', 'programme'];

/** Each sub-area, layer by layer. In the plan layer what counts is what the plan holds: a filter hides rows and takes nothing away. */
export function compareSubAreas(columns: readonly Column[], subAreas: readonly string[], layers: readonly Layer[]): SubAreaComparison[] {
  return subAreas.map((sub_area) => {
    const compared = order.filter((layer) => layers.includes(layer)).map((layer) => compareLayer(columns, sub_area, layer));
    return { sub_area, layers: compared, likeness: likenessOf(compared) };
  });
}

function compareLayer(columns: readonly Column[], sub_area: string, layer: Layer): LayerComparison {
  const speakers = columns.filter((column) => speaksIn(column, layer));
  const having = speakers.filter((column) => (layer === 'plan' ? placedRows(column, sub_area) > 0 : countIn(column, layer, sub_area) > 0));
  return { layer, speakers, having, verdict: verdictOf(columns.length, speakers.length, having.length) };
}

function verdictOf(columns: number, speakers: number, having: number): Verdict {
  if (speakers < 2) return 'incomparable';
  if (having === 0) return 'none';
  if (having === columns) return 'all';
  if (having === speakers) return 'each';
  return having === 1 ? 'one' : 'some';
}

function likenessOf(layers: readonly LayerComparison[]): Likeness {
  if (layers.some(({ verdict }) => verdict === 'one' || verdict === 'some')) return 'different';
  const silent = layers.every(({ having }) => having.length === 0);
  return silent || layers.some(({ verdict }) => verdict === 'all' || verdict === 'each') ? 'alike' : 'incomparable';
}

export function speaksIn(column: Column, layer: Layer): boolean {
  return layer === 'plan' ? column.isPlanLoaded : column.speaks.has(layer);
}

/** A unit's statements of one layer under one sub-area, or under none; a plan's row only where the plan puts it. */
export function rowsOf(rows: readonly CompareRow[], { unit_id }: Column, layer: Layer, sub_area: string | null): readonly CompareRow[] {
  return placed(rows).get(`${unit_id} ${layer} ${sub_area}`) ?? [];
}

/** Rows that stand under another heading of the plan and may carry the sub-area. */
export function nearMissesOf(rows: readonly CompareRow[], { unit_id }: Column, sub_area: string): readonly CompareRow[] {
  return placed(rows).get(`${unit_id} near-miss ${sub_area}`) ?? [];
}

const places = new WeakMap<readonly CompareRow[], ReadonlyMap<string, readonly CompareRow[]>>();

/** The rows of an answer by unit, layer (or that they are near misses) and sub-area. */
function placed(rows: readonly CompareRow[]): ReadonlyMap<string, readonly CompareRow[]> {
  const known = places.get(rows) ?? rowsBy(rows, (row) => `${row.unit_id} ${isNearMiss(row) ? 'near-miss' : row.layer} ${row.sub_area_id}`);
  places.set(rows, known);
  return known;
}

/** The cells of a unit and its predecessors in one sub-area, each with whose it is. */
export function cellsOf(column: Column, sub_area: string): readonly CoverageRow[] {
  const ofColumn =
    cells.get(column) ??
    rowsBy(
      column.lines.flatMap((line) => line.cells),
      ({ sub_area_id }) => sub_area_id,
    );
  cells.set(column, ofColumn);
  return ofColumn.get(sub_area) ?? [];
}

const cells = new WeakMap<Column, ReadonlyMap<string, readonly CoverageRow[]>>();

const counts = { plan: (cell: CoverageRow) => cell.planned, report: reports, programme: (cell: CoverageRow) => cell.prioritised } as const;

/** How many statements of one layer a unit has under a sub-area; near misses are none. */
export const countIn = (column: Column, layer: Layer, sub_area: string): number =>
  cellsOf(column, sub_area).reduce((sum, cell) => sum + counts[layer](cell), 0);

/** How many of a plan's rows stand under another heading and may carry the sub-area. */
export const nearMissesIn = (column: Column, sub_area: string): number =>
  cellsOf(column, sub_area).reduce((sum, { near_misses }) => sum + near_misses, 0);

/** How many statements all that would be to read: one under two sub-areas is two. */
export const statementsOf = (columns: readonly Column[], subAreas: readonly string[], layers: readonly Layer[]): number =>
  columns.reduce(
    (sum, column) => sum + subAreas.reduce((n, sub_area) => n + layers.reduce((m, layer) => m + countIn(column, layer, sub_area), 0), 0),
    0,
  );

const isNearMiss = ({ kind, basis }: CompareRow) => kind === 'activity' && basis === 'inferred';
const placedRows = (column: Column, sub_area: string) => cellsOf(column, sub_area).reduce((sum, { placed }) => sum + placed, 0);
