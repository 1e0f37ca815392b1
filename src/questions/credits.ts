import type { Mark } from '../export/takeaway';
import type { Language } from '../language/language';
import { recurrence as words } from '../language/sv/recurrence';
import { type Layer, layers } from '../model/kinds';
import type { CreditRow } from './recurrence';
import { rowsBy } from './rows-by';

const shapes = { plan: 'planned', report: 'reported', programme: 'programme' } as const;

/** Statements as marks, one for each layer that has any. */
export function layerMarks(statementsIn: (layer: Layer) => number): Mark[] {
  return layers.flatMap((layer) => {
    const n = statementsIn(layer);
    return n === 0 ? [] : [{ shape: shapes[layer], n }];
  });
}

/** A unit's credits for one thing as marks. */
export const creditMarks = (credits: readonly CreditRow[]): Mark[] => layerMarks((layer) => statementsIn(credits, layer));

/** The same in words: "2 i plan, 1 i rapport". */
export function creditWords(credits: readonly CreditRow[], language: Language): string {
  const t = language.messages(words);
  const counted = layers.flatMap((layer) => {
    const n = statementsIn(credits, layer);
    return n === 0 ? [] : [t(`in-${layer}`, { n })];
  });
  const isShared = credits.some(({ organisation_id, unit_id }) => organisation_id !== unit_id);
  return [...counted, ...(isShared ? [t('as-predecessor')] : [])].join(', ');
}

const statementsIn = (credits: readonly CreditRow[], layer: string) =>
  credits.filter((credit) => credit.layer === layer).reduce((sum, { statements }) => sum + statements, 0);

/** The credits of each thing and unit, under `creditKey`. */
export function creditsByCell(credits: readonly CreditRow[]): ReadonlyMap<string, readonly CreditRow[]> {
  return rowsBy(credits, ({ id, unit_id }) => creditKey(id, unit_id));
}

export const creditKey = (thing: string, unit: string): string => `${thing} ${unit}`;
