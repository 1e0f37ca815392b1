import type { Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { coding as words } from '../../language/sv/coding';
import { takeaways } from '../../language/sv/takeaways';
import type { QualityRow } from '../tagging-quality';
import { ruleWords } from '../tagging-quality/words';
import type { Named, Names } from '../use-names';
import type { VocabularyEntry } from '.';
import { type EntryTerms, type entryKinds, groupName, rolesInOrder, termsOfRole } from './entries';

interface Vocabulary {
  /** In the order of the page. */
  readonly found: readonly Named<VocabularyEntry>[];
  readonly of: number;
  readonly terms: EntryTerms;
  readonly quality: readonly QualityRow[];
  readonly search: string;
}

/** The entries that the search leaves, each with its spellings and the sentences that it was tried on. */
export function vocabularyTakeaway({ found, of, terms, quality, search }: Vocabulary, names: Names, language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  return {
    name: t('file.vocabulary'),
    title: say('vocabulary'),
    finding: search === '' ? say('entries', { n: of }) : say('entries-found', { n: found.length, all: of }),
    columns: [
      { head: t('vocabulary.kind') },
      { head: t('vocabulary.name') },
      { head: t('vocabulary.group') },
      { head: t('vocabulary.definition') },
      { head: t('vocabulary.tags') },
      { head: t('vocabulary.record') },
      ...rolesInOrder.map((role) => ({ head: say(`role.${role}`) })),
    ],
    rows: found.map((entry) => ({
      cells: [
        say(`entry-kind.${entry.entry_kind as (typeof entryKinds)[number]}`),
        entry.name,
        groupName(entry, names, language),
        entry[`definition_${language.id}`],
        entry.tags,
        entry.confidence === null ? null : ruleWords(entry.confidence, quality, entry.id, language),
        ...rolesInOrder.map((role) => termsOfRole(terms.of(entry), role, names).join(' · ') || null),
      ],
    })),
    ...(search === '' ? {} : { narrowed: t('vocabulary.narrowed', { search }) }),
    pictured: false,
  };
}
