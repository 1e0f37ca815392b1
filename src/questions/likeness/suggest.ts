import type { Layer } from '../../model/kinds';
import type { LikenessRow } from '.';

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
 */
export function suggestionsFor(unit: string, rows: readonly LikenessRow[], compare: (a: string, b: string) => number): Suggestions {
  const others = rows.filter(({ unit_id }) => unit_id === unit).sort((a, b) => compare(a.other_id, b.other_id));
  const judged = others.filter(({ either_has, both_have }) => either_has >= LEAST_IN_COMMON && both_have > 0);
  const most = Math.max(0, ...judged.map(share));
  const covered = Math.max(0, ...others.map(({ open_covered }) => open_covered));
  const filling = others.filter(({ open_covered }) => covered > 0 && open_covered === covered);
  return {
    similar: judged
      .filter((row) => share(row) === most)
      .map((row) => ({
        units: [row.other_id],
        n: row.both_have,
        of: row.either_has,
        layers: (row.layers ?? '').split(',').filter((layer) => layer !== '') as Layer[],
      })),
    complementary: covered === 0 ? null : { units: filling.map(({ other_id }) => other_id), n: covered, of: filling[0]?.open_areas ?? 0 },
    isLoaded: others.some(({ is_loaded }) => is_loaded === 1),
  };
}

const share = ({ both_have, either_has }: LikenessRow) => both_have / either_has;
