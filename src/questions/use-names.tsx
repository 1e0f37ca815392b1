import { createContext, type ReactNode, useContext } from 'react';
import { useLanguage } from '../components/language';
import type { Language } from '../language/language';
import type { LanguageId } from '../model/kinds';
import { type NamedRow, names } from './names';
import { useAnswer } from './use-answer';
import { wordPattern } from './words-in-text';

export type Entity = 'division' | 'priority_area' | 'sub_area' | 'organisation' | 'method' | 'collaborator';

/** With what its id is called in the language on screen. */
export type Named<Row> = Row & {
  readonly name: string;
  /** That the name is in: Swedish where it has no other. */
  readonly language: LanguageId;
};

/** What one id is called in the language on screen. */
export interface NameRow {
  readonly entity: string;
  readonly id: string;
  readonly name: string;
  /** That the name is in: Swedish where it has no other. */
  readonly language: LanguageId;
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
  /** Finds the names that are Swedish. */
  readonly inSwedish: RegExp | null;
  /** Rows with ids of one entity, each with what it is called. */
  named<Row extends { readonly id: string }>(entity: Entity, rows: readonly Row[]): readonly Named<Row>[];
}

const none: readonly NamedRow[] = [];

const Context = createContext<Names | null>(null);

/** Asks once what ids are called, for all below it. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { rows } = useAnswer(names);
  return <Context value={namesIn(rows ?? none, useLanguage())}>{children}</Context>;
}

/** What the dataset's ids are called. Empty until they have come; the same object, with the same lists, until they or the language change. */
export function useNames(): Names {
  const called = useContext(Context);
  if (called === null) throw new Error('useNames needs a NamesProvider above it');
  return called;
}

const known = new WeakMap<readonly NamedRow[], Map<LanguageId, Names>>();

/** What ids are called in a language: the same object for the same rows. */
export function namesIn(rows: readonly NamedRow[], language: Language): Names {
  const inLanguages = known.get(rows) ?? new Map<LanguageId, Names>();
  const names = inLanguages.get(language.id) ?? createNames(rows, language);
  known.set(rows, inLanguages.set(language.id, names));
  return names;
}

function createNames(rows: readonly NamedRow[], language: Language): Names {
  const all = rows.map((row) => inLanguage(row, language.id));
  const byId = new Map(all.map((row) => [`${row.entity} ${row.id}`, row]));
  const lists = new Map<Entity, readonly NameRow[]>();
  const inOrder = (entity: Entity) => all.filter((row) => row.entity === entity).sort((a, b) => a.ord - b.ord || language.compare(a.name, b.name));
  const name = (entity: Entity, id: string) => byId.get(`${entity} ${id}`)?.name ?? id;
  return {
    of: (entity) => {
      const list = lists.get(entity) ?? inOrder(entity);
      lists.set(entity, list);
      return list;
    },
    name,
    inSwedish: wordPattern(all.filter((row) => row.language === 'sv').map((row) => row.name)),
    has: (entity, id) => byId.has(`${entity} ${id}`),
    named: (entity, rows) => rows.map((row) => ({ ...row, name: name(entity, row.id), language: byId.get(`${entity} ${row.id}`)?.language ?? 'sv' })),
  };
}

function inLanguage({ entity, id, name_sv, name_en, label_sv, label_en, group_id, ord }: NamedRow, language: LanguageId): NameRow {
  const name = language === 'en' ? (name_en ?? name_sv) : name_sv;
  return {
    entity,
    id,
    name,
    language: language === 'en' && name_en === null ? 'sv' : language,
    label: (language === 'en' ? label_en : label_sv) ?? name,
    group_id,
    ord,
  };
}
