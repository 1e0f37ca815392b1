import type { Language } from '../../language/language';
import { kinds } from '../../language/sv/kinds';
import type { CollaboratorKind, MethodKind, TermRole, VocabularyEntryKind } from '../../model/kinds';
import type { Named, Names } from '../use-names';
import type { VocabularyTerm } from '../vocabulary-terms';
import type { VocabularyEntry } from '.';

export const entryKinds = ['method', 'collaborator', 'sub-area-rule'] as const;

/** The terms of an entry: its spellings and the sentences that it was tried on. */
export interface EntryTerms {
  of(entry: VocabularyEntry): readonly VocabularyTerm[];
}

export function termsByEntry(terms: readonly VocabularyTerm[]): EntryTerms {
  const groups = new Map<string, VocabularyTerm[]>();
  for (const term of terms) {
    const key = `${term.entry_kind} ${term.entry_id}`;
    const group = groups.get(key) ?? [];
    group.push(term);
    groups.set(key, group);
  }
  return { of: ({ entry_kind, id }) => groups.get(`${entry_kind} ${id}`) ?? [] };
}

/** Entries of one kind with what they are called; a rule by its id. */
function namedEntries(entries: readonly VocabularyEntry[], kind: VocabularyEntryKind, names: Names): readonly Named<VocabularyEntry>[] {
  const ofKind = entries.filter(({ entry_kind }) => entry_kind === kind);
  return kind === 'method' || kind === 'collaborator'
    ? names.named(kind, ofKind)
    : ofKind.map((rule) => ({ ...rule, name: rule.id, language: 'sv' }));
}

/** The entries whose name, definition or terms have all the words searched for: kind by kind, each in alphabetical order. */
export function entriesFound(
  entries: readonly VocabularyEntry[],
  terms: EntryTerms,
  search: string,
  names: Names,
  language: Language,
): Named<VocabularyEntry>[] {
  const wanted = language.lower(search).split(' ');
  const isFound = (entry: Named<VocabularyEntry>) => {
    const text = language.lower([entry.name, entry[`definition_${language.id}`], ...terms.of(entry).map(({ term }) => term)].join(' '));
    return wanted.every((word) => text.includes(word));
  };
  return entryKinds.flatMap((kind) =>
    namedEntries(entries, kind, names)
      .filter(isFound)
      .sort((a, b) => language.compare(a.name, b.name)),
  );
}

/** The terms of an entry in the order of reading. */
export const rolesInOrder: readonly TermRole[] = ['spelling', 'also-required', 'exception', 'not-confused-with', 'must-match', 'must-not-match'];

/** What the terms of one role say; an entry that another is not to be confused with by its name. */
export function termsOfRole(terms: readonly VocabularyTerm[], role: TermRole, names: Names): string[] {
  const ofRole = terms.filter((term) => term.role === role).map(({ term }) => term);
  return role === 'not-confused-with' ? ofRole.map((id) => names.name('method', id)) : ofRole;
}

/** The kind of a method or collaborator, or the sub-area of a rule. */
export function groupName({ entry_kind, group }: VocabularyEntry, names: Names, language: Language): string {
  const t = language.messages(kinds);
  if (entry_kind === 'method') return t(`method-kind.${group as MethodKind}`);
  return entry_kind === 'collaborator' ? t(`collaborator-kind.${group as CollaboratorKind}`) : names.name('sub_area', group);
}
