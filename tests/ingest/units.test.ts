import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interpretReport } from '../../src/ingest/interpret/report';
import { unitReader } from '../../src/ingest/interpret/units';
import type { SourceDocument } from '../../src/ingest/statement';
import { InputProblem } from '../../src/vocabulary/problem';
import { readYaml } from '../../src/vocabulary/read-yaml';
import { frameSchema, organisationsSchema } from '../../src/vocabulary/schema';

const load = (file: string) => readFileSync(file, 'utf8').normalize('NFC');
const [frameFile, organisationsFile] = ['data/vocabulary/frame.yaml', 'data/vocabulary/organisations.yaml'];
const frame = readYaml(frameFile, load(frameFile), frameSchema);
const organisations = readYaml(organisationsFile, load(organisationsFile), organisationsSchema);
const units = unitReader(organisations, { period_start: '2020', period_end: '2022' });
const ids = (mentions: ReturnType<typeof units.heading>) => mentions.map(({ organisation, name }) => organisation?.id ?? `okänd: ${name}`);
const opening = (sentence: string) => ids(units.subjects(sentence, { preposition: true, genitive: true }));
const subject = (sentence: string) => ids(units.subjects(sentence, { preposition: false, genitive: false }));

describe('The unit that a sentence has for its subject', () => {
  it.each([
    ['Farsta stadsdelsförvaltning beskriver samverkan.', ['farsta']],
    ['Norrmalms stadsdelsförvaltning har en plan.', ['norrmalm']],
    ['Enskede-Årsta-Vantörs stadsdelsförvaltning har en plan.', ['enskede-arsta-vantor']],
    ['Enskede-Årsta-Vantör stadsdelsförvaltning planerar mer.', ['enskede-arsta-vantor']],
    ['Hässelby Vällingby stadsdelsnämnd har beslutat.', ['hasselby-vallingby']],
    ['Hägersten-Älvsjö stadsdelsförvaltning har fältassistenter.', ['hagersten-alvsjo']],
    ['I Skärholmens stadsdelsförvaltning har föräldrarådgivare ökat sin närvaro.', ['skarholmen']],
    ['Inom utbildningsförvaltningen pågår ett arbete.', ['utbildningsforvaltningen']],
    ['Kulturnämnden fördelar stöd.', ['kulturforvaltningen']],
    ['Stadsdelsförvaltningen i Farsta har en plan.', ['farsta']],
    ['Även Bromma stadsdelsförvaltning har en plan.', ['bromma']],
    ['Därför har socialförvaltningen tagit fram en film.', ['socialforvaltningen']],
    ['I Farsta stadsdelsförvaltning har socialförvaltningen utbildat fältassistenter.', ['socialforvaltningen']],
    ['Farsta och Skarpnäcks stadsdelsförvaltningar har en gemensam plan.', ['farsta', 'skarpnack']],
    ['Stadsdelsförvaltningarna Farsta, Bromma och Skarpnäck har en gemensam plan.', ['farsta', 'bromma', 'skarpnack']],
    ['Socialförvaltningen och Farsta stadsdelsförvaltning har en plan.', ['socialforvaltningen', 'farsta']],
    ['Storängens stadsdelsförvaltning har en plan.', ['okänd: Storängens']],
    ['Fastighetskontoret har en plan.', ['okänd: Fastighetskontoret']],
  ])('%s', (sentence, expected) => {
    expect(opening(sentence)).toEqual(expected);
  });

  it.each([
    'De lokala biblioteken har nära samverkan med stadsdelsförvaltningarna Farsta och Skarpnäck.',
    'Samma stadsdelsförvaltning lyfter ett gott exempel.',
    'En stadsdelsförvaltning har tagit fram sin plan tillsammans med Farsta stadsdelsförvaltning.',
    'Samtliga stadsdelsförvaltningar har upprättat planer.',
    'Stadsdelsförvaltningen har ett projekt.',
    'Förvaltningen har tagit fram en handlingsplan.',
    'Ytterligare ett exempel är samverkan med Arbetsmarknadsförvaltningen.',
    'Planen är framtagen med lokalpolisområde Vällingby.',
    'Farsta fritid förnyar sin diplomering.',
    'Järva är ett område med många aktörer.',
  ])('is no unit in: %s', (sentence) => {
    expect(opening(sentence)).toEqual([]);
  });

  it('may stand after a preposition or in the genitive only where that is asked for', () => {
    expect(subject('I Farsta stadsdelsförvaltning pågår ett arbete.')).toEqual([]);
    expect(subject('Socialnämndens beslut behöver också fattas.')).toEqual([]);
    expect(opening('Socialnämndens beslut behöver också fattas.')).toEqual(['socialforvaltningen']);
  });
});

describe('A co-subject', () => {
  const partners = (sentence: string) => ids(units.partners(sentence, units.subjects(sentence, { preposition: true, genitive: false })));

  it('stands in a bracket right after the verb', () => {
    expect(partners('Skarpnäcks stadsdelsförvaltning lyfter (tillsammans med Enskede-Årsta-Vantörs stadsdelsförvaltning) LOSAM.')).toEqual([
      'enskede-arsta-vantor',
    ]);
  });

  it.each([
    'Skarpnäcks stadsdelsförvaltning lyfter LOSAM (tillsammans med Farsta stadsdelsförvaltning).',
    'Skarpnäcks stadsdelsförvaltning lyfter (tillsammans med polisen) LOSAM.',
    'Skarpnäcks stadsdelsförvaltning lyfter Trefas, i samverkan med Farsta stadsdelsförvaltning.',
    'Projektet lyfter (tillsammans med Farsta stadsdelsförvaltning) LOSAM.',
  ])('is no unit named elsewhere: %s', (sentence) => {
    expect(partners(sentence)).toEqual([]);
  });
});

describe('Two subjects', () => {
  it.each([
    [
      'Socialförvaltningen tillsammans med utbildningsförvaltningen och berörda stadsdelsförvaltningar tar fram en plan.',
      ['utbildningsforvaltningen'],
    ],
    ['Socialförvaltningen gemensamt med utbildningsförvaltningen tar fram en plan.', ['utbildningsforvaltningen']],
    ['Socialförvaltningen i samverkan med utbildningsförvaltningen tar fram en plan.', ['utbildningsforvaltningen']],
    ['Socialförvaltningen i nära samarbete med Farsta stadsdelsförvaltning tar fram en plan.', ['farsta']],
    ['Socialförvaltningen, utbildningsförvaltningen och kulturförvaltningen tar fram en plan.', ['utbildningsforvaltningen', 'kulturforvaltningen']],
    ['Socialförvaltningen tillsammans med polisen, lokala föreningar och Farsta stadsdelsförvaltning tar fram en plan.', ['farsta']],
    [
      'Socialförvaltningen och Farsta stadsdelsförvaltning tillsammans med utbildningsförvaltningen har en plan.',
      ['farsta', 'utbildningsforvaltningen'],
    ],
    ['Därför ska socialförvaltningen tillsammans med utbildningsförvaltningen ta fram en plan.', ['utbildningsforvaltningen']],
    ['Farsta stadsdelsförvaltning tillsammans med trafikkontoret tar fram en plan.', []],
    ['Kulturnämnden ska i samverkan med idrottsnämnden nå fler unga.', []],
    ['Därför har socialförvaltningen i samverkan med utbildningsförvaltningen tagit fram en plan.', []],
    ['Socialförvaltningen har en plan som tas fram tillsammans med utbildningsförvaltningen.', []],
    ['Socialförvaltningen tillsammans med polisen tar fram rutiner och utbildningsförvaltningen får dem.', []],
    ['Socialförvaltningen, utbildningsförvaltningens närmaste granne, har en plan.', []],
  ])('%s Beside the first: %j', (sentence, others) => {
    expect(opening(sentence).slice(1)).toEqual(others);
  });
});

describe('Those who take part', () => {
  it.each([
    ['I projektet deltog stadsledningskontoret, socialförvaltningen, stadsdelsförvaltningarna Farsta och Skarpnäck, Polisen och Kriminalvården.', 3],
    ['Vid mötena deltar socialförvaltningen och polisen.', 1],
    ['Drygt 50 medarbetare deltog och samtliga stadsdelsförvaltningar var representerade.', 0],
    ['I mötet deltog polisen och Kriminalvården.', 0],
    ['Polisen deltog i möten med socialförvaltningen.', 0],
  ])('are subjects after the verb too: %s', (sentence, n) => {
    expect(opening(sentence)).toHaveLength(n);
  });
});

describe('A heading', () => {
  it.each([
    ['Farsta stadsdelsnämnd', ['farsta']],
    ['Skarpnäcks stadsdelsförvaltning', ['skarpnack']],
    ['Utbildningsförvaltningen', ['utbildningsforvaltningen']],
    ['Kungsholmen', ['kungsholmen']],
    ['Storängens stadsdelsförvaltning', ['okänd: Storängens']],
    ['Arbetet i Farsta stadsdelsförvaltning', []],
    ['Exempel på positiva resultat', []],
  ])('%s names %j', (title, expected) => {
    expect(ids(units.heading(title))).toEqual(expected);
  });
});

describe('A unit is valid when it existed in the period', () => {
  const valid = (period_start: string, period_end: string) =>
    Object.fromEntries(
      ['Järva', 'Rinkeby-Kista', 'Älvsjö', 'Hägersten-Älvsjö', 'Farsta'].map((name) => [
        name,
        unitReader(organisations, { period_start, period_end }).heading(name)[0]?.valid,
      ]),
    );

  it.each([
    ['2017', '2017', { Järva: false, 'Rinkeby-Kista': true, Älvsjö: true, 'Hägersten-Älvsjö': false, Farsta: true }],
    ['2021', '2022', { Järva: false, 'Rinkeby-Kista': true, Älvsjö: false, 'Hägersten-Älvsjö': true, Farsta: true }],
    ['2020-01', '2020-06', { Järva: false, 'Rinkeby-Kista': true, Älvsjö: true, 'Hägersten-Älvsjö': false, Farsta: true }],
    ['2024', '2024', { Järva: true, 'Rinkeby-Kista': false, Älvsjö: false, 'Hägersten-Älvsjö': true, Farsta: true }],
  ])('%s to %s', (start, end, expected) => {
    expect(valid(start, end)).toEqual(expected);
  });
});

describe('A report whose speaker cannot be placed stops the build:', () => {
  const documentOf = (document_id: string, fileName: string, period: string): SourceDocument => {
    const file = `data/documents/${document_id}/${fileName}`;
    const about = { title: document_id, kind: 'effects-report', organisation_id: 'socialforvaltningen', published: period } as const;
    return {
      document_id,
      ...about,
      period_start: '2020',
      period_end: period,
      file,
      source_file: file,
      source_sha256: '',
      restored_from: null,
      text: load(file),
    };
  };
  const annual = documentOf('arsrapport-2020', 'text.txt', '2020');
  const effects = documentOf('effekter-2022', 'source.txt', '2022');
  const problemOf = (document: SourceDocument): InputProblem => {
    try {
      interpretReport(document, { frame, organisations });
    } catch (problem) {
      if (problem instanceof InputProblem) return problem;
      throw problem;
    }
    throw new Error('The report was accepted.');
  };

  it.each([
    ['an unknown heading', annual, '## Farsta stadsdelsnämnd', '## Storängens stadsdelsförvaltning', 'Storängens'],
    ['a heading among units that is none', annual, '## Farsta stadsdelsnämnd', '## Storängen', 'Storängen'],
    ['a later division', annual, '## Farsta stadsdelsnämnd', '## Järva stadsdelsförvaltning', 'fanns inte under dokumentets tid (2020–2020)'],
    ['an unknown district', effects, 'Farsta stadsdelsförvaltning beskriver', 'Storängens stadsdelsförvaltning beskriver', 'Storängens'],
    ['one after a preposition', effects, 'I Skärholmens stadsdelsförvaltning', 'I Storängens stadsdelsförvaltning', 'Storängens'],
    ['an unknown department', effects, 'Idrottsförvaltningen beskriver', 'Fastighetskontoret beskriver', 'Fastighetskontoret'],
    ['an unknown co-subject', effects, 'med Enskede-Årsta-Vantörs stadsdels', 'med Storängens stadsdels', 'Storängens'],
  ])('%s', (_, document, from, to, what) => {
    const text = document.text.replace(from, to);
    const problem = problemOf({ ...document, text });
    expect(problem.file).toBe(document.file);
    expect(problem.line).toBe(text.split('\n').findIndex((line) => line.includes(to)) + 1);
    expect(problem.what).toContain(what);
    expect(problem.remedy).toContain('data/vocabulary/organisations.yaml');
  });

  it('a first heading in document.yaml that the text does not have', () => {
    const problem = problemOf({ ...effects, sections_from: 'Resultat' });
    expect(problem.file).toBe('data/documents/effekter-2022/document.yaml');
    expect(problem.what).toContain('"Resultat"');
    expect(problem.remedy).toContain('sections_from');
  });
});
