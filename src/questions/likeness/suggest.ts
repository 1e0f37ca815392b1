import type { Layer } from '../../model/kinds';
import type { LikenessRow } from '.';
import { openSubAreas, type Pair, pairsOf } from './pairs';

/** The units that share the first place by one measure, with the counts that it rests on. */
export interface Suggestion {
  readonly units: readonly string[];
  readonly n: number;
  readonly of: number;
}

export interface Suggestions {
  readonly similar: (Suggestion & { readonly layers: readonly Layer[] })[];
  readonly complementary: Suggestion | null;
  /** Whether what is open is the gaps of a loaded plan, or what no document says anything of. */
  readonly isLoaded: boolean;
}

/** Fewer things than this that either unit has are too few to call two units alike. */
export const LEAST_IN_COMMON = 5;

/**
 * For one unit: the most similar, by the largest share of what either has that both have; and the most complementary, by the number of the
 * unit's open sub-areas that the other has evidence for. Who share the first place are all named, alphabetically; nobody else is.
 * @param subAreas ids of all
 */
export function suggestionsFor(
  { unit_id, isPlanLoaded }: { readonly unit_id: string; readonly isPlanLoaded: boolean },
  rows: readonly LikenessRow[],
  subAreas: readonly string[],
  compare: (a: string, b: string) => number,
): Suggestions {
  const open = openSubAreas(unit_id, isPlanLoaded, rows, subAreas);
  const others = pairsOf(unit_id, open, rows);
  const alphabetically = (a: Pair, b: Pair) => compare(a.other_id, b.other_id);
  const judged = others.filter(({ either_has, both_have }) => either_has >= LEAST_IN_COMMON && both_have > 0);
  const most = Math.max(0, ...judged.map(share));
  const covered = Math.max(0, ...others.map(({ open_covered }) => open_covered));
  const filling = others.filter(({ open_covered }) => covered > 0 && open_covered === covered).sort(alphabetically);
  return {
    similar: judged
      .filter((pair) => share(pair) === most)
      .sort(alphabetically)
      .map(({ other_id, both_have, either_has, layers }) => ({ units: [other_id], n: both_have, of: either_has, layers })),
    complementary: covered === 0 ? null : { units: filling.map(({ other_id }) => other_id), n: covered, of: open.length },
    isLoaded: isPlanLoaded,
  };
}

const share = ({ both_have, either_has }: Pair) => both_have / either_has;
