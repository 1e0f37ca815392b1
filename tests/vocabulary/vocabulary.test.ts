import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type VocabularyTexts, vocabularyFiles } from '../../src/vocabulary/files';
import { InputProblem } from '../../src/vocabulary/problem';
import { readVocabulary } from '../../src/vocabulary/vocabulary';

const texts = Object.fromEntries(
  Object.entries(vocabularyFiles).map(([name, file]) => [name, readFileSync(`data/vocabulary/${file}`, 'utf8')]),
) as VocabularyTexts;

function problemWith(name: keyof VocabularyTexts, from: string | RegExp, to: string): InputProblem {
  const changed = texts[name].replace(from, to);
  expect(changed, 'the mistake is in the text').not.toBe(texts[name]);
  try {
    readVocabulary({ ...texts, [name]: changed });
  } catch (problem) {
    if (problem instanceof InputProblem) return problem;
    throw problem;
  }
  throw new Error('the vocabulary was accepted');
}

test('the vocabulary as it stands is accepted', () => {
  expect(readVocabulary(texts).methods.length).toBeGreaterThan(100);
});

describe('a strategist is told in Swedish, with file and line, of', () => {
  test.each<[string, keyof VocabularyTexts, string | RegExp, string, string]>([
    ['a kind that does not exist', 'methods', /^ {2}kind: working-form$/m, '  kind: arbetsform', 'Ogiltigt val'],
    ['a field that does not exist', 'methods', /^ {2}kind: working-form$/m, '  kind: working-form\n  stavning: x', 'Okänt fält: stavning'],
    ['an entry without an example', 'methods', /^ {2}examples:\n(?: {4}.*\n)+/m, '  examples:\n    match: []\n', 'minst en exempelmening'],
    ['an id that stands twice', 'organisations', /^- id: farsta$/m, '- id: bromma', 'bromma: samma id står två gånger'],
    [
      'a successor that does not exist',
      'organisations',
      /successor_id: jarva$/m,
      'successor_id: jarvafaltet',
      'efterträdaren jarvafaltet finns inte',
    ],
    [
      'a spelling that two entries share',
      'collaborators',
      /^ {2}spellings: \[stadsbyggnadskontor\*/m,
      '  spellings: [utbildningsförvaltning*',
      'står också i',
    ],
    ['a rule for a sub-area that does not exist', 'subAreaRules', /sub_area_id: normer$/m, 'sub_area_id: normerna', 'delområdet normerna finns inte'],
    ['two divisions to open with', 'frame', 'on_date: "2017-01-01" }', 'on_date: "2017-01-01", default: true }', 'exakt en indelning'],
  ])('%s', (_, name, from, to, what) => {
    const problem = problemWith(name, from, to);
    expect(problem.file).toBe(`data/vocabulary/${vocabularyFiles[name]}`);
    expect(problem.message).toContain(what);
    expect(problem.remedy.length).toBeGreaterThan(10);
    if (name !== 'frame') expect(problem.line).toBeGreaterThan(0);
  });

  test('a line that is not YAML', () => {
    const problem = problemWith('organisations', /^- id: farsta$/m, '- id: [farsta');
    expect(problem.what).toContain('inte giltig YAML');
    expect(problem.line).toBeGreaterThanOrEqual(texts.organisations.split('\n').indexOf('- id: farsta'));
  });
});
