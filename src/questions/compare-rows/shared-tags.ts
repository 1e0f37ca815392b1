import type { Layer } from '../../model/kinds';
import type { CreditRow, HoldersRow } from '../recurrence';
import type { Column } from './columns';

/** A method or collaborator of the compared units: how many statements each of them has of it, layer by layer. */
export interface SharedTag {
  readonly id: string;
  /** Unit → layer → statements. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<Layer, number>>;
}

/** Tags that all compared units have, that some but not all have, and that one alone has. */
export interface TagGroup {
  readonly who: 'all' | 'some' | 'one';
  /** The one that has them. */
  readonly unit_id: string | null;
  readonly tags: readonly SharedTag[];
}

/** @param units compared, in their order. Groups without tags are left out. */
export function groupTags(credits: readonly CreditRow[], units: readonly string[], compare: (a: string, b: string) => number): TagGroup[] {
  const tags = tagsOf(credits, units).sort((a, b) => compare(a.id, b.id));
  const having = (tag: SharedTag) => units.filter((unit) => tag.counts.has(unit));
  const groups: TagGroup[] = [
    { who: 'all', unit_id: null, tags: tags.filter((tag) => units.length > 1 && having(tag).length === units.length) },
    { who: 'some', unit_id: null, tags: tags.filter((tag) => having(tag).length > 1 && having(tag).length < units.length) },
    ...units.map((unit_id) => ({
      who: 'one' as const,
      unit_id,
      tags: tags.filter((tag) => having(tag).length === 1 && tag.counts.has(unit_id)),
    })),
  ];
  return groups.filter((group) => group.tags.length > 0);
}

/** Tags that the others have and the unit does not, that it has alone, and that it shares; each with which of the others have it. */
export interface TagsAgainstOthers {
  readonly who: 'lacked' | 'alone' | 'shared';
  /** What the unit has of a tag is counted. How many of the others have it is known, and which is looked up for those that are shown. */
  readonly tags: readonly (SharedTag & { readonly others: number; readonly having: () => readonly Column[] })[];
}

/**
 * Those that most others have first, then as `compare` has their ids. Groups without tags are left out.
 * @param credits of the unit
 * @param holders of every tag
 */
export function tagsAgainstOthers(
  credits: readonly CreditRow[],
  holders: readonly HoldersRow[],
  unit: Column,
  others: readonly Column[],
  compare: (a: string, b: string) => number,
): TagsAgainstOthers[] {
  const own = new Map(tagsOf(credits, [unit.unit_id]).map(({ id, counts }) => [id, counts]));
  const tags = holders
    .map(({ id, units, unit_ids }) => {
      const counts = own.get(id) ?? none;
      const having = () => {
        const ids = new Set(unit_ids.split(' '));
        return others.filter(({ unit_id }) => ids.has(unit_id));
      };
      return { id, counts, others: units - Number(counts !== none), having };
    })
    .sort((a, b) => b.others - a.others || compare(a.id, b.id));
  const whoHas = ({ counts, others }: (typeof tags)[number]) => {
    if (counts === none) return 'lacked';
    return others === 0 ? 'alone' : 'shared';
  };
  return (['lacked', 'alone', 'shared'] as const)
    .map((who) => ({ who, tags: tags.filter((tag) => whoHas(tag) === who) }))
    .filter((group) => group.tags.length > 0);
}

const none: SharedTag['counts'] = new Map();

/** Every tag of these units. A place counts under the unit that it is in the division. */
export function tagsOf(credits: readonly CreditRow[], units: readonly string[]): SharedTag[] {
  const asked = new Set(units);
  const tags = new Map<string, Map<string, Map<Layer, number>>>();
  for (const { id, unit_id, layer, statements } of credits) {
    if (!asked.has(unit_id)) continue;
    const counts = tags.get(id) ?? new Map<string, Map<Layer, number>>();
    const layers = counts.get(unit_id) ?? new Map<Layer, number>();
    layers.set(layer as Layer, (layers.get(layer as Layer) ?? 0) + statements);
    tags.set(id, counts.set(unit_id, layers));
  }
  return [...tags].map(([id, counts]) => ({ id, counts }));
}
