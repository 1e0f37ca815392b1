import { useMemo } from 'react';
import { useLanguage } from '../components/language';
import type { Language } from '../language/language';
import type { LanguageId } from '../model/kinds';
import { type NamedRow, names } from './names';
import { useAnswer } from './use-answer';

export type Entity = 'division' | 'priority_area' | 'sub_area' | 'organisation' | 'method' | 'collaborator';

/** What one id is called in the language on screen. */
export interface NameRow {
  readonly entity: string;
  readonly id: string;
  readonly name: string;
  /** The name as a column head, with soft hyphens. */
  readonly label: string;
  readonly group_id: string | null;
  readonly ord: number;
}

export interface Names {
  /** Everything of one entity, in its own order or else in alphabetical order. */
  of(entity: Entity): readonly NameRow[];
  /** What an id is called; the id itself where the dataset does not know it. */
  name(entity: Entity, id: string): string;
  has(entity: Entity, id: string): boolean;
}

const none: readonly NamedRow[] = [];

/** What the dataset's ids are called. Empty until they have come; the same object, with the same lists, until they or the language change. */
export function useNames(): Names {
  const { rows } = useAnswer(names);
  const language = useLanguage();
  return useMemo(() => namesIn(rows ?? none, language), [rows, language]);
}

/** What ids are called in a language. */
export function namesIn(rows: readonly NamedRow[], language: Language): Names {
  const all = rows.map((row) => inLanguage(row, language.id));
  const byId = new Map(all.map((row) => [`${row.entity} ${row.id}`, row]));
  const lists = new Map<Entity, readonly NameRow[]>();
  const inOrder = (entity: Entity) => all.filter((row) => row.entity === entity).sort((a, b) => a.ord - b.ord || language.compare(a.name, b.name));
  return {
    of: (entity) => {
      const list = lists.get(entity) ?? inOrder(entity);
      lists.set(entity, list);
      return list;
    },
    name: (entity, id) => byId.get(`${entity} ${id}`)?.name ?? id,
    has: (entity, id) => byId.has(`${entity} ${id}`),
  };
}

function inLanguage({ entity, id, name_sv, name_en, label_sv, label_en, group_id, ord }: NamedRow, language: LanguageId): NameRow {
  const name = language === 'en' ? (name_en ?? name_sv) : name_sv;
  return { entity, id, name, label: (language === 'en' ? label_en : label_sv) ?? name, group_id, ord };
}
