import { describe, expect, it } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../../src/build/read-data';
import { interpretActionPlan } from '../../../src/ingest/interpret/action-plan';
import { interpretDevelopmentProgramme } from '../../../src/ingest/interpret/development-programme';
import { interpretReport } from '../../../src/ingest/interpret/report';
import { readField } from '../../../src/ingest/spans';
import { checkMethodExamples, methodTagger } from '../../../src/ingest/tag/methods';
import { readStatement, type StatementText } from '../../../src/ingest/tag/statement-text';
import type { FieldName, StatementKind } from '../../../src/model/kinds';
import { InputProblem } from '../../../src/vocabulary/problem';
import type { Method } from '../../../src/vocabulary/schema';

const vocabulary = readVocabularyFolder('.');
const { methods, relations } = vocabulary;
const interpreters = {
  'action-plan': interpretActionPlan,
  'annual-report': interpretReport,
  'effects-report': interpretReport,
  'development-programme': interpretDevelopmentProgramme,
};
const tag = methodTagger(vocabulary, relations);
const statements = readDocumentFolders('.', vocabulary).flatMap((document) =>
  interpreters[document.kind](document, vocabulary).statements.map((statement) => readStatement(document, statement)),
);
const tags = statements.flatMap((read) => tag(read).map((found) => ({ read, ...found })));

/** The units of a document that are credited with a method. */
const unitsWith = (method_id: string, document_id: string) => {
  const counted = tags.filter(
    (found) => found.method_id === method_id && found.read.document.document_id === document_id && found.relation !== 'mentions',
  );
  return [...new Set(counted.flatMap(({ read }) => read.statement.organisation_id ?? []))].sort();
};

describe('The vocabulary of methods on the five documents', () => {
  it('holds in all its own examples', () => {
    expect(() => checkMethodExamples(vocabulary, relations)).not.toThrow();
  });

  it('finds nearly every method in the loaded documents; an entry may come before its plan', () => {
    const tagged = new Set(tags.map(({ method_id }) => method_id));
    expect(methods.filter(({ id }) => tagged.has(id)).length).toBeGreaterThan(methods.length * 0.9);
  });

  it('gives every tag the words that stand at its offsets in the document', () => {
    expect(tags.length).toBeGreaterThan(300);
    for (const { read, match_start, match_end, matched_text } of tags)
      expect(readField(read.document.text, [{ start: match_start, end: match_end }]).value).toBe(matched_text);
  });

  it('names no method in a list of partners or a declaration of places', () => {
    const silent = tags.filter(({ read }) => read.statement.kind === 'collaboration' || read.statement.kind === 'place-declaration');
    expect(silent).toEqual([]);
  });
});

describe('Who is credited', () => {
  it.each([
    ['mvp', 'effekter-2022', ['enskede-arsta-vantor', 'sodermalm']],
    ['mvp', 'plan-skarpnack-2019', ['skarpnack']],
    ['stis', 'effekter-2022', ['hasselby-vallingby']],
    ['sociala-insatsgrupper', 'arsrapport-2020', ['rinkeby-kista']],
    ['trefas', 'arsrapport-2020', ['rinkeby-kista', 'socialforvaltningen', 'spanga-tensta']],
    ['savry', 'effekter-2022', ['socialforvaltningen']],
    ['skolsociala-team', 'effekter-2022', ['hagersten-alvsjo', 'hasselby-vallingby', 'norrmalm', 'ostermalm']],
    ['trygghetsvandring', 'lup-2017', ['alvsjo', 'hasselby-vallingby', 'ostermalm', 'skarholmen', 'socialforvaltningen']],
    ['medborgarvardar', 'lup-2017', ['enskede-arsta-vantor', 'skarholmen', 'spanga-tensta']],
    ['lugna-gatan', 'lup-2017', ['farsta', 'socialforvaltningen']],
    ['levande-stockholm', 'lup-2017', []],
    ['nattvandring', 'effekter-2022', ['bromma']],
    ['mvp', 'arsrapport-2020', ['socialforvaltningen', 'utbildningsforvaltningen']],
    ['faltarbete', 'plan-kulturforvaltningen-2021', []],
    ['elevhalsoteam', 'lup-2017', []],
  ])('with %s in %s: %j', (method, document, units) => {
    expect(unitsWith(method, document)).toEqual(units);
  });
});

describe('What a list is led in as', () => {
  const inList = (leadIn: string) => {
    const base = statements[0] as StatementText;
    const text = 'Om samverkan mellan skola, socialtjänst och polis (SSP) och om barn i behov av särskilt stöd (BUS).';
    const fields = { text: { value: text, offsets: [...text].map((_, i) => i) } };
    return tag({ ...base, statement: { ...base.statement, kind: 'example' }, fields, leadIn }).map(({ method_id }) => method_id);
  };

  it('leaves of a list of agreements the agreements, not what they are about', () => {
    expect(inList('Förvaltningen har tagit in följande överenskommelser:')).toEqual(['samverkansoverenskommelse', 'bus']);
    expect(inList('Förvaltningen arbetar så här:')).toContain('ssp');
  });

  it('is the last sentence before the list alone', () => {
    const line = 'Alla överenskommelser är klara. Därför föreslås följande aktiviteter:';
    const text = `${line}\n\n- SSP ska utvecklas.`;
    const start = text.indexOf('SSP');
    const [document] = readDocumentFolders('.', vocabulary) as [StatementText['document']];
    const base = (statements[0] as StatementText).statement;
    const read = readStatement({ ...document, text }, { ...base, fields: { text: [{ start, end: text.length }] } });
    expect(read.leadIn).toBe('Därför föreslås följande aktiviteter:');
    expect(readStatement({ ...document, text }, { ...base, fields: { text: [{ start: 0, end: 5 }] } }).leadIn).toBe('');
  });
});

describe('What is different stays apart, what is the same is joined', () => {
  const idsOf = (text: string) => {
    const base = statements[0] as StatementText;
    const fields = { text: { value: text, offsets: [...text].map((_, i) => i) } };
    const found = tag({ ...base, statement: { ...base.statement, kind: 'measure' }, fields });
    return found.map(({ method_id }) => method_id);
  };

  it.each([
    ['Närvaroteamet, Närvaroprogrammet, skolsociala teamet och EHT.', ['narvaroteam', 'narvaroprogrammet', 'skolsociala-team', 'elevhalsoteam']],
    ['Nattvandring, vuxenvandring, föräldravandrare, trivselvandring.', ['nattvandring', 'nattvandring', 'nattvandring', 'nattvandring']],
    ['Trygghetsvandring och nattvandring.', ['trygghetsvandring', 'nattvandring']],
    ['Fältassistenter, fältverksamheten, fältgruppen, fält och fritid.', ['faltarbete', 'faltarbete', 'faltarbete', 'faltarbete']],
    ['Unga rör sig på gator, män och kvinnor är bra på det, avdelningschef IOF.', []],
    ['SIG för unga och IOP.', ['sociala-insatsgrupper', 'iop']],
    ['Det lokala brottsförebyggande rådet.', ['lokalt-brottsforebyggande-rad']],
    ['Brottsförebyggande rådet (Brå) utlyser medel.', []],
    ['Gransamverkansföreningar, Fussion och medborgarvårdar.', ['grannsamverkan', 'fusion', 'medborgarvardar']],
    ['Medborgarvårdare och skolsociomerns arbete.', ['medborgarvardar', 'skolsocionom']],
    ['Fältsekreterare, fältteamet och ungdomsfältare.', ['faltarbete', 'faltarbete', 'faltarbete']],
    ['Kvällsvandringar och föräldravandrare.', ['nattvandring', 'nattvandring']],
    ['Barnombudsmannen och ett barnombud.', ['barnombud']],
    ['Vi erbjuder stöd i föräldraskapet och vill stärka föräldrarollen.', ['foraldraskapsstod', 'foraldraskapsstod']],
    ['Stadsdelen samverkar med polisen om flickor och pojkar i Tensta enligt socialtjänstlagen.', []],
  ])('%s', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe('A tagger of made-up methods', () => {
  const method = (id: string, more: Partial<Method> = {}): Method => ({
    id,
    name: id,
    kind: 'programme',
    definition_sv: '',
    definition_en: '',
    spellings: [id],
    not: [],
    not_to_be_confused_with: [],
    examples: { match: [`Vi har ${id}.`], no_match: [] },
    ...more,
  });
  const statement = (kind: StatementKind, fields: Partial<Record<FieldName, string>>): StatementText => {
    const base = statements[0] as StatementText;
    const read = Object.entries(fields).map(([name, value]) => [name, { value, offsets: [...value].map((_, i) => i) }]);
    return { ...base, statement: { ...base.statement, kind }, fields: Object.fromEntries(read) };
  };
  const find = methodTagger({ ...vocabulary, methods: [method('MVP'), method('SIP')] }, relations);

  it('makes a row of every occurrence, in the order of the text', () => {
    expect(find(statement('measure', { text: 'SIP, MVP och SIP.' })).map(({ method_id, match_start }) => [method_id, match_start])).toEqual([
      ['SIP', 0],
      ['MVP', 5],
      ['SIP', 13],
    ]);
  });

  it('reads all columns of a plan but the timeline, and only the text of anything else', () => {
    const fields = { title: 'MVP', goal: 'MVP', text: 'MVP', responsible: 'MVP', timeline: 'MVP', follow_up: 'MVP' };
    expect(find(statement('activity', fields))).toHaveLength(5);
    expect(find(statement('example', fields))).toHaveLength(1);
    expect(find(statement('collaboration', fields))).toEqual([]);
    expect(find(statement('place-declaration', fields))).toEqual([]);
  });

  it.each([
    ['is missed in its own example', method('mvp', { spellings: ['SIP'] }), /mvp: metoden hittas inte i sin exempelmening ”Vi har mvp\.”/],
    [
      'is found where it must not be',
      method('mvp', { examples: { match: ['Vi har mvp.'], no_match: ['Inte mvp.'] } }),
      /mvp: metoden hittas i en mening där den inte ska hittas: ”Inte mvp\.”/,
    ],
  ])('stops with file, entry and remedy when a method %s', (_, wrong, message) => {
    const check = () => checkMethodExamples({ methods: [wrong] }, relations);
    expect(check).toThrow(InputProblem);
    expect(check).toThrow(message);
    expect(check).toThrow(/data\/vocabulary\/methods\.yaml/);
  });
});
