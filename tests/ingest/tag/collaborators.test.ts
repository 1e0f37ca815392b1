import { describe, expect, test } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../../src/build/read-data';
import { interpretActionPlan } from '../../../src/ingest/interpret/action-plan';
import { interpretDevelopmentProgramme } from '../../../src/ingest/interpret/development-programme';
import { interpretReport } from '../../../src/ingest/interpret/report';
import { readField } from '../../../src/ingest/spans';
import type { SourceDocument, Statement } from '../../../src/ingest/statement';
import { checkCollaboratorExamples, collaboratorTagger } from '../../../src/ingest/tag/collaborators';
import { readStatement } from '../../../src/ingest/tag/statement-text';
import type { StatementKind } from '../../../src/model/kinds';
import { InputProblem } from '../../../src/vocabulary/problem';
import type { Collaborator } from '../../../src/vocabulary/schema';

const vocabulary = readVocabularyFolder(process.cwd());
const { collaborators, collaborationCues: cues } = vocabulary;
const documents = readDocumentFolders(process.cwd(), vocabulary);
const tag = collaboratorTagger(vocabulary, cues);

const interpret = (document: SourceDocument) =>
  ({
    'action-plan': interpretActionPlan,
    'annual-report': interpretReport,
    'effects-report': interpretReport,
    'development-programme': interpretDevelopmentProgramme,
  })[document.kind](document, vocabulary).statements;

const tagged = documents.flatMap((document) =>
  interpret(document).map((statement) => {
    const read = readStatement(document, statement);
    return { document, statement, text: read.fields.text?.value ?? '', tags: tag(read) };
  }),
);
const listed = tagged.filter(({ statement }) => statement.kind === 'collaboration');
const named = tagged.filter(({ statement }) => statement.kind !== 'collaboration');

/** Ids of the collaborators in the statements of one document that have these words. */
const partnersIn = (document_id: string, words: string) => {
  const hits = named.filter(({ document, text }) => document.document_id === document_id && text.includes(words));
  expect(hits, `no statement with "${words}"`).not.toEqual([]);
  return hits.flatMap(({ tags }) => tags.map(({ collaborator_id }) => collaborator_id));
};

/** Ids of the collaborators of one made-up statement of a unit. */
const partnersOf = (organisation_id: string | null, text: string, kind: StatementKind = 'example', before = '') => {
  const [document] = documents as [SourceDocument];
  const statement: Statement = {
    statement_id: 'test',
    kind,
    organisation_id,
    priority_area_id: null,
    theme_id: null,
    fields: { text: [{ start: before.length, end: before.length + text.length }] },
    stated_sub_areas: [],
  };
  return tag(readStatement({ ...document, file: 'plan.txt', text: before + text }, statement)).map(({ collaborator_id }) => collaborator_id);
};

const problem = (act: () => unknown): InputProblem => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputProblem) return error;
    throw error;
  }
  throw new Error('no problem was reported');
};

describe('partners that the districts listed in 2017', () => {
  test('each of the 151 is exactly one collaborator', () => {
    expect(listed).toHaveLength(151);
    for (const { tags, text } of listed) {
      expect(tags.map(({ basis, matched_text }) => ({ basis, matched_text }))).toEqual([{ basis: 'listed', matched_text: text }]);
    }
  });

  test.each([
    ['utbildningsforvaltningen', 12],
    ['stadsbyggnadskontoret', 11],
    ['idrottsforvaltningen', 9],
    ['trafikkontoret', 9],
    ['arbetsmarknadsforvaltningen', 8],
    ['kulturforvaltningen', 8],
    ['exploateringskontoret', 7],
    ['socialforvaltningen', 6],
    ['polisen', 7],
    ['stockholmshem', 6],
  ])('%s is listed by %i districts', (id, districts) => {
    const by = listed.filter(({ tags }) => tags[0]?.collaborator_id === id).map(({ statement }) => statement.organisation_id);
    expect(new Set(by).size).toBe(districts);
  });

  test.each([
    ['a committee is its administration', 'utbildningsnämnden', 'utbildningsforvaltningen'],
    ['a local police area is the police', 'Lokalpolisområde Globen', 'polisen'],
    ['a description after the name does not matter', 'församlingar på Norrmalm', 'forsamlingar'],
    ['a place before the name does not matter', 'Skärholmens Fastighetsägare', 'fastighetsagare'],
    ['a misprint is spelled out in the vocabulary', 'AB Stockholms hem', 'stockholmshem'],
  ])('%s: %s', (_, partner, id) => {
    expect(partnersOf('farsta', partner, 'collaboration')).toEqual([id]);
  });

  test('a partner that nobody knows stops the build, with file, line and what to do', () => {
    const { file, line, what, remedy } = problem(() => partnersOf('farsta', 'Rymdstyrelsen', 'collaboration', 'Parter:\n'));
    expect([file, line]).toEqual(['plan.txt', 2]);
    expect(what).toContain('”Rymdstyrelsen” finns inte i collaborators.yaml');
    expect(remedy).toContain('Lägg till');
  });

  test('so does one item that is two partners', () => {
    const { what } = problem(() => partnersOf('farsta', 'polisen och SL', 'collaboration'));
    expect(what).toBe('Partnern ”polisen och SL” är flera parter i collaborators.yaml: Polisen och SL.');
  });
});

describe('collaborators named in plans, reports and measures', () => {
  test('their words stand in a field of the statement, at the offsets given', () => {
    expect(named.flatMap(({ tags }) => tags).length).toBeGreaterThan(200);
    for (const { document, statement, tags } of named) {
      const spans = Object.values(statement.fields).flat();
      for (const { match_start: start, match_end: end, matched_text, basis } of tags) {
        expect(basis).toBe('named');
        expect(readField(document.text, [{ start, end }]).value).toBe(matched_text);
        expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
      }
    }
  });

  test('no unit is its own collaborator, and no district its own branch', () => {
    const own = new Map(collaborators.map(({ id, organisation_id }) => [id, organisation_id]));
    for (const { statement, tags } of named) {
      for (const { collaborator_id } of tags) {
        if (statement.organisation_id !== null) expect(own.get(collaborator_id)).not.toBe(statement.organisation_id);
      }
    }
    expect(partnersOf('farsta', 'Samverkan mellan skola och förskola.')).toEqual(['skola']);
    const text = 'Samverkan mellan skola, socialtjänst, polis och fritidsgårdar.';
    expect(partnersOf('farsta', text)).toEqual(['skola', 'polisen']);
    expect(partnersOf('utbildningsforvaltningen', text)).toEqual(['socialtjansten', 'polisen', 'fritidsgardar']);
  });

  test('all members of an enumeration count, and nothing after it', () => {
    expect(partnersIn('lup-2017', 'ska nämnden samverka med polisen, trafikkontoret')).toEqual([
      'polisen',
      'trafikkontoret',
      'exploateringskontoret',
      'fastighetsagare',
      'bostadsrattsforeningar',
    ]);
    expect(partnersIn('lup-2017', 'samarbeta med lokala idrottsföreningar och idrottslyftet inom förskola och skola')).toEqual(['idrottsforeningar']);
    expect(partnersIn('lup-2017', 'genomföra gemensamma föreläsningar på skolorna')).toEqual(['maskrosbarn', 'maskrosbarn']);
  });

  test('names that share their last part are parted', () => {
    expect(partnersIn('lup-2017', 'i samråd med utbildnings-, idrotts-, och kulturförvaltningen')).toEqual([
      'utbildningsforvaltningen',
      'idrottsforvaltningen',
      'kulturforvaltningen',
    ]);
    expect(partnersIn('lup-2017', 'föreningsliv, kultur- och idrottsförvaltning')).toEqual([
      'foreningar',
      'kulturforvaltningen',
      'idrottsforvaltningen',
    ]);
  });

  test('the committees that the assignments of Kulturnämnden name are its collaborators', () => {
    expect(partnersIn('plan-kulturforvaltningen-2021', 'i samråd med kommunstyrelsen')).toEqual([
      'stadsledningskontoret',
      'idrottsforvaltningen',
      'stadsdelsforvaltningar',
      'arbetsmarknadsforvaltningen',
    ]);
  });

  test('a plan row is read in every column', () => {
    const row = (id: string) => named.find(({ statement }) => statement.statement_id === `plan-skarpnack-2019:${id}`)?.tags ?? [];
    expect(row('r06').map(({ collaborator_id }) => collaborator_id)).toEqual(['skola', 'polisen']);
    expect(row('r03').filter(({ collaborator_id }) => collaborator_id === 'polisen')).toHaveLength(2);
  });

  test('a partner may be the subject', () => {
    expect(partnersIn('lup-2017', 'Socialtjänst, polis och medborgarvårdar ska ingå')).toEqual(['polisen']);
    expect(partnersIn('effekter-2022', 'samverkar polis och barn- och ungdomsenheten')).toEqual(['polisen']);
    expect(partnersIn('effekter-2022', 'nya föräldravandringsgrupper som samverkar med skolor')).toEqual(['foraldravandrare', 'skola']);
  });

  test('what others do with each other is not the unit’s collaboration', () => {
    expect(partnersIn('effekter-2022', 'Studieförbunden samarbetar med')).toEqual([]);
    expect(partnersOf('farsta', 'Skolorna samverkar med polisen om trafiken.')).toEqual([]);
  });

  test('what the district does is not the department’s collaboration, though it stands in the department’s list', () => {
    expect(partnersOf('socialforvaltningen', 'Stadsdelsförvaltningen samverkar med polisen.', 'planned-activity')).toEqual([]);
    expect(partnersOf('socialforvaltningen', 'Utvecklas tillsammans med stadsdelsförvaltningen.')).toEqual(['stadsdelsforvaltningar']);
    expect(partnersOf('farsta', 'Stadsdelsförvaltningen samverkar med polisen.')).toEqual(['polisen']);
  });

  test('of two subjects each has the other for its partner', () => {
    const words = 'tar fram en plan för fortsatt samordning';
    expect(partnersIn('arsrapport-2020', words)).toEqual([
      'utbildningsforvaltningen',
      'stadsdelsforvaltningar',
      'socialforvaltningen',
      'stadsdelsforvaltningar',
    ]);
  });

  test('a dialogue counts where it has a form', () => {
    expect(partnersOf('farsta', 'Utveckla metoder för dialog med civilsamhället.')).toEqual(['civilsamhallet']);
    expect(partnersOf('farsta', 'Planen bygger på en dialog med civilsamhället.')).toEqual([]);
  });

  test('those who take part together with the unit are its collaborators, others who take part are not', () => {
    const others = ['polisen', 'kriminalvarden'];
    expect(partnersOf('socialforvaltningen', 'I projektet deltog socialförvaltningen, polisen och Kriminalvården.')).toEqual(others);
    expect(partnersOf('socialforvaltningen', 'I projektet deltog polisen och Kriminalvården.')).toEqual([]);
    expect(partnersIn('arsrapport-2020', 'I pilotprojektet deltog')).toContain('kriminalvarden');
  });

  test('the districts named are meant, not districts in general', () => {
    expect(partnersIn('effekter-2022', 'stadsdelsförvaltningarna Farsta och Skarpnäck')).toEqual(['farsta', 'skarpnack']);
  });

  test.each([
    ['a party to an agreement', 'lup-2017', 'den lokala samverkansöverenskommelsen med lokalpolisområdet'],
    ['a party to an agreement', 'effekter-2022', 'samverkansöverenskommelsen med lokalpolisområdet Södermalm'],
    ['an item in a list of agreements', 'arsrapport-2020', 'samverkan mellan skolan, socialtjänsten och polisen'],
    ['a funder', 'arsrapport-2020', 'Brottsförebyggande rådet (Brå) utlyser'],
    ['an arena', 'lup-2017', 'använda skolan som arena för dialog'],
    ['a recipient', 'lup-2017', 'Sprida kunskap om psykisk ohälsa till föräldrar och skolpersonal'],
    ['a recipient', 'effekter-2022', 'gemensamma utbildningstillfällen för skola, förskola och socialtjänst'],
    ['a mere mention', 'effekter-2022', 'Polisen gör fler orosanmälningar'],
    ['a mere mention', 'lup-2017', 'så som man gjort i Skarpnäck, Hässelby-Vällingby och Spånga-Tensta'],
  ])('%s is no collaborator: %s: %s', (_, document_id, words) => {
    expect(partnersIn(document_id, words)).toEqual([]);
  });
});

describe('the vocabulary of collaborators', () => {
  /** The vocabulary with one entry changed, and checked first. */
  const withEntry = (id: string, change: Partial<Collaborator>) => ({
    ...vocabulary,
    collaborators: [
      ...collaborators.filter((entry) => entry.id === id).map((entry) => ({ ...entry, ...change })),
      ...collaborators.filter((entry) => entry.id !== id),
    ],
  });

  test('its examples hold', () => {
    expect(() => checkCollaboratorExamples(vocabulary, cues)).not.toThrow();
  });

  test('an example that is not found, or found where it must not be, names the entry and the sentence', () => {
    const missed = withEntry('fryshuset', { examples: { match: ['Fryshuset nämns bara.'], no_match: [] } });
    const { file, what } = problem(() => checkCollaboratorExamples(missed, cues));
    expect(file).toBe('data/vocabulary/collaborators.yaml');
    expect(what).toBe('fryshuset: parten hittas inte i sitt exempel ”Fryshuset nämns bara.”');

    const wrong = withEntry('fryshuset', { examples: { match: ['Fryshuset'], no_match: ['I samverkan med Fryshuset.'] } });
    expect(problem(() => checkCollaboratorExamples(wrong, cues)).what).toContain('fryshuset: parten hittas i en mening där den inte ska hittas');
  });

  test('a branch that the cues call a unit’s own must be an entry', () => {
    const own = [...cues.own, { words: [], collaborators: ['fritidsbanken'] }];
    const { file, what } = problem(() => checkCollaboratorExamples(vocabulary, { ...cues, own }));
    expect([file, what]).toEqual(['data/vocabulary/collaboration-cues.yaml', 'own: fritidsbanken finns inte.']);
  });

  test('every entry of a unit has the unit’s id and kind', () => {
    for (const { id, kind, organisation_id } of collaborators) {
      const unit = vocabulary.organisations.find((organisation) => organisation.id === organisation_id);
      if (organisation_id !== undefined) expect([id, kind]).toEqual([unit?.id, unit?.kind]);
    }
    expect(new Set(collaborators.flatMap(({ organisation_id }) => organisation_id ?? [])).size).toBe(vocabulary.organisations.length);
  });
});
