import type { Language } from '../../language/language';
import { type Layer, organisationKinds } from '../../model/kinds';
import type { CoverageRow } from '../coverage';
import { type MatrixLine, matrixLines } from '../coverage/rows';
import type { LayerSpeaker } from '../layer-speakers';
import { rowsBy } from '../rows-by';

/** One compared unit, with what decides what may be said of it. */
export interface Column {
  readonly unit_id: string;
  readonly name: string;
  /** The unit's own line of the matrix, then those of its predecessors. */
  readonly lines: readonly MatrixLine[];
  readonly isPlanLoaded: boolean;
  /** Whether the unit was asked for a plan at all. */
  readonly isPlanExpected: boolean;
  /** The layers in which the documents speak of it. */
  readonly speaks: ReadonlySet<Layer>;
}

export const MOST_COLUMNS = 4;

/** How many of a long list are shown before the rest is folded: fewer where more stand side by side, so that a page is not much longer for it. */
export const shownFirst = (columns: number) => ({ statements: columns > 2 ? 5 - columns : 3, tags: columns > 2 ? 5 : 8 });

/** What a link asks for that cannot be shown as it stands; ids are of organisations. */
export interface ChoiceNotices {
  /** A predecessor → the unit that it belongs to in the chosen division. */
  readonly successors: readonly (readonly [organisation: string, unit: string])[];
  /** They do not exist in the chosen division. */
  readonly outside: readonly string[];
  /** More than fit side by side. */
  readonly left: readonly string[];
}

/** Every unit of the division that some layer speaks of or that was asked for a plan, as a column. */
export function columnsOf(rows: readonly CoverageRow[], speakers: readonly LayerSpeaker[], language: Language): Column[] {
  const ofUnits = rowsBy(matrixLines(rows, organisationKinds, 'name', language), ({ unit_id }) => unit_id);
  const speaking = rowsBy(speakers, ({ unit_id }) => unit_id);
  return [...ofUnits.values()].map((lines) => {
    // Every unit has a line of its own, before those of its predecessors.
    const [{ unit_id, name, plan_id, cells }] = lines as readonly [MatrixLine, ...MatrixLine[]];
    return {
      unit_id,
      name,
      lines,
      isPlanLoaded: plan_id !== null,
      isPlanExpected: cells.some(({ plan_state }) => plan_state !== 'not-applicable'),
      speaks: new Set(speaking.get(unit_id)?.map(({ layer }) => layer as Layer)),
    };
  });
}

/**
 * The chosen columns in the order chosen, at most four, and what of the choice could not be followed. Ids that the dataset does not know
 * are left out here and told of with the link.
 * @param rows of the matrix: which organisation belongs to which unit in the division
 */
export function chosenColumns(
  chosen: readonly string[],
  columns: readonly Column[],
  rows: readonly CoverageRow[],
  isKnown: (organisation: string) => boolean,
): { columns: Column[]; notices: ChoiceNotices } {
  const unitOf = new Map(rows.map(({ organisation_id, unit_id }) => [organisation_id, unit_id]));
  const known = chosen.filter(isKnown);
  const successors = known.flatMap((id) => {
    const unit = unitOf.get(id);
    return unit === undefined || unit === id ? [] : [[id, unit] as const];
  });
  const wanted = [...new Set(known.flatMap((id) => unitOf.get(id) ?? []))];
  return {
    columns: wanted.slice(0, MOST_COLUMNS).flatMap((id) => columns.find(({ unit_id }) => unit_id === id) ?? []),
    notices: { successors, outside: known.filter((id) => !unitOf.has(id)), left: wanted.slice(MOST_COLUMNS) },
  };
}

/** What is worth comparing before anything is chosen: the units whose plans are loaded, where they fit side by side. */
export function loadedColumns(columns: readonly Column[]): Column[] {
  const loaded = columns.filter(({ isPlanLoaded }) => isPlanLoaded);
  return loaded.length >= 2 && loaded.length <= MOST_COLUMNS ? loaded : [];
}
