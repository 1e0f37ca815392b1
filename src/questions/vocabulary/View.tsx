import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../components/language';
import type { Language } from '../../language/language';
import { coding as words } from '../../language/sv/coding';
import { kinds } from '../../language/sv/kinds';
import type { CollaboratorKind, MethodKind, TermRole, VocabularyEntryKind } from '../../model/kinds';
import type { QualityRow } from '../tagging-quality';
import { ruleWords } from '../tagging-quality/words';
import type { Named, Names } from '../use-names';
import type { VocabularyTerm } from '../vocabulary-terms';
import { WithNames } from '../WithNames';
import type { VocabularyEntry } from '.';

interface Props {
  readonly entries: readonly VocabularyEntry[];
  readonly terms: readonly VocabularyTerm[];
  readonly quality: readonly QualityRow[];
  readonly names: Names;
  readonly search: string;
}

const entryKinds = ['method', 'collaborator', 'sub-area-rule'] as const;
const roles: readonly TermRole[] = ['spelling', 'also-required', 'exception', 'not-confused-with', 'must-match', 'must-not-match'];

/** The entries whose name, definition or terms have the words searched for. */
export function VocabularyList({ entries, terms, quality, names, search }: Props) {
  const termsOf = useMemo(() => byEntry(terms), [terms]);
  const called = useMemo(() => entryKinds.flatMap((kind) => namedEntries(entries, kind, names)), [entries, names]);
  const language = useLanguage();
  const t = language.messages(words);
  const definitionOf = (entry: VocabularyEntry) => entry[`definition_${language.id}`];
  const wanted = language.lower(search).split(' ');
  const found = called.filter((entry) => {
    const own = termsOf.get(`${entry.entry_kind} ${entry.id}`) ?? [];
    const text = language.lower([entry.name, definitionOf(entry), ...own.map(({ term }) => term)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  return (
    <div className="vocabulary">
      <p role="status">{search === '' ? t('entries', { n: entries.length }) : t('entries-found', { n: found.length, all: entries.length })}</p>
      {entryKinds.map((kind) => {
        const ofKind = found.filter(({ entry_kind }) => entry_kind === kind).sort((a, b) => language.compare(a.name, b.name));
        return (
          ofKind.length > 0 && (
            <details key={`${kind} ${search === ''}`} className="kind" open={search !== ''}>
              <summary>
                <strong>{t(`entry-kind.${kind}`)}</strong> <span>{ofKind.length}</span>
              </summary>
              {ofKind.map((entry) => (
                <details key={entry.id}>
                  <summary>
                    <span lang={entry.language}>{entry.name}</span> <span>{groupName(entry, names, language)}</span>{' '}
                    <span>{t('tags', { n: entry.tags })}</span>
                  </summary>
                  {definitionOf(entry) && (
                    <p>
                      <WithNames>{definitionOf(entry) ?? ''}</WithNames>
                    </p>
                  )}
                  {entry.confidence && <p>{ruleWords(entry.confidence, quality, entry.id, language)}</p>}
                  <Terms terms={termsOf.get(`${kind} ${entry.id}`) ?? []} names={names} />
                </details>
              ))}
            </details>
          )
        );
      })}
    </div>
  );
}

/** Entries of one kind with what they are called; a rule by its id. */
function namedEntries(entries: readonly VocabularyEntry[], kind: VocabularyEntryKind, names: Names): readonly Named<VocabularyEntry>[] {
  const ofKind = entries.filter(({ entry_kind }) => entry_kind === kind);
  return kind === 'method' || kind === 'collaborator'
    ? names.named(kind, ofKind)
    : ofKind.map((rule) => ({ ...rule, name: rule.id, language: 'sv' }));
}

function byEntry(terms: readonly VocabularyTerm[]): ReadonlyMap<string, readonly VocabularyTerm[]> {
  const groups = new Map<string, VocabularyTerm[]>();
  for (const term of terms) {
    const key = `${term.entry_kind} ${term.entry_id}`;
    const group = groups.get(key) ?? [];
    group.push(term);
    groups.set(key, group);
  }
  return groups;
}

function Terms({ terms, names }: { terms: readonly VocabularyTerm[]; names: Names }) {
  const t = useMessages(words);
  return (
    <dl>
      {roles.map((role) => {
        const ofRole = terms.filter((term) => term.role === role).map(({ term }) => term);
        if (ofRole.length === 0) return null;
        const isSentence = role.startsWith('must');
        return (
          <div key={role}>
            <dt>{t(`role.${role}`)}</dt>
            {isSentence ? (
              ofRole.map((term) => (
                <dd key={term}>
                  <q lang="sv">{term}</q>
                </dd>
              ))
            ) : (
              <dd lang="sv">{ofRole.map((term) => (role === 'not-confused-with' ? names.name('method', term) : term)).join(' · ')}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function groupName({ entry_kind, group }: VocabularyEntry, names: Names, language: Language): string {
  const t = language.messages(kinds);
  if (entry_kind === 'method') return t(`method-kind.${group as MethodKind}`);
  return entry_kind === 'collaborator' ? t(`collaborator-kind.${group as CollaboratorKind}`) : names.name('sub_area', group);
}
