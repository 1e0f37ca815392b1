import { describe, expect, it } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../../src/build/read-data';
import { interpretActionPlan } from '../../../src/ingest/interpret/action-plan';
import { interpretDevelopmentProgramme } from '../../../src/ingest/interpret/development-programme';
import { interpretReport } from '../../../src/ingest/interpret/report';
import { readStatement, type StatementText } from '../../../src/ingest/tag/statement-text';
import { checkSubAreaExamples, type SubAreaTag, subAreaTagger } from '../../../src/ingest/tag/sub-areas';
import type { FieldName, StatementKind } from '../../../src/model/kinds';
import { InputProblem } from '../../../src/vocabulary/problem';
import type { SubAreaRule } from '../../../src/vocabulary/schema';

const vocabulary = readVocabularyFolder('.');
const interpreters = {
  'action-plan': interpretActionPlan,
  'annual-report': interpretReport,
  'effects-report': interpretReport,
  'development-programme': interpretDevelopmentProgramme,
};
const tag = subAreaTagger(vocabulary);
const statements = readDocumentFolders('.', vocabulary).flatMap((document) =>
  interpreters[document.kind](document, vocabulary).statements.map((statement) => readStatement(document, statement)),
);
const inferred = (read: StatementText): SubAreaTag[] => tag(read).filter(({ basis }) => basis === 'inferred');
const wordsOf = (read: StatementText) => read.fields.text?.value ?? '';

describe('The rules on the five documents', () => {
  it('hold in all their own examples', () => {
    expect(vocabulary.subAreaRules.length).toBeGreaterThan(30);
    expect(() => checkSubAreaExamples(vocabulary)).not.toThrow();
  });

  const quotedBy = (rule: SubAreaRule, sentence: string) =>
    statements.filter((read) => rule.kinds.includes(read.statement.kind) && wordsOf(read).includes(sentence));

  it.each(vocabulary.subAreaRules.map((rule) => [rule.id, rule] as const))('%s tags the statements that it quotes', (_, rule) => {
    for (const read of rule.examples.match.flatMap((sentence) => quotedBy(rule, sentence)))
      expect(tag(read).map(({ sub_area_id }) => sub_area_id)).toContain(rule.sub_area_id);
  });

  it('nearly all quote a statement of the documents; a rule may come before its plan', () => {
    const quoting = vocabulary.subAreaRules.filter((rule) => rule.examples.match.some((sentence) => quotedBy(rule, sentence).length > 0));
    expect(quoting.length).toBeGreaterThan(vocabulary.subAreaRules.length * 0.75);
  });

  it('reach every sub-area with something from 2017 or the reports', () => {
    const all = vocabulary.frame.priority_areas.flatMap((area) => area.sub_areas.map(({ id }) => id));
    const reached = statements.filter(({ statement }) => statement.kind !== 'activity').flatMap(inferred);
    expect(new Set(reached.map(({ sub_area_id }) => sub_area_id))).toEqual(new Set(all));
  });

  it.each([
    ['a problem', 'Otrygghet i stadsdelsområdet kopplas oftast till kriminalitet, oro för ungdomsgång och droghandel.'],
    ['a problem', 'En del barn och unga har sämre uppväxtförhållanden än andra vilket bland annat orsakas av bristande föräldraförmåga,'],
    ['a problem', 'Riskbeteenden bland barn och unga i form av drogvanor, kriminalitet, skolk, mobbning i grundskolan sticker ut'],
    ['a truth', 'Tidiga insatser ger långsiktiga vinster.'],
    ['a share that is to grow', 'Andelen fysisk aktivitet och idrott inom stadsdelarnas grundskolor ska öka.'],
    ['a wish', 'Önskemål framfördes om gemensamma utbildningar för socialtjänstens och skolans personal,'],
    ['an opinion', 'Vikten av skolnärvaro och att klara skolan poängterades.'],
    ['housing', 'Öka andelen barnfamiljer med förstahandskontrakt.'],
    ['work for adults', 'Personer som är långtidsarbetslösa ges sysselsättning.'],
    ['work for adults', 'Området ”arbete och försörjning” ska prioriteras och samverka med myndigheter, näringsliv och civilsamhället ska stärkas.'],
    ['elderly care', 'Inventering av äldreomsorgens lokaler och dokument utifrån ett normkritiskt perspektiv.'],
    ['parks', 'Rusta upp och motverka nedskräpning i parkerna'],
    ['a walk, not a place for youth', 'Genomföra och följa upp trygghetsvandringar i hela stadsdelsområdet'],
    ['what a report shows', 'Kartläggningen visar på framgångar, framgångsfaktorer och utmaningar såväl i skolornas arbete med MVP'],
    ['what a report shows', 'I rapporten lyfts ett par prioriterade utvecklingsområden'],
    ['collaboration in general', 'Identifiera nya samverkanspartners.'],
    ['information on the strategy', 'Till stöd för detta arbete har varit en framtagen PPT och film med information om strategin.'],
    ['what the district does, in the list of the department', 'Stadsdelsförvaltningen anställer medborgarvärdar'],
    ['an arena', 'De befintliga mötesplatserna så som öppna förskolan, parklekar, familjecentralen och medborgarkontoret ska användas som arena'],
  ])('leave %s alone: %s', (_, start) => {
    const found = statements.filter((read) => wordsOf(read).startsWith(start));
    expect(found).not.toEqual([]);
    expect(found.flatMap(tag)).toEqual([]);
  });
});

describe('Near misses in the loaded plans', () => {
  const rows = statements.filter(({ statement }) => statement.kind === 'activity');

  it('are these and no others', () => {
    const found = rows.flatMap((read) => inferred(read).map(({ sub_area_id }) => `${read.statement.statement_id} ${sub_area_id}`));
    expect(found).toEqual([
      'plan-kulturforvaltningen-2021:r01 fritidsgardar',
      'plan-kulturforvaltningen-2021:r05 tidig-upptackt',
      'plan-kulturforvaltningen-2021:r07 fritidsgardar',
      'plan-kulturforvaltningen-2021:r08 stabil-skolgang',
      'plan-skarpnack-2019:r04 snabba-insatser',
      'plan-skarpnack-2019:r11 stabil-skolgang',
    ]);
  });

  it('are not made by words of one sub-area inside a row of another', () => {
    const row = rows.find((read) => read.fields.goal?.value.endsWith('med målet snabbare insatser/åtgärder.'));
    expect(row && tag(row)).toMatchObject([{ sub_area_id: 'samordnade-insatser', basis: 'stated' }]);
  });

  it('come from rules that read plan rows and nothing else', () => {
    for (const { id, kinds } of vocabulary.subAreaRules) expect(kinds.includes('activity') && kinds.length > 1, id).toBe(false);
  });
});

describe('A tagger of made-up rules', () => {
  const rule = (id: string, sub_area_id: string, more: Partial<SubAreaRule> = {}): SubAreaRule => ({
    id,
    sub_area_id,
    explanation_sv: '',
    explanation_en: '',
    confidence: 'medium',
    kinds: ['measure'],
    spellings: ['läxhjälp*'],
    and: [],
    not: [],
    unless: [],
    examples: { match: ['Läxhjälp på bibliotek.'], no_match: [] },
    ...more,
  });
  const statement = (kind: StatementKind, fields: Partial<Record<FieldName, string>>, stated: string[] = []): StatementText => {
    const base = statements[0] as StatementText;
    const stated_sub_areas = stated.map((sub_area_id) => ({ sub_area_id, rule: 'plan-heading', heading: null }));
    const read = Object.entries(fields).map(([name, value]) => [name, { value, offsets: [...value].map((_, i) => i) }]);
    return { ...base, statement: { ...base.statement, kind, stated_sub_areas }, fields: Object.fromEntries(read) };
  };
  const tags = (rules: SubAreaRule[], read: StatementText) =>
    subAreaTagger({ subAreaRules: rules })(read).map((t) => `${t.sub_area_id} ${t.basis} ${t.rule}`);

  it('gives a sub-area once: what is stated first, then the first rule', () => {
    const rules = [rule('a', 'skola'), rule('b', 'skola'), rule('c', 'fritid')];
    expect(tags(rules, statement('measure', { text: 'Organisera läxhjälp.' }))).toEqual(['skola inferred a', 'fritid inferred c']);
    expect(tags(rules, statement('measure', { text: 'Organisera läxhjälp.' }, ['skola']))).toEqual([
      'skola stated plan-heading',
      'fritid inferred c',
    ]);
  });

  it('reads only the kinds of statements that a rule names', () => {
    expect(tags([rule('a', 'skola')], statement('example', { text: 'Organisera läxhjälp.' }))).toEqual([]);
  });

  it('asks for `and`, anywhere in the statement, and gives way to `not` round the match and to `unless` anywhere', () => {
    const strict = rule('a', 'skola', { and: ['bibliotek'], not: ['lokaler till läxhjälp'], unless: ['önskemål'] });
    const holds = (text: string) => tags([strict], statement('measure', { text })).length === 1;
    expect(holds('Läxhjälp på bibliotek.')).toBe(true);
    expect(holds('Läxhjälp i skolan.')).toBe(false);
    expect(holds('Upplåta lokaler till läxhjälp på bibliotek.')).toBe(false);
    expect(holds('Önskemål om läxhjälp på bibliotek.')).toBe(false);
  });

  it('finds `and` and `unless`, but never its own words, in the sentence that leads in to the list', () => {
    const strict = rule('a', 'skola', { and: ['bibliotek'], unless: ['önskemål'] });
    const holds = (text: string, leadIn: string) => tags([strict], { ...statement('measure', { text }), leadIn }).length === 1;
    expect(holds('Läxhjälp.', 'På alla bibliotek:')).toBe(true);
    expect(holds('Läxhjälp på bibliotek.', 'Önskemål:')).toBe(false);
    expect(holds('På bibliotek.', 'Läxhjälp finns:')).toBe(false);
  });

  it('never reads a heading, nor who is responsible; of a plan row it reads title, goal and text together', () => {
    const rules = [rule('a', 'skola', { kinds: ['measure', 'activity'], and: ['bibliotek'] })];
    expect(tags(rules, statement('measure', { title: 'Läxhjälp på bibliotek', text: 'Starta.' }))).toEqual([]);
    expect(tags(rules, statement('activity', { responsible: 'Läxhjälp på bibliotek', text: 'Starta.' }))).toEqual([]);
    expect(tags(rules, statement('activity', { title: 'Läxhjälp', goal: 'Goda studier.', text: 'På alla bibliotek.' }))).toEqual([
      'skola inferred a',
    ]);
  });

  it.each([
    ['misses its own example', rule('a', 'skola', { spellings: ['mentor'] }), /a: regeln gäller inte i sin exempelmening "Läxhjälp på bibliotek\."/],
    [
      'holds where it must not',
      rule('b', 'skola', { examples: { match: ['Läxhjälp'], no_match: ['Läxhjälp?'] } }),
      /b: regeln gäller i en mening där/,
    ],
  ])('stops with file, rule and remedy when a rule %s', (_, wrong, message) => {
    const check = () => checkSubAreaExamples({ subAreaRules: [wrong] });
    expect(check).toThrow(InputProblem);
    expect(check).toThrow(message);
    expect(check).toThrow(/data\/vocabulary\/sub-area-rules\.yaml/);
  });
});
