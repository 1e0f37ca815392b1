import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabularyFolder } from '../../src/build/read-data';
import { interpretDevelopmentProgramme } from '../../src/ingest/interpret/development-programme';
import { readSections } from '../../src/ingest/read/sections';
import { readField } from '../../src/ingest/spans';
import type { SourceDocument, Statement } from '../../src/ingest/statement';
import type { StatementKind } from '../../src/model/kinds';
import { InputProblem } from '../../src/vocabulary/problem';

const file = 'data/documents/lup-2017/source.txt';
const text = readFileSync(file, 'utf8').normalize('NFC');
const vocabulary = readVocabularyFolder(process.cwd());

const documentOf = (words: string): SourceDocument => ({
  document_id: 'lup-2017',
  title: 'Socialförvaltningens arbete med Lokala utvecklingsplaner 2017',
  kind: 'development-programme',
  organisation_id: 'socialforvaltningen',
  published: '2017',
  period_start: '2017',
  period_end: '2017',
  file,
  source_file: file,
  source_sha256: '',
  restored_from: null,
  text: words,
});

const { statements, themes, priority_places } = interpretDevelopmentProgramme(documentOf(text), vocabulary);
const read = (statement: Statement, field: 'text' | 'title') => readField(text, statement.fields[field] ?? []).value;
const districtOf = (statement: Statement) => statement.statement_id.split(':')[1] as string;
const select = (kind: StatementKind, district?: string) =>
  statements.filter((statement) => statement.kind === kind && (district === undefined || districtOf(statement) === district));
const textsOf = (kind: StatementKind, district: string) => select(kind, district).map((statement) => read(statement, 'text'));
const themesOf = (district: string) => themes.filter((theme) => theme.organisation_id === district).map(({ title }) => title);
const placesOf = (district: string) => priority_places.filter((row) => row.organisation_id === district).map(({ place }) => place);
const titleOf = (theme_id: string | null) => themes.find((theme) => theme.theme_id === theme_id)?.title ?? null;

describe('what the 2017 programme holds', () => {
  it('14 districts with 43 themes and 27 priority places', () => {
    expect(new Set(themes.map(({ organisation_id }) => organisation_id)).size).toBe(14);
    expect(themes).toHaveLength(43);
    expect(priority_places).toHaveLength(27);
  });

  it.each([
    ['place-declaration', 3],
    ['theme-goal', 96],
    ['measure', 278],
    ['collaboration', 151],
    ['planned-activity', 43],
  ] as const)('%s: %i statements', (kind, count) => expect(select(kind)).toHaveLength(count));

  it('every id once, in document order', () => {
    expect(new Set(statements.map(({ statement_id }) => statement_id)).size).toBe(statements.length);
    const starts = statements.map(({ fields }) => fields.text?.[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(statements.filter(({ statement_id }) => statement_id === 'lup-2017:skarpnack:m01')).toHaveLength(1);
  });
});

describe('places', () => {
  it('a slash parts places only where the district counts them', () => {
    expect(placesOf('rinkeby-kista')).toEqual(['Husby', 'Rinkeby', 'Akalla', 'Kista']);
    expect(placesOf('hasselby-vallingby')).toEqual(['Hässelby gård', 'Hässelby Villastad/Smedshagen', 'Grimsta']);
    expect(placesOf('kungsholmen')).toEqual(['Hornsberg', 'Östra S:t Görän']);
    expect(placesOf('alvsjo')).toEqual(['Solberga']);
  });

  it('a district that names none says so in a statement', () => {
    expect(select('place-declaration').map(districtOf)).toEqual(['norrmalm', 'ostermalm', 'sodermalm']);
    for (const district of ['norrmalm', 'ostermalm', 'sodermalm']) expect(placesOf(district)).toEqual([]);
  });
});

describe('themes', () => {
  it('a heading that ends with a stop is a heading, as the chapter on measures repeats it', () => {
    expect(themesOf('kungsholmen')).toEqual(['Samverkan', 'Behov av nätverk', 'Förbättra trygghet, ordning och säkerhet']);
  });

  it('what a district does beyond its themes belongs to none of them', () => {
    const loose = [...select('theme-goal'), ...select('measure')].filter(({ theme_id }) => theme_id === null);
    expect(loose.map((statement) => [districtOf(statement), read(statement, 'text').split(' ').slice(0, 4).join(' ')])).toEqual([
      ['alvsjo', 'Utöver dessa tre prioriteringar'],
      ['alvsjo', 'Stadsdelsnämnden ska erbjuda riktade'],
    ]);
    for (const statement of loose) expect(statement.fields.title).toBeUndefined();
  });

  it('every theme has goals and measures of its own', () => {
    for (const kind of ['theme-goal', 'measure'] as const) {
      const named = new Set(select(kind).map(({ theme_id }) => theme_id));
      expect(themes.filter(({ theme_id }) => !named.has(theme_id))).toEqual([]);
    }
  });

  it('no statement is put under another district', () => {
    for (const { theme_id, statement_id } of statements) if (theme_id) expect(theme_id.split(':')[1]).toBe(statement_id.split(':')[1]);
  });

  it('reworded and merged headings are paired with the district’s theme', () => {
    const pairs = [...select('measure'), ...select('planned-activity')]
      .map((statement) => [read(statement, 'title'), titleOf(statement.theme_id) ?? ''] as const)
      .filter(([heading, theme]) => heading !== theme && theme !== '');
    expect(Object.fromEntries(pairs)).toEqual({
      'Demokrati och insyn': 'Demokrati och ökad insyn',
      'Barn och ungdomars inflytande': 'Barns och ungdomars inflytande',
      'Sysselsättning; arbete, studier och praktik': 'Sysselsättning, arbete, studier och praktik',
      'Arbete och försörjning': 'Arbete och egen försörjning',
      'Utökad möjlighet till studier, arbete och egenförsörjning med fokus unga vuxna 16-29 år och trygghet samt trivsel':
        'Utökad möjlighet till studier, arbete och egenförsörjning med fokus unga vuxna 16-29 år',
      'Trygghet och trivsel': 'Trygghet samt trivsel',
      'Minska narkotikaanvändandet bland unga': 'Minskad narkotikaanvändning bland unga',
      'Barn och Unga': 'Barn och unga',
    });
  });
});

describe('statements', () => {
  it('a misprint does not glue two sentences together, and an abbreviation does not part one', () => {
    expect(textsOf('measure', 'norrmalm')).toContain(
      'Öka kontaktytorna och utveckla samverkan mellan ungdomsmottagningen och stadsdelsförvaltningen.',
    );
    expect(textsOf('theme-goal', 'bromma')).toHaveLength(4);
    expect(textsOf('measure', 'ostermalm')).toContain('Projektet ”Visa att du bryr dig! Ett projekt mot cannabis” fortsätter att erbjudas skolor.');
  });

  it('partners are parted by comma, and by "och" only at the end of the list', () => {
    expect(textsOf('collaboration', 'kungsholmen')).toEqual([
      'polisen',
      'trafikkontoret',
      'exploateringskontoret',
      'fastighetsägare',
      'bostadsrättsföreningar',
    ]);
    expect(textsOf('collaboration', 'bromma').slice(-2)).toEqual(['polisen', 'SL']);
    expect(textsOf('collaboration', 'rinkeby-kista').slice(-2)).toEqual([
      'Stockholm Business Region',
      'ett flertal lokalt etablerade organisationer',
    ]);
    const partners = textsOf('collaboration', 'hasselby-vallingby');
    expect(partners).toHaveLength(27);
    expect(partners).toEqual(expect.arrayContaining(['Myndigheten för ungdoms- och civilsamhällesfrågor', 'Föreningar för barn och unga']));
  });

  it('planned activities are the social department’s, under the district’s theme', () => {
    for (const { organisation_id } of select('planned-activity')) expect(organisation_id).toBe('socialforvaltningen');
    expect(select('planned-activity', 'skarholmen').map((statement) => titleOf(statement.theme_id))).toEqual([
      'Uppväxtvillkor och utbildning',
      'Arbete och försörjning',
      'Boende och stadsmiljö',
    ]);
  });
});

describe('nothing is lost and nothing doubled', () => {
  const sections = readSections(text, file).filter(({ number }) => number.includes('.'));
  const chapter = (number: string) => sections.filter((section) => section.number.startsWith(`${number}.`));

  const within = (section: (typeof sections)[number]) => (statement: Statement) =>
    section.lines.some((line) => (statement.fields.text ?? []).some(({ start, end }) => start >= line.start && end <= line.end));

  /** The words of a section that no statement's text covers, line by line; fails where two texts overlap. */
  function rest(section: (typeof sections)[number], kind: StatementKind): string[] {
    return section.lines.flatMap((line) => {
      const spans = select(kind).flatMap(({ fields }) => (fields.text ?? []).filter(({ start, end }) => start >= line.start && end <= line.end));
      const left = [line.start, ...spans.map(({ end }) => end)].map((from, i) => {
        const to = spans[i]?.start ?? line.end;
        expect(to).toBeGreaterThanOrEqual(from);
        return text.slice(from, to);
      });
      return /[\p{L}\p{N}]/u.test(left.join('')) ? [left.join('|')] : [];
    });
  }

  it.each(chapter('3').map((section) => [section.number, section] as const))('section %s', (_, section) => {
    const [places, introduction, ...headings] = rest(section, 'theme-goal');
    expect(places).toMatch(/prioriterat|prioriterade/);
    expect(introduction).toMatch(/prioriterade teman$/);
    expect(headings.map((line) => line.replace(/\.$/, ''))).toEqual(themesOf(districtOf(select('theme-goal').find(within(section)) as Statement)));
  });

  it.each([...chapter('4'), ...chapter('6')].map((section) => [section.number, section] as const))('section %s', (number, section) => {
    const kind = number.startsWith('4') ? 'measure' : 'planned-activity';
    const titles = new Set(
      select(kind)
        .filter(within(section))
        .filter(({ fields }) => fields.title !== undefined)
        .map((statement) => read(statement, 'title')),
    );
    const themeRepeated = rest(section, kind).filter((line) => !titles.has(line));
    expect(rest(section, kind).filter((line) => titles.has(line))).toEqual([...titles]);
    expect(themeRepeated.filter((line) => !themes.some(({ title }) => `${title}.` === line))).toEqual([]);
    expect(themeRepeated).toHaveLength(number === '4.13' ? 1 : 0);
  });

  it.each(chapter('5').map((section) => [section.number, section] as const))('section %s', (_, section) => {
    const [introduction, ...others] = rest(section, 'collaboration');
    expect(introduction).toBe('I det lokala utvecklingsprogrammet har stadsdelsnämnden intentioner att samverka med:');
    for (const line of others) expect(line.replace(/[|, .]|och|samt/g, '')).toBe('');
  });
});

describe('a text that cannot be placed is refused with file, line, what and what to do', () => {
  /** The programme with words changed below a numbered heading. */
  function changed(section: string, from: string, to: string, words = text): string {
    const start = words.search(new RegExp(`^${section.replace('.', '\\.')} [^\\t\\n]+$`, 'm'));
    const at = words.indexOf(from, start);
    expect(Math.min(start, at)).toBeGreaterThanOrEqual(0);
    return words.slice(0, at) + to + words.slice(at + from.length);
  }

  const twoAlike = changed('3.14', 'Arbete och försörjning', 'Arbete och egen försörjning');
  const sodermalmsPartners = text.split('\n').find((line) => line.endsWith('civilsamhället') && line.startsWith('Social')) as string;
  const repeated = 'Minskad narkotikaanvändning bland unga';

  it.each([
    ['a district nobody knows', changed('3.6', 'Norrmalm', 'Norrstaden'), '3.6 Norrstaden', '"Norrstaden" är inte ett känt stadsdelsområde'],
    ['a district of another time', changed('4.1', 'Rinkeby-Kista', 'Järva'), '4.1 Järva', 'Järva fanns inte under dokumentets tid, 2017'],
    ['a district twice', changed('5.11', 'Farsta', 'Skarpnäck'), '5.11 Skarpnäck', 'Skarpnäck står två gånger i kapitel 5'],
    ['a district without measures', changed('4.5', '4.5 Kungsholmen', ''), '3.5 Kungsholmen', 'saknas i kapitlet "Prioriterade åtgärder"'],
    ['a district without partners', changed('5.2', '5.2 Spånga-Tensta', ''), '3.2 Spånga-Tensta', 'saknas i kapitlet "Genomförande"'],
    ['a district without priorities', changed('3.10', '3.10 Skarpnäck', ''), '4.10 Skarpnäck', 'saknas i kapitlet "Stadsdelarnas'],
    ['activities of another district', changed('6.5', 'Skarpnäck', 'Södermalm'), 'Förebyggande arbete', 'temana för Södermalm'],
    ['a heading that is no theme', changed('4.4', 'Demokrati och insyn', 'Buss'), 'Buss', '"Demokrati och ökad insyn", "Barn och unga"'],
    ['a heading that may be two', changed('3.14', 'Kultur och idrott', 'Arbete och god försörjning', twoAlike), 'Arbete och f', 'flera teman'],
    ['activities under no theme', changed('6.1', 'Socialt kapital', 'Buss'), 'Buss', 'liknar inget av temana för Rinkeby-Kista'],
    ['fewer themes than declared', changed('3.2', 'fem', 'sex'), 'Stadsdelsnämnden arbetar utifrån sex', 'anger sex teman, men 5 rubriker'],
    ['no number of themes', changed('3.2', 'utifrån fem', 'med'), 'Stadsdelsnämnden arbetar med', 'Under Spånga-Tensta ska'],
    ['a theme without goals', changed('3.6', 'två', 'tre', changed('3.6', 'Barn', 'Hälsa\n\nBarn')), 'Hälsa', 'Ingen text följer på temat'],
    ['a heading without measures', changed('4.13', 'Utveckling', `${repeated}\n\nUtveckling`), repeated, 'följs inte av någon text'],
    ['another number of places', changed('3.1', 'fyra', 'fem'), 'Samtliga fem stadsdelar;', 'läses som 4: "Husby"'],
    ['two places called one', changed('3.12', 'Solberga', 'Solberga och Liseberg'), 'Solberga och Liseberg är', 'läses som 2'],
    ['nothing about places', changed('3.7', 'pekar inte ut', 'återkommer med'), 'Stadsdelsnämnden återkommer', 'säger inte vilka områden'],
    ['no list of partners', changed('5.8', sodermalmsPartners, ''), 'I det lokala utvecklingsprogrammet', 'saknas för Södermalm'],
    ['a comma too many', changed('5.5', 'trafikkontoret,', 'trafikkontoret,,'), 'polisen, trafikkontoret,,', 'tomt led'],
  ])('%s', (_, words, line, what) => {
    const problem = refusal(words);
    expect(problem.file).toBe(file);
    expect(words.split('\n')[(problem.line ?? 0) - 1]?.startsWith(line)).toBe(true);
    expect(problem.what).toContain(what);
    expect(problem.remedy).toMatch(/\.$/);
  });

  it('a missing chapter', () => {
    const problem = refusal(changed('5', '5 Genomförande', '5 Samverkan'));
    expect([problem.line, problem.what]).toEqual([null, 'Kapitlet "Genomförande" saknas.']);
  });

  function refusal(words: string): InputProblem {
    try {
      interpretDevelopmentProgramme(documentOf(words), vocabulary);
    } catch (problem) {
      if (problem instanceof InputProblem) return problem;
      throw problem;
    }
    throw new Error('Dokumentet togs emot.');
  }
});
