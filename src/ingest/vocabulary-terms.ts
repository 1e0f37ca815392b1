import type { TermRole, VocabularyEntryKind } from '../model/kinds';
import type { TableRow } from '../model/tables';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** What every entry of the vocabulary looks for and is tried on, in the order of the files. `ord` counts from 1 within one role of one entry. */
export function vocabularyTerms({ methods, collaborators, subAreaRules, relations }: Vocabulary): TableRow<'vocabulary_terms'>[] {
  return [
    ...methods.flatMap(({ id, spellings, not, examples, not_to_be_confused_with }) =>
      rows('method', id, { spelling: spellings, exception: not, ...sentences(examples), 'not-confused-with': not_to_be_confused_with }),
    ),
    ...collaborators.flatMap(({ id, spellings, not, examples }) =>
      rows('collaborator', id, { spelling: spellings, exception: not, ...sentences(examples) }),
    ),
    ...subAreaRules.flatMap(({ id, spellings, and, not, unless, examples }) =>
      rows('sub-area-rule', id, { spelling: spellings, 'also-required': and, exception: [...not, ...unless], ...sentences(examples) }),
    ),
    ...relations.rules.flatMap(({ id, before, after, unless, examples: { match, no_match } }) =>
      rows('relation-rule', id, {
        spelling: [...before, ...after],
        exception: unless,
        'must-match': match.map(({ sentence }) => sentence),
        'must-not-match': no_match.map(({ sentence }) => sentence),
      }),
    ),
  ];
}

function sentences({ match, no_match }: { match: readonly string[]; no_match: readonly string[] }) {
  return { 'must-match': match, 'must-not-match': no_match };
}

function rows(
  entry_kind: VocabularyEntryKind,
  entry_id: string,
  terms: Partial<Record<TermRole, readonly string[]>>,
): TableRow<'vocabulary_terms'>[] {
  return Object.entries(terms).flatMap(([role, ofRole]) => ofRole.map((term, i) => ({ entry_kind, entry_id, role, term, ord: i + 1 })));
}
