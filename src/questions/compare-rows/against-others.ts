import type { Layer } from '../../model/kinds';
import type { Column } from './columns';
import { compareSubAreas, type SubAreaComparison } from './comparison';

/** One layer of one sub-area, seen from one unit. */
export interface LayerAgainstOthers {
  readonly layer: Layer;
  readonly has: boolean;
  /** The others that the layer speaks of, and those of them that have it. */
  readonly othersSpeaking: readonly Column[];
  readonly othersHaving: readonly Column[];
}

/**
 * What sets the unit apart in a sub-area. `lacks`: its loaded plan has no row there, or where no plan is loaded no document says anything of
 * it, and some other unit has evidence. `alone`: it has evidence and no other unit has any. A report's silence alone is never a lack.
 */
export type Standing = 'lacks' | 'alone' | 'neither';

export interface SubAreaAgainstOthers {
  readonly sub_area: string;
  readonly layers: readonly LayerAgainstOthers[];
  readonly standing: Standing;
}

/** One unit against all other units of the division, layer by layer: a unit that a layer does not speak of neither has nor lacks there. */
export function againstOthers(
  unit: Column,
  others: readonly Column[],
  subAreas: readonly string[],
  layers: readonly Layer[],
): SubAreaAgainstOthers[] {
  return compareSubAreas([unit, ...others], subAreas, layers).map((compared) => seenFrom(unit, compared));
}

/** The layers of a sub-area that have something to show: the plan always, and what anyone has anything in. */
export function shownLayers({ layers }: SubAreaAgainstOthers): LayerAgainstOthers[] {
  return layers.filter(({ layer, has, othersHaving }) => layer === 'plan' || has || othersHaving.length > 0);
}

function seenFrom(unit: Column, { sub_area, layers: compared }: SubAreaComparison): SubAreaAgainstOthers {
  const layers = compared.map(({ layer, speakers, having }) => ({
    layer,
    has: having.includes(unit),
    othersSpeaking: speakers.filter((column) => column !== unit),
    othersHaving: having.filter((column) => column !== unit),
  }));
  const plan = layers.find(({ layer }) => layer === 'plan' && unit.isPlanLoaded);
  const hasAny = layers.some(({ has }) => has);
  const othersHave = layers.some(({ othersHaving }) => othersHaving.length > 0);
  const isOpen = plan === undefined ? !hasAny : !plan.has;
  return { sub_area, layers, standing: isOpen && othersHave ? 'lacks' : hasAny && !othersHave ? 'alone' : 'neither' };
}
