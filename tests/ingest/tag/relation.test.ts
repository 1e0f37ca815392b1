import { describe, expect, it } from 'vitest';
import { readVocabularyFolder } from '../../../src/build/read-data';
import { checkRelationExamples, relationFinder } from '../../../src/ingest/tag/relation';
import type { StatementKind } from '../../../src/model/kinds';
import { InputProblem } from '../../../src/vocabulary/problem';
import type { RelationRule, Relations } from '../../../src/vocabulary/relations-schema';

const { relations } = readVocabularyFolder('.');
const find = relationFinder(relations);

function relationOf(text: string, words: string, finder = find, kind: StatementKind = 'measure') {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return finder(text, { start, end: start + words.length }, kind).relation;
}

const rule = (id: string, more: Partial<RelationRule> = {}): RelationRule => ({
  id,
  relation: 'mentions',
  explanation_sv: '',
  before: [],
  after: [],
  unless: [],
  examples: { match: [{ sentence: 'Andra har MVP.', words: 'MVP', kind: 'measure' as const }], no_match: [] },
  ...more,
});
const only = (...rules: RelationRule[]): Relations => ({ otherwise: 'uses', rules });
const decide = (made: RelationRule, text: string) => relationOf(text, 'MVP', relationFinder(only(made)));

describe('The rules of relations.yaml', () => {
  it('leave to the district what a department only lists as its own plan', () => {
    const listed = 'Stadsdelsförvaltningen anställer medborgarvärdar som öka engagemanget ibland de boende.';
    expect(relationOf(listed, 'medborgarvärdar', find, 'planned-activity')).toBe('mentions');
    expect(relationOf(listed, 'medborgarvärdar', find, 'measure')).toBe('uses');
  });

  it('decide all their own examples', () => {
    expect(() => checkRelationExamples(relations)).not.toThrow();
  });

  it.each([
    ['offers', 'SAVRY', 'Förvaltningen har anordnat utbildningar i SAVRY och EARL.'],
    ['offers', 'EARL', 'Förvaltningen har anordnat utbildningar i SAVRY och EARL.'],
    ['uses', 'MVP', 'I stadsdelsförvaltningen har alla fältassistenter utbildats i MVP.'],
    ['uses', 'IOP', 'Utred möjligheten till IOP.'],
    ['uses', 'medborgarvårdare', 'Planer finns för att anställa medborgarvårdare så som man gjort i Skarpnäck.'],
    ['mentions', 'fältassistenter', 'Dessa skulle verka som komplement till befintliga aktörer som till exempel fältassistenter och nattvandrare.'],
    ['mentions', 'nattvandrare', 'Samlingslokalerna är också ofta samlingsplatser för nattvandrare.'],
    ['mentions', 'Placemaking', 'Placemaking är en metod som har tillämpats världen runt.'],
  ])('say %s of %s in "%s"', (relation, words, sentence) => {
    expect(relationOf(sentence, words)).toBe(relation);
  });
});

describe('A rule', () => {
  it('reads the sentence of the method, not its neighbours', () => {
    const made = rule('a', { before: ['komplement till'] });
    expect(decide(made, 'Ett komplement till MVP. Vi har fritid.')).toBe('mentions');
    expect(decide(made, 'Ett komplement till fritid. Vi har MVP.')).toBe('uses');
  });

  it('tells before from after', () => {
    expect(decide(rule('a', { before: ['förklaras'] }), 'MVP förklaras.')).toBe('uses');
    expect(decide(rule('a', { after: ['förklaras'] }), 'MVP förklaras.')).toBe('mentions');
  });

  it('lets at most `reach` words stand between phrase and method', () => {
    const made = rule('a', { before: ['stötta'], reach: 1 });
    expect(decide(made, 'Vi ska stötta lokal MVP.')).toBe('mentions');
    expect(decide(made, 'Vi ska stötta unga och MVP.')).toBe('uses');
  });

  it('gives way to a phrase of `unless`', () => {
    const made = rule('a', { before: ['kontoret ska'], unless: ['eget arbete'] });
    expect(decide(made, 'Det är kontoret ska ha MVP.')).toBe('mentions');
    expect(decide(made, 'Vårt kontoret ska ha MVP i eget arbete.')).toBe('uses');
  });

  it('comes after those before it', () => {
    const first = rule('a', { relation: 'offers', before: ['andra'] });
    const second = rule('b', { before: ['andra'] });
    expect(relationOf('Andra har MVP.', 'MVP', relationFinder(only(first, second)))).toBe('offers');
    expect(relationOf('Andra har MVP.', 'MVP', relationFinder(only(second, first)))).toBe('mentions');
  });

  it.each([
    ['does not decide its own example', rule('fel', { before: ['tredje'] }), /fel: regeln avgör inte sin exempelmening "Andra har MVP\."/],
    [
      'decides what it must not',
      rule('fel', {
        before: ['andra'],
        examples: {
          match: [{ sentence: 'Andra har MVP.', words: 'MVP', kind: 'measure' as const }],
          no_match: [{ sentence: 'Andra MVP.', words: 'MVP', kind: 'measure' as const }],
        },
      }),
      /fel: regeln avgör en mening som den inte ska avgöra: "Andra MVP\."/,
    ],
    [
      'has an example without its words',
      rule('fel', { before: ['andra'], examples: { match: [{ sentence: 'Andra har MVP.', words: 'SIP', kind: 'measure' as const }], no_match: [] } }),
      /fel: orden "SIP" står inte i exempelmeningen/,
    ],
  ])('stops with file and remedy when it %s', (_, made, message) => {
    const check = () => checkRelationExamples(only(made));
    expect(check).toThrow(InputProblem);
    expect(check).toThrow(message);
    expect(check).toThrow(/data\/vocabulary\/relations\.yaml/);
  });
});
