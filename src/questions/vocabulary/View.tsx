import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../components/language';
import { coding as words } from '../../language/sv/coding';
import { TakeAlong } from '../TakeAlong';
import type { QualityRow } from '../tagging-quality';
import { ruleWords } from '../tagging-quality/words';
import type { Names } from '../use-names';
import type { VocabularyTerm } from '../vocabulary-terms';
import { WithNames } from '../WithNames';
import { type VocabularyEntry, vocabularyEntries } from '.';
import { entriesFound, entryKinds, groupName, rolesInOrder, termsByEntry, termsOfRole } from './entries';

interface Props {
  readonly entries: readonly VocabularyEntry[];
  readonly terms: readonly VocabularyTerm[];
  readonly quality: readonly QualityRow[];
  readonly names: Names;
  readonly search: string;
}

/** The entries whose name, definition or terms have the words searched for. */
export function VocabularyList({ entries, terms, quality, names, search }: Props) {
  const byEntry = useMemo(() => termsByEntry(terms), [terms]);
  const language = useLanguage();
  const t = language.messages(words);
  const found = entriesFound(entries, byEntry, search, names, language);
  const definitionOf = (entry: VocabularyEntry) => entry[`definition_${language.id}`];
  return (
    <div className="vocabulary">
      <div className="with-take-along">
        <p role="status">{search === '' ? t('entries', { n: entries.length }) : t('entries-found', { n: found.length, all: entries.length })}</p>
        {found.length > 0 && (
          <TakeAlong
            label={language.lower(t('vocabulary'))}
            question={vocabularyEntries}
            take={async () =>
              (await import('./takeaway')).vocabularyTakeaway({ found, of: entries.length, terms: byEntry, quality, search }, names, language)
            }
          />
        )}
      </div>
      {entryKinds.map((kind) => {
        const ofKind = found.filter(({ entry_kind }) => entry_kind === kind);
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
                  <Terms terms={byEntry.of(entry)} names={names} />
                </details>
              ))}
            </details>
          )
        );
      })}
    </div>
  );
}

function Terms({ terms, names }: { terms: readonly VocabularyTerm[]; names: Names }) {
  const t = useMessages(words);
  return (
    <dl>
      {rolesInOrder.map((role) => {
        const ofRole = termsOfRole(terms, role, names);
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
              <dd lang="sv">{ofRole.join(' · ')}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
