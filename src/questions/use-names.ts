import { names } from './names';
import type { AnswerRow } from './question';
import { useAnswer } from './use-answer';

export type NameRow = AnswerRow<typeof names>;
export type Entity = 'division' | 'priority_area' | 'sub_area' | 'organisation' | 'method' | 'collaborator' | 'rule';

export interface Names {
  /** Everything of one entity, in its own order or else in Swedish alphabetical order. */
  of(entity: Entity): readonly NameRow[];
  /** What an id is called; the id itself where the dataset does not know it. */
  name(entity: Entity, id: string): string;
  has(entity: Entity, id: string): boolean;
}

const swedish = new Intl.Collator('sv');
const none: readonly NameRow[] = [];

/** What the dataset's ids are called. Empty until the engine has answered. */
export function useNames(): Names {
  const { rows } = useAnswer(names);
  const all = rows ?? none;
  return {
    of: (entity) => all.filter((row) => row.entity === entity).sort((a, b) => a.ord - b.ord || swedish.compare(a.name, b.name)),
    name: (entity, id) => all.find((row) => row.entity === entity && row.id === id)?.name ?? id,
    has: (entity, id) => all.some((row) => row.entity === entity && row.id === id),
  };
}
