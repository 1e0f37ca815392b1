import { type Layer, layers } from '../../model/kinds';
import { rowsBy } from '../rows-by';
import type { LikenessRow } from '.';

/** A unit beside another. */
export interface Pair {
  readonly other_id: string;
  /** In which both speak. */
  readonly layers: readonly Layer[];
  /** Of the sub-areas and methods that either has evidence for in those layers, how many both have. */
  readonly both_have: number;
  readonly either_has: number;
  /** How many of the unit's open sub-areas the other has evidence for, in any layer. */
  readonly open_covered: number;
}

/**
 * What is open for a unit: the sub-areas in which its loaded plan has a gap or a near miss, or, where no plan is loaded, of which no document says
 * anything. Whatever is filtered, since a filter never makes a gap.
 */
export function openSubAreas(unit: string, isPlanLoaded: boolean, rows: readonly LikenessRow[], subAreas: readonly string[]): string[] {
  const said = new Set(
    (evidence(rows).get(unit)?.rows ?? [])
      .filter(({ layer }) => layer === 'plan' || !isPlanLoaded)
      .flatMap(({ sub_areas_unfiltered }) => ids(sub_areas_unfiltered)),
  );
  return subAreas.filter((subArea) => !said.has(subArea));
}

/** The unit beside every other of which something is known. */
export function pairsOf(unit: string, open: readonly string[], rows: readonly LikenessRow[]): Pair[] {
  const known = evidence(rows);
  const own = known.get(unit) ?? new UnitEvidence([]);
  return [...known]
    .filter(([other_id]) => other_id !== unit)
    .map(([other_id, other]) => {
      const shared = layers.filter((layer) => own.speaks.has(layer) && other.speaks.has(layer));
      const [mine, theirs] = [own.itemsIn(shared), other.itemsIn(shared)];
      let both_have = 0;
      for (const item of mine) if (theirs.has(item)) both_have += 1;
      const either_has = mine.size + theirs.size - both_have;
      return { other_id, layers: shared, both_have, either_has, open_covered: open.filter((subArea) => other.itemsIn(layers).has(subArea)).length };
    });
}

/** What one unit has evidence for. */
class UnitEvidence {
  readonly speaks: ReadonlySet<string>;
  private readonly items = new Map<string, ReadonlySet<string>>();

  constructor(readonly rows: readonly LikenessRow[]) {
    this.speaks = new Set(rows.filter(({ speaks }) => speaks === 1).map(({ layer }) => layer));
  }

  /** The sub-areas and methods that it has in some layers, by their ids. */
  itemsIn(some: readonly Layer[]): ReadonlySet<string> {
    const known = this.items.get(some.join()) ?? this.collect(some);
    this.items.set(some.join(), known);
    return known;
  }

  private collect(some: readonly string[]): ReadonlySet<string> {
    const inLayers = this.rows.filter(({ layer }) => some.includes(layer));
    return new Set(inLayers.flatMap(({ sub_areas, methods }) => [...ids(sub_areas), ...ids(methods).map((id) => `method ${id}`)]));
  }
}

const units = new WeakMap<readonly LikenessRow[], ReadonlyMap<string, UnitEvidence>>();

/** The rows of an answer, unit by unit. */
function evidence(rows: readonly LikenessRow[]): ReadonlyMap<string, UnitEvidence> {
  const known = units.get(rows) ?? new Map([...rowsBy(rows, ({ unit_id }) => unit_id)].map(([unit, own]) => [unit, new UnitEvidence(own)]));
  units.set(rows, known);
  return known;
}

const ids = (joined: string): string[] => joined.split(',').filter((id) => id !== '');
