import { useMemo } from 'react';
import { collaboratorKindNames, methodKindNames, plural } from '../../language/sv';
import type { CollaboratorKind, MethodKind } from '../../model/kinds';
import type { QualityRow } from '../tagging-quality';
import { ruleWords } from '../tagging-quality/View';
import type { Names } from '../use-names';
import type { VocabularyTerm } from '../vocabulary-terms';
import type { VocabularyEntry } from '.';

interface Props {
  readonly entries: readonly VocabularyEntry[];
  readonly terms: readonly VocabularyTerm[];
  readonly quality: readonly QualityRow[];
  readonly names: Names;
  readonly search: string;
}

const kindHeads: Record<string, string> = { method: 'Metoder', collaborator: 'Samverkansparter', 'sub-area-rule': 'Regler för delområden' };
const roleHeads = [
  ['spelling', 'Ord som träffar'],
  ['also-required', 'Och dessutom'],
  ['exception', 'Men inte i'],
  ['not-confused-with', 'Förväxla inte med'],
  ['must-match', 'Ska träffa'],
  ['must-not-match', 'Ska inte träffa'],
] as const;

/** The entries whose name, definition or terms have the words searched for. */
export function VocabularyList({ entries, terms, quality, names, search }: Props) {
  const termsOf = useMemo(() => byEntry(terms), [terms]);
  const wanted = search.toLocaleLowerCase('sv').split(' ');
  const found = entries.filter((entry) => {
    const own = termsOf.get(`${entry.entry_kind} ${entry.entry_id}`) ?? [];
    const text = [entry.name, entry.definition, ...own.map(({ term }) => term)].join(' ').toLocaleLowerCase('sv');
    return wanted.every((word) => text.includes(word));
  });
  return (
    <div className="vocabulary">
      <p role="status">{search === '' ? `${plural(entries.length, 'post', 'poster')}.` : `${found.length} av ${entries.length} poster.`}</p>
      {Object.entries(kindHeads).map(([kind, head]) => {
        const ofKind = found.filter(({ entry_kind }) => entry_kind === kind).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
        return (
          ofKind.length > 0 && (
            <details key={`${kind} ${search === ''}`} className="kind" open={search !== ''}>
              <summary>
                <strong>{head}</strong> <span>{ofKind.length}</span>
              </summary>
              {ofKind.map((entry) => (
                <details key={entry.entry_id}>
                  <summary>
                    {entry.name} <span>{groupName(entry, names)}</span> <span>{plural(entry.tags, 'märkning', 'märkningar')}</span>
                  </summary>
                  {entry.definition && <p>{entry.definition}</p>}
                  {entry.confidence && <p>{ruleWords(entry.confidence, quality, entry.entry_id)}</p>}
                  <Terms terms={termsOf.get(`${kind} ${entry.entry_id}`) ?? []} names={names} />
                </details>
              ))}
            </details>
          )
        );
      })}
    </div>
  );
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
  return (
    <dl>
      {roleHeads.map(([role, head]) => {
        const ofRole = terms.filter((term) => term.role === role).map(({ term }) => term);
        if (ofRole.length === 0) return null;
        const isSentence = role.startsWith('must');
        return (
          <div key={role}>
            <dt>{head}</dt>
            {isSentence ? (
              ofRole.map((term) => (
                <dd key={term}>
                  <q lang="sv">{term}</q>
                </dd>
              ))
            ) : (
              <dd>{ofRole.map((term) => (role === 'not-confused-with' ? names.name('method', term) : term)).join(' · ')}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function groupName({ entry_kind, group }: VocabularyEntry, names: Names): string {
  if (entry_kind === 'method') return methodKindNames[group as MethodKind];
  return entry_kind === 'collaborator' ? collaboratorKindNames[group as CollaboratorKind] : names.name('sub_area', group);
}
