import type { TagClass } from '../model/kinds';
import { tagClasses } from '../model/kinds';
import type { TableRow } from '../model/tables';
import type { Gold, Reading } from './gold-schema';

/** How many pairs both readers of the held-out part coded, and how many only one of them, for each class of tags. */
export function readerAgreements({ first, second }: Pick<Gold, 'first' | 'second'>): TableRow<'reader_agreements'>[] {
  return tagClasses.map((tag_class) => {
    const [a, b] = [first, second].map((readings) => new Set(readings.flatMap((reading) => pairsOf(reading, tag_class)))) as [
      Set<string>,
      Set<string>,
    ];
    const both = [...a].filter((pair) => b.has(pair)).length;
    return { tag_class, both, first_only: a.size - both, second_only: b.size - both };
  });
}

/** Of the pairs that two coders made, how many they share: twice the common ones over all; null where there are none. */
export function likeness({ both, first_only, second_only }: { both: number; first_only: number; second_only: number }): number | null {
  const all = 2 * both + first_only + second_only;
  return all === 0 ? null : (2 * both) / all;
}

function pairsOf({ document_id, methods, collaborators, sub_areas }: Reading, tag_class: TagClass): string[] {
  if (tag_class === 'method') return methods.map(({ unit, id }) => `${document_id} ${unit} ${id.toLowerCase()}`);
  if (tag_class === 'collaborator') return collaborators.map(({ unit, id }) => `${document_id} ${unit} ${id.toLowerCase()}`);
  return sub_areas.flatMap(({ statement, ids }) => ids.map((id) => `${statement} ${id}`));
}
