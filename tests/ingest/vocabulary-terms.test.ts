import { expect, test } from 'vitest';
import { readVocabularyFolder } from '../../src/build/read-data';
import { vocabularyTerms } from '../../src/ingest/vocabulary-terms';
import { termRoles, vocabularyEntryKinds } from '../../src/model/kinds';
import { shipped } from '../dataset';

const vocabulary = readVocabularyFolder(process.cwd());
const terms = vocabularyTerms(vocabulary);
const of = (kind: string, id: string, role: string) =>
  terms.filter(({ entry_kind, entry_id, ...term }) => entry_kind === kind && entry_id === id && term.role === role).map(({ term }) => term);

test('the dataset has the terms of every entry of the vocabulary', () => {
  expect(shipped.dataset.vocabulary_terms).toEqual(terms);
  const { methods, collaborators, subAreaRules, relations } = vocabulary;
  const ids = new Set(terms.filter(({ role }) => role === 'must-match').map(({ entry_kind, entry_id }) => `${entry_kind} ${entry_id}`));
  expect(ids.size).toBe(methods.length + collaborators.length + subAreaRules.length + relations.rules.length);
  for (const { id, spellings, not, examples, not_to_be_confused_with } of methods) {
    expect(of('method', id, 'spelling')).toEqual(spellings);
    expect(of('method', id, 'exception')).toEqual(not);
    expect(of('method', id, 'must-match')).toEqual(examples.match);
    expect(of('method', id, 'must-not-match')).toEqual(examples.no_match);
    expect(of('method', id, 'not-confused-with')).toEqual(not_to_be_confused_with);
  }
});

test('a rule tells what must stand there too, and a rule for relations its phrases on either side', () => {
  for (const { id, and, not, unless } of vocabulary.subAreaRules) {
    expect(of('sub-area-rule', id, 'also-required')).toEqual(and);
    expect(of('sub-area-rule', id, 'exception')).toEqual([...not, ...unless]);
  }
  for (const { id, before, after } of vocabulary.relations.rules) expect(of('relation-rule', id, 'spelling')).toEqual([...before, ...after]);
});

test('every term has its place: kinds and roles are of the closed lists, ord counts from 1 within a role of an entry', () => {
  const last = new Map<string, number>();
  for (const { entry_kind, entry_id, role, ord } of terms) {
    expect(vocabularyEntryKinds).toContain(entry_kind);
    expect(termRoles).toContain(role);
    const key = `${entry_kind} ${entry_id} ${role}`;
    expect(ord, key).toBe((last.get(key) ?? 0) + 1);
    last.set(key, ord);
  }
});
