import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/vocabulary/read-yaml';
import { methodsSchema } from '../../src/vocabulary/schema';
import { append, change, goodMethod, newLine, problemOf, texts } from './edits';

const file = 'data/vocabulary/methods.yaml';
const problemIn = (yaml: string) => problemOf(() => readYaml(file, yaml, methodsSchema));
const begins = newLine('methods');

/** A new method with one mistake in it; `row` counts from the entry's first line, which is 0. */
type Mistake = [fault: string, from: string | RegExp, to: string, row: number, what: string, remedy: string];

const told = (...[, from, to, row, what, remedy]: Mistake) => {
  const problem = problemIn(append('methods', change(goodMethod, from, to)));
  expect(problem).toMatchObject({ file, line: begins + row });
  expect(problem.what).toBe(what);
  expect(problem.remedy).toContain(remedy);
};

describe('a field is told of by entry and name', () => {
  test.each<Mistake>([
    ['no examples', /^ {2}examples:\n(?: {4}.*\n)+/m, '', 0, 'ljusrunda: fältet examples saknas', 'Lägg till examples.'],
    ['no example that must match', /match:\n.*\n/, 'match: []\n', 9, 'ljusrunda: examples.match: ange minst en exempelmening som ska träffas', ''],
    ['an empty list of examples', /match:\n.*\n/, 'match:\n', 9, 'ljusrunda: fältet examples.match är tomt', 'Fyll i det'],
    ['no spellings', '["ljusrund*"]', '[]', 5, 'ljusrunda: spellings: ange minst en stavning', ''],
    ['an empty spelling', '["ljusrund*"]', '["ljusrund*", ""]', 5, 'ljusrunda: spellings nummer 2: är tomt; skriv något inom citattecknen', ''],
    ['a spelling that is no list', '["ljusrund*"]', 'ljusrunda', 5, 'ljusrunda: spellings: ”ljusrunda” ska vara en lista', 'Skriv [ett, två]'],
    ['a spelling that is a number', '["ljusrund*"]', '["ljusrund*", 2017]', 5, 'ljusrunda: spellings nummer 2: ”2017” läses inte som text', '"2017"'],
    ['no kind', /^ {2}kind: .*\n/m, '', 0, 'ljusrunda: fältet kind saknas', 'Lägg till kind.'],
    [
      'a kind nearly right',
      'working-form',
      'workingform',
      2,
      'ljusrunda: kind: Ogiltigt val: ”workingform”; menar du ”working-form”?',
      'Välj bland programme',
    ],
    ['a field nearly right', 'spellings:', 'spelling:', 0, 'ljusrunda: Okänt fält: spelling; menar du ”spellings”?', 'Jämför'],
    ['a field in the examples', 'no_match:', 'nomatch:', 9, 'ljusrunda: Okänt fält i examples: nomatch; menar du ”no_match”?', 'Jämför'],
    [
      'an id in words',
      'id: ljusrunda',
      'id: Ljusrunda på kvällen',
      0,
      'Ljusrunda på kvällen: id: ett id skrivs med a–z, siffror och bindestreck; skriv ”ljusrunda-pa-kvallen”',
      '',
    ],
    [
      'a sentence with a colon',
      '- Ljusrundor ska',
      '- Mål: ljusrundor ska',
      10,
      'ljusrunda: examples.match nummer 1: ”Mål: …” läses som ett fält, inte som text',
      'Skriv hela meningen inom citattecken',
    ],
  ])('%s', (...mistake) => told(...mistake));
});

describe('what is no YAML is told of in Swedish', () => {
  const no = 'Filen är inte giltig YAML: ';
  test.each<Mistake>([
    ['* at the beginning', '["ljusrund*"]', '[*runda]', 5, `${no}*runda börjar med * men står inte inom citattecken.`, 'Skriv "*runda"'],
    [
      'a colon in a definition',
      'En runda där',
      'En runda: där',
      3,
      `${no}Ett kolon för mycket på raden, eller fel indrag på nästa.`,
      'inom citattecken',
    ],
    ['a quotation mark that is not closed', 'sv: En', 'sv: "En', 3, `${no}Ett citattecken på raden stängs inte.`, 'både före och efter'],
    [
      'quotation marks round one word',
      '- Ljusrundor',
      '- "Ljusrundor"',
      10,
      `${no}Något står kvar på raden när värdet är slut.`,
      'hela värdet inom citattecken',
    ],
    ['a tab', '  kind', '\tkind', 2, `${no}Raden är indragen med tabb.`, 'Dra in med blanksteg.'],
    ['a field twice', /^ {2}kind: .*\n/m, '  kind: programme\n  kind: programme\n', 3, `${no}Samma fält står två gånger i posten.`, 'Slå ihop dem'],
    [
      'an entry without its dash',
      '- id: ljusrunda\n  name',
      'id: ljusrunda\nname',
      0,
      `${no}Något står kvar på raden när värdet är slut.`,
      'börja den med "- id:"',
    ],
    ['a name that begins with !', 'name: Lj', 'name: !Lj', 1, `${no}Ett värde börjar med !, som har en annan betydelse i YAML.`, 'inom citattecken'],
  ])('%s', (...mistake) => told(...mistake));

  test('on the line where the quotation mark is, also in the middle of the file', () => {
    const line = texts.methods.split('\n').findIndex((row) => row.startsWith('  definition_sv: Ett musikprogram')) + 1;
    const problem = problemIn(change(texts.methods, 'definition_sv: Ett musikprogram', 'definition_sv: "Ett musikprogram'));
    expect(problem.line).toBe(line);
  });
});
