import { describe, expect, test } from 'vitest';
import { vocabularyFiles } from '../../src/vocabulary/files';
import { readVocabulary } from '../../src/vocabulary/vocabulary';
import { change, type FileName, lineOf, problemWith, texts } from './edits';

test('the vocabulary as it stands is accepted', () => {
  expect(readVocabulary(texts).methods.length).toBeGreaterThan(100);
});

/** One mistake in a real file, and what is said of it. */
type Mistake = [fault: string, from: string | RegExp, to: string, what: string, remedy?: string];

function told(name: FileName, from: string | RegExp, to: string, what: string, remedy = '') {
  const problem = problemWith({ [name]: change(texts[name], from, to) });
  expect(problem.file).toBe(`data/vocabulary/${vocabularyFiles[name]}`);
  expect(problem.what).toContain(what);
  expect(problem.remedy).toContain(remedy);
  expect(problem.remedy.length).toBeGreaterThan(10);
  return problem;
}

describe('of organisations.yaml one is told, with the line of the unit, of', () => {
  test.each<Mistake>([
    ['an id that stands twice', /^- id: farsta$/m, '- id: bromma', 'bromma: samma id står två gånger'],
    [
      'a successor that does not exist',
      'successor_id: jarva',
      'successor_id: jarvas',
      'rinkeby-kista: efterträdaren jarvas finns inte; menar du ”jarva”?',
    ],
    [
      'a unit that ends before it begins',
      'valid_from: "2020-07-01"',
      'valid_from: "2020-07-01"\n  valid_to: "2019-06-30"',
      'hagersten-alvsjo: enheten slutar 2019-06-30, innan den börjar 2020-07-01',
    ],
    [
      'a gap between a unit and its successor',
      'valid_from: "2020-07-01"',
      'valid_from: "2020-08-01"',
      'hagersten-liljeholmen: sista dagen är 2020-06-30, men efterträdaren hagersten-alvsjo gäller från 2020-08-01',
      `Efterträdaren ska gälla från dagen efter, 2020-07-01. Rätta valid_to här eller datumet i hagersten-alvsjo (rad ${lineOf('organisations', 'hagersten-alvsjo')}).`,
    ],
    ['a successor without a last day', /^ {2}valid_to: "2020-06-30"\n/m, '', 'har efterträdaren hagersten-alvsjo men ingen sista dag'],
    ['successors that go round', /^- id: jarva$/m, '- id: jarva\n  successor_id: rinkeby-kista', 'efterträdarna går i ring'],
    ['a day that does not exist', '"2020-06-30"', '"2020-06-31"', 'hagersten-liljeholmen: valid_to: dagen finns inte'],
    ['a date cut short', '"2020-06-30"', '"2020-06"', 'valid_to: ett datum skrivs "ÅÅÅÅ-MM-DD" inom citattecken'],
    [
      'a name that two units have',
      '[Farsta]',
      '[bromma]',
      `farsta: stavningen ”bromma” står också i bromma (rad ${lineOf('organisations', 'bromma')})`,
    ],
    ['a unit that can never be found', '[Farsta]', '[]', 'farsta: spellings: ange minst en stavning'],
  ])('%s', (_, from, to, what, remedy) => {
    expect(told('organisations', from, to, what, remedy).line).toBeGreaterThan(0);
  });

  test('the second of two entries of one id', () => {
    expect(told('organisations', /^- id: farsta$/m, '- id: bromma', 'bromma').line).toBe(lineOf('organisations', 'farsta'));
  });
});

describe('of collaboration-cues.yaml one is told, with the line of the words, of', () => {
  test.each<Mistake>([
    [
      'a unit that does not exist',
      'organisation_id: socialforvaltningen',
      'organisation_id: socialforvaltning',
      'own: socialforvaltning finns inte i organisations.yaml; menar du ”socialforvaltningen”?',
    ],
    ['a collaborator that does not exist', '[jobbtorg]', '[jobbtorget]', 'own: jobbtorget finns inte i collaborators.yaml; menar du ”jobbtorg”?'],
    ['a cue that stands twice', /^ {2}- samråd med$/m, '  - samråd med\n  - samråd med', '”samråd med” står två gånger i partners_after'],
    [
      'a cue that not always takes back',
      /^ {2}- samråd med$/m,
      '  - samråd med\n  - om samverkan mellan',
      '”om samverkan mellan” i partners_after kan aldrig räknas, för en fras i not täcker den alltid',
    ],
  ])('%s', (_, from, to, what, remedy) => {
    expect(told('collaborationCues', from, to, what, remedy).line).toBeGreaterThan(20);
  });
});

describe('of the other files one is told of', () => {
  test.each<[string, FileName, string | RegExp, string, string]>([
    [
      'a collaborator who is a unit that does not exist',
      'collaborators',
      'organisation_id: idrottsforvaltningen',
      'organisation_id: idrottsforvaltning',
      'enheten idrottsforvaltning finns inte; menar du ”idrottsforvaltningen”?',
    ],
    [
      'two collaborators who are one unit',
      'collaborators',
      'organisation_id: idrottsforvaltningen',
      'organisation_id: utbildningsforvaltningen',
      'enheten ”utbildningsforvaltningen” är densamma som i utbildningsforvaltningen',
    ],
    [
      'a spelling that two collaborators share',
      'collaborators',
      /^ {2}spellings: \[stadsbyggnadskontor\*/m,
      '  spellings: [utbildningsförvaltning*',
      'stadsbyggnadskontoret: stavningen ”utbildningsförvaltning*” står också i utbildningsforvaltningen',
    ],
    [
      'a rule for a sub-area that does not exist',
      'subAreaRules',
      /sub_area_id: normer$/m,
      'sub_area_id: norme',
      'delområdet norme finns inte; menar du',
    ],
    [
      'a rule that leaves its own words alone',
      'subAreaRules',
      'spellings: [normkriti*, HBTQ*',
      'spellings: [äldre personer, normkriti*, HBTQ*',
      '”äldre personer” i spellings kan aldrig räknas, för ”äldre” i unless täcker det alltid',
    ],
    ['a rule for relations without a phrase', 'relations', /^ {4}before: \[komplement till.*\n/m, '', 'regeln har ingen fras och gäller aldrig'],
    ['two rules for relations of one id', 'relations', '- id: jamforelse', '- id: definition', 'definition: samma id står två gånger'],
    [
      'a heading that means two sub-areas',
      'frame',
      '[samordnande insatser]',
      '[Samlad kompetens]',
      'samlad-kompetens: rubriken ”samlad kompetens” står också i samordnade-insatser',
    ],
  ])('%s', (_, name, from, to, what) => {
    expect(told(name, from, to, what).line).toBeGreaterThan(0);
  });

  test('two divisions to open with', () => {
    told('frame', 'on_date: "2017-01-01" }', 'on_date: "2017-01-01", default: true }', 'exakt en indelning');
  });
});

describe('of glossary.yaml one is told, with the line of the entry, of', () => {
  test.each<Mistake>([
    ['an id that stands twice', /^- id: sip$/m, '- id: sig', 'sig: samma id står två gånger'],
    ['an abbreviation that is explained twice', 'abbreviation: SIP', 'abbreviation: SIG', 'sip: förkortningen ”SIG” är densamma som i sig'],
    ['an abbreviation without its letters', '  abbreviation: SIP\n', '', 'sip: abbreviation: hör till kind abbreviation, och bara dit'],
    [
      'a document that is said to explain what it is not asked about',
      /(?<=abbreviation: T1\n(?:.*\n){4} {2}explained_by: common\n)/,
      '  document_id: lup-2017\n',
      't1: document_id: hör till explained_by document, och bara dit',
    ],
    ['an entry that is not in English', /(?<=abbreviation: SIP\n.*\n) {2}term_en: .*\n/, '', 'sip: fältet term_en saknas'],
  ])('%s', (_, from, to, what, remedy) => {
    expect(told('glossary', from, to, what, remedy).line).toBeGreaterThan(0);
  });
});
