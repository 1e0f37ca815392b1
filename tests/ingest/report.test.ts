import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { interpretReport } from '../../src/ingest/interpret/report';
import { frameNaming } from '../../src/ingest/interpret/report-naming';
import { readField } from '../../src/ingest/spans';
import type { SourceDocument, Statement } from '../../src/ingest/statement';
import { readYaml } from '../../src/vocabulary/read-yaml';
import { frameSchema, organisationsSchema } from '../../src/vocabulary/schema';

const load = (file: string) => readFileSync(file, 'utf8').normalize('NFC');
const [frameFile, organisationsFile] = ['data/vocabulary/frame.yaml', 'data/vocabulary/organisations.yaml'];
const vocabulary = {
  frame: readYaml(frameFile, load(frameFile), frameSchema),
  organisations: readYaml(organisationsFile, load(organisationsFile), organisationsSchema),
};

function documentOf(document_id: string, fileName: string): SourceDocument {
  const file = `data/documents/${document_id}/${fileName}`;
  const facts: Omit<SourceDocument, 'document_id' | 'file' | 'text'> = parse(load(`data/documents/${document_id}/document.yaml`));
  return { ...facts, document_id, file, source_file: file, source_sha256: '', text: load(file) };
}

const effects = documentOf('effekter-2022', 'source.txt');
const annual = documentOf('arsrapport-2020', 'text.txt');

interface Read {
  readonly id: string;
  readonly unit: string | null;
  readonly title: string;
  readonly text: string;
  readonly statement: Statement;
}

function read(document: SourceDocument): Read[] {
  return interpretReport(document, vocabulary).statements.map((statement) => ({
    id: statement.statement_id,
    unit: statement.organisation_id,
    title: readField(document.text, statement.fields.title ?? []).value,
    text: readField(document.text, statement.fields.text ?? []).value,
    statement,
  }));
}

const inEffects = read(effects);
const inAnnual = read(annual);
const bothReports = [
  { name: '2022', document: effects, sentences: inEffects },
  { name: '2020', document: annual, sentences: inAnnual },
];

/** "bromma 3, farsta 4, ~ 23": how many sentences each unit is credited with; ~ are claims. */
function counted(sentences: readonly Read[]): string {
  const speakers = [...new Set(sentences.map(({ unit }) => unit ?? '~'))].sort();
  return speakers.map((speaker) => `${speaker} ${sentences.filter(({ unit }) => (unit ?? '~') === speaker).length}`).join(', ');
}
const of = (sentences: readonly Read[], unit: string | null) => sentences.filter((sentence) => sentence.unit === unit).map(({ text }) => text);
const creditedFor = (sentences: readonly Read[], words: string) => sentences.filter(({ text }) => text.includes(words)).map(({ unit }) => unit);
const words = (text: string) =>
  text
    .replace(/<sup>[^<]*<\/sup>|\*/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');

describe('The 2022 report', () => {
  it('has examples of all 13 districts and 5 departments', () => {
    expect(counted(inEffects)).toBe(
      'arbetsmarknadsforvaltningen 3, bromma 3, enskede-arsta-vantor 6, farsta 4, hagersten-alvsjo 1, hasselby-vallingby 6, ' +
        'idrottsforvaltningen 1, kulturforvaltningen 20, kungsholmen 3, norrmalm 4, ostermalm 1, rinkeby-kista 1, ' +
        'skarholmen 4, skarpnack 4, socialforvaltningen 6, sodermalm 6, spanga-tensta 3, utbildningsforvaltningen 11, ' +
        '~ 23',
    );
  });

  it("gives Skarpnäck its own paragraph and nothing of the culture department's libraries", () => {
    expect(creditedFor(inEffects, 'stadsdelsförvaltningarna Farsta och Skarpnäck')).toEqual(['kulturforvaltningen']);
    expect(creditedFor(inEffects, 'biblioteket i Skarpnäck')).toEqual(['kulturforvaltningen']);
    expect(of(inEffects, 'skarpnack').map((text) => words(text).slice(0, 3).join(' '))).toEqual([
      'Skarpnäcks stadsdelsförvaltning lyfter',
      'De barn och',
      'Gemensamma nämnare i',
      'Från hösten 2021',
    ]);
  });

  it('credits units that are merely named to nobody else than the speaker', () => {
    expect(creditedFor(inEffects, 'samverkan med Arbetsmarknadsförvaltningen')).toEqual(['kulturforvaltningen']);
    expect(creditedFor(inEffects, 'i samverkan med socialförvaltningen')).toEqual(['utbildningsforvaltningen']);
    expect(creditedFor(inEffects, 'finns i samtliga stadsdelsförvaltningar')).toEqual(['utbildningsforvaltningen']);
  });

  it('goes on with the unit of the paragraph before where a paragraph names none', () => {
    expect(creditedFor(inEffects, 'Förutom centrala och lokala')).toEqual(['utbildningsforvaltningen']);
    expect(creditedFor(inEffects, 'Förutom det ordinarie arbetet')).toEqual(['utbildningsforvaltningen']);
    expect(creditedFor(inEffects, 'Samma stadsdelsförvaltning lyfter')).toEqual(['skarholmen']);
  });

  it('credits nobody with a paragraph about unnamed units among the examples', () => {
    const next = 'Norrmalms stadsdelsförvaltning beskriver att arbetet med ANDTS';
    const added = 'Flera stadsdelsförvaltningar har utbildats. Det har gett resultat.';
    const sentences = read({ ...effects, text: effects.text.replace(next, `${added}\n\n${next}`) });
    expect(creditedFor(sentences, 'Flera stadsdelsförvaltningar har utbildats.')).toEqual([null]);
    expect(creditedFor(sentences, 'Det har gett resultat.')).toEqual([null]);
    expect(counted(sentences)).toBe(counted(inEffects).replace('~ 23', '~ 25'));
  });

  it('credits the co-subject of one sentence with that sentence alone, the same words', () => {
    const shared = inEffects.filter(({ text }) => text.includes('"Lokala samordnare mot rekrytering'));
    expect(shared.map(({ unit }) => unit)).toEqual(['skarpnack', 'enskede-arsta-vantor']);
    expect(shared[1]?.statement.fields).toEqual(shared[0]?.statement.fields);
    expect(creditedFor(inEffects, 'tackat ja till stöd från LOSAM')).toEqual(['skarpnack']);
  });

  it('has sentences that a page end broke whole', () => {
    expect(inEffects.filter(({ statement }) => (statement.fields.text?.length ?? 0) > 1).map(({ id }) => id)).toEqual([
      'effekter-2022:claim-18',
      'effekter-2022:kulturforvaltningen-05',
      'effekter-2022:arbetsmarknadsforvaltningen-03',
      'effekter-2022:skarholmen-01',
      'effekter-2022:utbildningsforvaltningen-10',
      'effekter-2022:socialforvaltningen-06',
    ]);
    for (const whole of [
      'Att socialtjänsten använder bedömningsmetoder som Earl, SAVRY och ADAD nämns',
      'Under januari-augusti 2022 har arbetet inom biblioteket resulterat i 66 tillhandahållna platser för feriejobb under sommaren.',
      'har ökat bland medarbetare och chefer.',
      'förståelse för varandras uppdrag och verksamheter.',
      'Skolorna har fått stöd i form av stöd',
      'Arbetet sker i partnerskap med Stockholms Stadsmission, Rädda barnen och Röda Korset.',
    ])
      expect(creditedFor(inEffects, whole)).toHaveLength(1);
  });

  it('stands under the priority area of its chapter', () => {
    const areas = ['samhandling', 'skyddsfaktorer', 'valdsprevention', 'civilsamhallet'];
    const perArea = [null, ...areas].map((area) => inEffects.filter(({ statement }) => statement.priority_area_id === area).length);
    expect(perArea).toEqual([23, 35, 30, 11, 11]);
    expect(inEffects.filter(({ statement }) => (statement.priority_area_id === null) !== (statement.kind === 'claim'))).toEqual([]);
  });

  it('credits every sentence to the unit that its paragraph, or the nearest one before that names a unit, opens with', () => {
    const paragraphs = [...effects.text.matchAll(/^.*\S.*$/gm)].map((match) => ({ start: match.index, text: match[0] }));
    const names = vocabulary.organisations.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling: spelling.toLowerCase() })));
    const openedBy = (offset: number): string | undefined => {
      const above = paragraphs.filter(({ start }) => start <= offset).reverse();
      for (const { text } of above) {
        const firstWords = text.split(/\s+/).slice(0, 3).join(' ').toLowerCase();
        const unit = names.filter(({ spelling }) => firstWords.includes(spelling)).sort((a, b) => b.spelling.length - a.spelling.length)[0];
        if (unit !== undefined) return unit.id;
      }
      return undefined;
    };
    const copies = ['effekter-2022:enskede-arsta-vantor-04'];
    const examples = inEffects.filter(({ id, unit }) => unit !== null && !copies.includes(id));
    const start = ({ statement }: Read) => statement.fields.text?.[0]?.start ?? -1;
    expect(examples.map(({ unit }) => unit)).toEqual(examples.map((sentence) => openedBy(start(sentence))));
  });

  it("loses one unit's sentences with its paragraph, and changes no other sentence's unit", () => {
    const paragraphs = effects.text.split('\n').filter((line) => /^(?:I )?[\p{L}-]+ stadsdelsförvaltning.*\.$/u.test(line));
    expect(paragraphs).toHaveLength(23);
    const credits = (sentences: readonly Read[]) => sentences.map(({ unit, text }) => `${unit}: ${text}`);
    const all = credits(inEffects);
    for (const paragraph of paragraphs) {
      const left = credits(read({ ...effects, text: effects.text.replace(`${paragraph}\n`, '\n') }));
      const removed = all.filter((credit) => !left.includes(credit));
      expect(removed).not.toEqual([]);
      expect(left).toEqual(all.filter((credit) => !removed.includes(credit)));
      expect(
        removed.every((credit) =>
          words(paragraph)
            .join(' ')
            .includes(credit.slice(credit.indexOf(': ') + 2)),
        ),
      ).toBe(true);
    }
  });
});

describe('The annual report 2020', () => {
  it('has the examples of all 13 districts and what the social department does', () => {
    expect(counted(inAnnual)).toBe(
      'bromma 3, enskede-arsta-vantor 5, farsta 5, hagersten-alvsjo 6, hasselby-vallingby 5, kungsholmen 1, norrmalm 4, ' +
        'ostermalm 5, rinkeby-kista 8, skarholmen 1, skarpnack 2, socialforvaltningen 24, sodermalm 5, spanga-tensta 5, ' +
        'utbildningsforvaltningen 1, ~ 132',
    );
  });

  it('credits each good example to the unit whose heading it stands under', () => {
    const examples = inAnnual.filter(({ unit }) => unit !== null && !['socialforvaltningen', 'utbildningsforvaltningen'].includes(unit));
    const nameOf = (unit: string | null) => vocabulary.organisations.find(({ id }) => id === unit)?.name ?? '';
    const running = examples.filter(({ title }) => title !== '');
    expect(running.filter(({ unit, title }) => !new RegExp(`^${nameOf(unit)}s? stadsdels`).test(title))).toEqual([]);
    expect(creditedFor(inAnnual, 'i samverkan med Spånga-Tensta stadsdelsförvaltning')).toEqual(['rinkeby-kista']);
    expect(creditedFor(inAnnual, 'lokalpolisområde Vällingby')).toEqual(['bromma']);
  });

  it.each([
    'Socialförvaltningen erbjöd lokala workshops',
    'Socialförvaltningen har vidare tagit fram en utbildning',
    'har socialförvaltningen under våren år 2020 tagit fram en film',
    'Dessa har socialförvaltningen gått igenom',
    'Socialförvaltningen ska anlita socialtjänstakademin',
    'samverkan mellan förskola, skola och socialtjänst inklusive prevention och fritid.',
  ])('credits the social department: %s', (start) => {
    expect(new Set(creditedFor(inAnnual, start))).toEqual(new Set(['socialforvaltningen']));
  });

  it('credits both of two subjects, and no unit that only helps', () => {
    expect(creditedFor(inAnnual, 'tar fram en plan för fortsatt samordning')).toEqual(['socialforvaltningen', 'utbildningsforvaltningen']);
  });

  it('reads in the footnotes what is said of units: all who took part are credited, references say nothing of anyone', () => {
    const inNotes = inAnnual.filter(({ title }) => title === '');
    expect(new Set(inNotes.map(({ text }) => text.split(' ').slice(0, 3).join(' ')))).toEqual(
      new Set(['I pilotprojektet deltog', 'Pilotprojektet kom att', 'Uppdraget var fokuserat']),
    );
    for (const start of ['I pilotprojektet deltog', 'Pilotprojektet kom att kallas', 'Uppdraget var fokuserat'])
      expect(creditedFor(inAnnual, start)).toEqual(['socialforvaltningen', 'rinkeby-kista', 'spanga-tensta']);
    expect(inEffects.filter(({ title }) => title === '')).toEqual([]);
  });

  it.each([
    'Samtliga stadsdelsförvaltningar har upprättat lokala handlingsplaner',
    'har alla stadsdelsförvaltningar angett aktiveter inom samtliga fyra',
    'Två stadsdelsförvaltningar har identifierat',
    'En stadsdelsförvaltning har tagit fram sin lokala handlingsplan',
    'Majoriteten av stadsdelsförvaltningarna bokade in sig',
    'har 174 medarbetare utbildats',
    'Därför föreslås följande aktiviteter:',
    'Ta fram och implementera en vägledning för arbetet med SIG unga.',
    'Fortsätta socialförvaltningens årliga utbildning',
    'Socialnämndens beslut om EARL behöver',
  ])('credits nobody: %s', (start) => {
    expect(new Set(creditedFor(inAnnual, start))).toEqual(new Set([null]));
  });

  it('has a priority area only where the heading or the sentence names one', () => {
    const titles = inAnnual
      .filter(({ statement }) => statement.priority_area_id !== null)
      .map(({ title, statement }) => [title, statement.priority_area_id]);
    expect([...new Map(titles as [string, string][])]).toEqual([
      ['Östermalms stadsdelsförvaltning', 'samhandling'],
      ['Aktiviteter med fokus på systematisk samhandling', 'samhandling'],
      ['Aktiviteter med fokus på förskola, skola och fritid som skyddsfaktorer', 'skyddsfaktorer'],
      ['Aktiviteter med fokus på våldsprevention med ett jämställdhetsperspektiv', 'valdsprevention'],
    ]);
  });

  it('has the sub-areas that sentences name as such', () => {
    const stated = inAnnual.flatMap(({ id, statement }) => statement.stated_sub_areas.map(({ sub_area_id, rule }) => [id, sub_area_id, rule]));
    expect(stated).toEqual([
      ['arsrapport-2020:claim-46', 'samlad-kompetens', 'names-sub-area'],
      ['arsrapport-2020:enskede-arsta-vantor-04', 'inskrivning-narvaro', 'names-sub-area'],
      ['arsrapport-2020:hagersten-alvsjo-04', 'samlad-kompetens', 'names-sub-area'],
      ['arsrapport-2020:farsta-04', 'normer', 'names-sub-area'],
      ['arsrapport-2020:rinkeby-kista-04', 'samordnade-insatser', 'names-sub-area'],
      ['arsrapport-2020:spanga-tensta-01', 'samordnade-insatser', 'names-sub-area'],
      ['arsrapport-2020:claim-83', 'samlad-kompetens', 'names-sub-area'],
    ]);
    expect(inEffects.flatMap(({ statement }) => statement.stated_sub_areas)).toEqual([]);
  });
});

describe.each(bothReports)('Every sentence of the $name report', ({ document, sentences }) => {
  it('has an id that says its unit and its number', () => {
    const seen: Record<string, number> = {};
    for (const { id, unit } of sentences) {
      const speaker = unit ?? 'claim';
      const n = (seen[speaker] ?? 0) + 1;
      seen[speaker] = n;
      expect(id).toBe(`${document.document_id}:${speaker}-${String(n).padStart(2, '0')}`);
    }
  });

  const running = sentences.filter(({ title }) => title !== '');

  it('is an example of a unit or a claim of none, under a heading or in a footnote', () => {
    expect(sentences.filter(({ statement }) => (statement.kind === 'example') !== (statement.organisation_id !== null))).toEqual([]);
    const notes = document.text.split('\n').filter((line) => /^<sup>\d+<\/sup> /.test(line));
    const inNotes = sentences.filter(({ title }) => title === '');
    expect(inNotes.filter(({ text }) => !notes.some((note) => note.includes(text)))).toEqual([]);
    expect(sentences).toEqual([...running, ...inNotes]);
  });

  it('together holds each word of the chosen sections exactly once, in order', () => {
    const from = document.text.search(new RegExp(`^#+ \\**${document.sections_from}`, 'm'));
    const end =
      document.sections_before === undefined ? document.text.length : document.text.search(new RegExp(`^#+ ${document.sections_before}`, 'm'));
    const furniture = /^(?:#.*|-{3}|\d+ \(\d+\)|<sup>\d+<\/sup> .*|Effekter av förvaltningarnas arbete med strategin .* i kriminalitet)$/;
    const lines = document.text
      .slice(from, end)
      .split('\n')
      .filter((line) => !furniture.test(line.trim()));
    const once = running.filter(({ text }, i) => text !== running[i - 1]?.text);
    expect(once.flatMap(({ text }) => words(text))).toEqual(lines.flatMap((line) => words(line.replace(/^- /, ''))));
  });
});

describe('A sub-area is stated only where a cue names it', () => {
  const naming = frameNaming(vocabulary.frame);
  it.each([
    ['Inom delområdet ”samlad kompetens” avser förvaltningen att utbilda.', ['samlad-kompetens']],
    ['Inom området samordnade insatser har stadsdelen lyft upp Trefas.', ['samordnade-insatser']],
    ['När det gäller inskrivningsgraden i förskolan planeras en kartläggning.', ['inskrivning-narvaro']],
    ['När det gäller snabba insatser finns en rutin.', ['snabba-insatser']],
    ['Andelen samordnade insatser har ökat.', []],
    ['Skarpnäckslyftet nämns inom flera delområden.', []],
    ['När det gäller samverkan med polisen finns en rutin.', []],
    ['När det gäller insatser i skolan finns en rutin.', []],
    ['När det gäller fritidsgårdar finns en plan.', []],
  ])('%s', (sentence, expected) => {
    expect(naming.subAreasNamed(sentence)).toEqual(expected);
  });

  it('and a priority area likewise: the word "civilsamhället" alone names none', () => {
    expect(naming.areaNamed('Arbetet sker inom den prioriterade utgångspunkten systematisk samhandling.')).toBe('samhandling');
    expect(naming.areaNamed('Samarbetet mellan stadsdelsförvaltningen och civilsamhället ska utvecklas.')).toBeNull();
  });
});
