import { describe, expect, test } from 'vitest';
import { readVocabulary } from '../../src/vocabulary/vocabulary';
import { append, change, entryText, goodMethod, lineOf, newLine, problemWith, problemWithMethod, texts } from './edits';

const file = 'data/vocabulary/methods.yaml';
const begins = newLine('methods');
const nattvandring = `nattvandring (rad ${lineOf('methods', 'nattvandring')})`;
const trygghetsvandring = `trygghetsvandring (rad ${lineOf('methods', 'trygghetsvandring')})`;
const spellingsAndNot = 'spellings: ["ljusrund*"]\n  not: [ljusrunda hus]';

test('a good entry at the end of methods.yaml is accepted', () => {
  const { methods } = readVocabulary({ ...texts, methods: append('methods', goodMethod) });
  expect(methods.at(-1)).toMatchObject({ id: 'ljusrunda', spellings: ['ljusrund*'], kind: 'working-form' });
});

describe('a strategist who copies an entry', () => {
  test('and changes the id alone is told which spelling stands in both, and where', () => {
    const copy = change(entryText('methods', 'nattvandring'), 'id: nattvandring', 'id: kvallsvandring');
    const [first] = readVocabulary(texts).methods.find(({ id }) => id === 'nattvandring')?.spellings ?? [];
    expect(problemWithMethod(copy).message).toBe(
      `${file}:${begins}\n` +
        `  kvallsvandring: stavningen ”${first}” står också i ${nattvandring}\n` +
        '  En stavning får höra till en enda post. Är posterna samma sak: slå ihop dem. Annars: ta bort stavningen ur den ena.',
    );
  });

  test('and changes nothing is told of the second of the two', () => {
    expect(problemWithMethod(entryText('methods', 'nattvandring')).message).toBe(
      `${file}:${begins}\n  nattvandring: samma id står två gånger\n  Slå ihop posterna, eller ge den nya ett eget id.`,
    );
  });

  test('and forgets the name or the definition is told whose it is', () => {
    expect(problemWithMethod(change(goodMethod, 'name: Ljusrunda', 'name: Trygghetsvandring'))).toMatchObject({
      line: begins,
      what: `ljusrunda: benämningen ”Trygghetsvandring” är densamma som i ${trygghetsvandring}`,
      remedy: 'Är posterna samma sak: slå ihop dem. Annars: skriv vad som gäller den här.',
    });
    const definition = /definition_sv: (.*)/.exec(entryText('methods', 'nattvandring'))?.[1] ?? '';
    expect(problemWithMethod(change(goodMethod, /(?<=definition_sv: ).*/, definition))).toMatchObject({
      line: begins,
      what: `ljusrunda: definitionen ”${definition}” är densamma som i ${nattvandring}`,
    });
  });
});

describe('two entries that would claim the same words', () => {
  test.each([
    [
      'through * in the other',
      '[trygghetsvandringar]',
      `”trygghetsvandringar” och ”trygghetsvandring*” i ${trygghetsvandring}`,
      'trygghetsvandringar',
    ],
    ['through * in the new one', '["trygghetsvandr*"]', `”trygghetsvandr*” och ”trygghetsvandring*” i ${trygghetsvandring}`, 'trygghetsvandring'],
  ])('%s are told of, with the words', (_, spelling, both, words) => {
    const entry = change(goodMethod, spellingsAndNot, `spellings: ${spelling}`);
    expect(problemWithMethod(entry).message).toBe(
      `${file}:${begins}\n  ljusrunda: stavningen ${both} träffar samma ord: ”${words}”\n` +
        '  Orden får höra till en enda post. Ta bort den ena stavningen, gör den med * snävare, eller skriv orden i not i den post som inte ska ha dem.',
    );
  });

  test('in capitals and in small letters are the same spelling', () => {
    const entry = change(goodMethod, spellingsAndNot, 'spellings: [sip]');
    expect(problemWithMethod(entry).what).toBe(`ljusrunda: stavningen ”sip” står också i sip (rad ${lineOf('methods', 'sip')})`);
  });

  test('are none when the one gives the words up in not', () => {
    const entry = change(goodMethod, spellingsAndNot, 'spellings: ["trygghetsvand*"]\n  not: ["trygghetsvandring*"]');
    expect(() => readVocabulary({ ...texts, methods: append('methods', entry) })).not.toThrow();
  });

  test('are none when the one is only longer: the words can be told apart', () => {
    const entry = change(goodMethod, spellingsAndNot, 'spellings: [trygghetsvandringar med ficklampa]');
    expect(() => readVocabulary({ ...texts, methods: append('methods', entry) })).not.toThrow();
  });

  test('are none when they meet in a word that may not exist', () => {
    const entry = change(goodMethod, spellingsAndNot, 'spellings: ["*lykta"]');
    expect(() => readVocabulary({ ...texts, methods: append('methods', entry) })).not.toThrow();
  });

  test('are told of among collaborators too', () => {
    const entry = change(entryText('collaborators', 'stadsbyggnadskontoret'), 'id: stadsbyggnadskontoret', 'id: bygglov');
    const collaborators = append('collaborators', change(entry, /spellings: .*/, 'spellings: [stadsbyggnadskontoret]'));
    expect(problemWith({ collaborators })).toMatchObject({
      file: 'data/vocabulary/collaborators.yaml',
      line: newLine('collaborators'),
      what: expect.stringContaining('träffar samma ord: ”stadsbyggnadskontoret”'),
    });
  });
});

describe('A collaborator', () => {
  const unnamed = change(entryText('collaborators', 'myndigheter'), /spellings: .*/, 'spellings: [ljusmyndigheter]');
  const add = (entry: string) => problemWith({ collaborators: append('collaborators', change(entry, 'id: myndigheter', 'id: ljus')) });

  test('that stands for several without name is also called something in English', () => {
    const entry = change(change(unnamed, /name: .*/, 'name: Ljusmyndigheter (utan namn)'), / {2}name_en: .*\n/, '');
    expect(add(entry)).toMatchObject({
      line: newLine('collaborators'),
      what: 'ljus: ”Ljusmyndigheter (utan namn)” är en benämning på flera och saknar name_en',
    });
  });

  test('is not called in English what another is', () => {
    expect(add(change(unnamed, /name: .*/, 'name: Ljusmyndigheter')).what).toContain(
      'den engelska benämningen ”Authorities (unnamed)” är densamma som i myndigheter',
    );
  });
});

describe('within the entry, the line of which is told', () => {
  test.each<[fault: string, from: string, to: string, what: string, remedy: string]>([
    [
      'the same phrase in spellings and in not',
      'not: [ljusrunda hus]',
      'not: ["Ljusrund*"]',
      '”ljusrund*” står både i spellings och i not, och räknas därför aldrig',
      'Ta bort det ur not om det ska räknas, annars ur spellings.',
    ],
    [
      'a not that swallows every spelling',
      spellingsAndNot,
      'spellings: [ljusrunda, ljusrundor]\n  not: ["ljus*"]',
      'ingen av stavningarna i spellings kan räknas, för ”ljus*” i not täcker dem alltid',
      'Gör undantaget i not längre, till de ord där det betyder något annat, eller ta bort det.',
    ],
    [
      'a not that swallows one of the spellings',
      spellingsAndNot,
      'spellings: ["ljusrund*", ljusrunda hus i Farsta]\n  not: [ljusrunda hus]',
      '”ljusrunda hus i Farsta” i spellings kan aldrig räknas, för ”ljusrunda hus” i not täcker det alltid',
      'Gör undantaget i not längre',
    ],
    [
      'an exception that covers no spelling, with what may have been meant',
      'not: [ljusrunda hus]',
      'not: [ljusrynda hus]',
      'undantaget ”ljusrynda hus” i not kan aldrig täcka någon av postens stavningar; menar du ”ljusrund”?',
      'Ett undantag är stavningen med orden omkring som ger den en annan betydelse',
    ],
    ['a spelling that stands twice', '["ljusrund*"]', '["ljusrund*", "ljusrund*"]', '”ljusrund*” står två gånger i spellings', 'Ta bort den ena.'],
    ['a spelling that matches anything', '["ljusrund*"]', '["ljusrund*", "*"]', '”*” i spellings träffar vilka ord som helst', 'Skriv ut ordet'],
    ['a * on its own', '["ljusrund*"]', '["ljusrund *"]', 'i ”ljusrund *” i spellings står * som ett eget ord', 'Skriv * ihop med ordet'],
    [
      'quotes that a word processor has curled',
      '["ljusrund*"]',
      '["ljusrund*", ”ljusrundning”]',
      '”ljusrundning” i spellings står inom krökta citattecken',
      'Skriv raka: "ljusrundning".',
    ],
    ['a soft hyphen from a PDF', '["ljusrund*"]', '["ljus\u00ADrund*"]', 'har ett osynligt tecken i sig', 'Skriv av orden för hand'],
    [
      'an example that stands in both places',
      '- Trygghetsvandringar ska göras i Fagersjö.',
      '- ljusrundor  ska göras i Fagersjö',
      'exempelmeningen ”Ljusrundor ska göras i Fagersjö.” står både under match och under no_match',
      'Behåll den på ett ställe.',
    ],
    ['not to be confused with itself', '[trygghetsvandring]', '[ljusrunda]', 'not_to_be_confused_with nämner posten själv', 'Ta bort id:t'],
    [
      'not to be confused with an id that does not exist',
      '[trygghetsvandring]',
      '[trygghetsvandringar]',
      'not_to_be_confused_with nämner trygghetsvandringar, som inte finns; menar du ”trygghetsvandring”?',
      'Använd ett id ur methods.yaml.',
    ],
    [
      '… and nothing near it',
      '[trygghetsvandring]',
      '[mingel]',
      'not_to_be_confused_with nämner mingel, som inte finns',
      'Använd ett id ur methods.yaml.',
    ],
  ])('%s', (_, from, to, what, remedy) => {
    const problem = problemWithMethod(change(goodMethod, from, to));
    expect(problem).toMatchObject({ file, line: begins, what: expect.stringMatching(/^ljusrunda: /) });
    expect(problem.what).toContain(what);
    expect(problem.remedy).toContain(remedy);
  });
});

test.each([
  ['two sentences for a definition', 'är trasigt.', 'är trasigt. Det görs ofta.', 'ljusrunda: definition_sv: är flera meningar; skriv en enda'],
  [
    'no example of what it must not match',
    '      - Trygghetsvandringar ska göras i Fagersjö.\n',
    '      []\n',
    'ljusrunda: examples.no_match: ange minst en exempelmening som inte ska träffas',
  ],
])('%s is told of on its own line', (_, from, to, what) => {
  expect(problemWithMethod(change(goodMethod, from, to))).toMatchObject({ file, what });
});

test('words pasted with å as a and a ring are found as if they were typed', () => {
  const entry = change(goodMethod, '["ljusrund*"]', `["${'ljusrund*", "rådslagsrunda'.normalize('NFD')}"]`);
  const { methods } = readVocabulary({ ...texts, methods: append('methods', entry) });
  expect(methods.at(-1)?.spellings).toEqual(['ljusrund*', 'rådslagsrunda']);
});
