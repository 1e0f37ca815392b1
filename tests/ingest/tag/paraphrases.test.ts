import { describe, expect, it } from 'vitest';
import { readVocabularyFolder } from '../../../src/build/read-data';
import { subAreaTagger } from '../../../src/ingest/tag/sub-areas';

const tag = subAreaTagger(readVocabularyFolder('.'));

/** The sub-areas of one sentence as a measure of a programme. */
function subAreasOf(text: string): string[] {
  const fields = { text: { value: text, offsets: [...text].map((_, i) => i) } };
  const statement = {
    statement_id: 'test',
    kind: 'measure',
    organisation_id: null,
    priority_area_id: null,
    theme_id: null,
    fields: {},
    stated_sub_areas: [],
  } as const;
  return tag({ statement, fields, leadIn: '', document: {} as never })
    .map(({ sub_area_id }) => sub_area_id)
    .sort();
}

describe('The rules hold on sentences that no loaded document has', () => {
  it.each([
    ['Erbjuda fler familjer plats på familjecentralen.', ['framjande-tidiga']],
    ['Föräldrar som väntar sitt första barn ska erbjudas hembesök.', ['framjande-tidiga']],
    ['Det förebyggande arbetet bland ungdomar ska prioriteras.', ['framjande-tidiga']],
    ['Fler fältassistenter ska anställas.', ['framjande-tidiga']],
    ['Fältassistenterna ska arbeta på kvällar och helger.', ['framjande-tidiga']],
    ['Arbetet mot ANDT ska utvecklas.', ['framjande-tidiga']],
    ['Nämnden ska i ett tidigt skede erbjuda stöd till barn och familjer.', ['framjande-tidiga']],
    ['Utveckla stödet till barn som har föräldrar med missbruk.', ['framjande-tidiga']],
    ['Öka tillgängligheten till råd och stöd för unga och familjer.', ['framjande-tidiga']],
    ['Erbjuda föräldrar till tonåringar kurser.', ['framjande-tidiga']],
    ['Informera vårdnadshavare om riskerna med droger.', ['framjande-tidiga']],
    ['Minska tillgången på alkohol bland unga genom tillsyn.', ['framjande-tidiga']],
    ['Starta ett preventionsteam för unga.', ['framjande-tidiga']],
    ['Förstärka arbetet för att främja ungas psykiska hälsa.', ['framjande-tidiga']],
    ['Barnutredningar ska starta utan dröjsmål.', ['snabba-insatser']],
    ['Orossamtal ska hållas inom en vecka.', ['snabba-insatser']],
    ['Handläggningen av ungdomsärenden ska gå snabbare.', ['snabba-insatser']],
    ['Socialtjänsten ska ingripa tidigare när unga begår brott.', ['snabba-insatser']],
    ['Stadsdelsförvaltningen samverkar med polis, skola och fritid kring ungdomar.', ['samordnade-insatser']],
    ['Ett samverkansforum med skola, polis och socialtjänst ska starta.', ['samordnade-insatser']],
    ['Regelbundna möten med polisen om läget bland unga.', ['samordnade-insatser']],
    ['Förvaltningen deltar i trygghetsrådet.', ['samordnade-insatser']],
    ['Samordna insatser för unga som begår brott.', ['samordnade-insatser']],
    ['Ta fram en gemensam lägesbild varje månad.', ['samordnade-insatser']],
    ['Fler unga ska erbjudas plats i en social insatsgrupp.', ['samordnade-insatser']],
    ['Kompetensutveckling för medarbetare om hedersrelaterat våld.', ['normer', 'samlad-kompetens']],
    ['Fritidsledarna utbildas i lågaffektivt bemötande.', ['samlad-kompetens']],
    ['Medarbetarna ska ha kunskap om barnkonventionen.', ['samlad-kompetens']],
    ['Förskolans personal får handledning.', ['samlad-kompetens']],
    ['Föreläsningar för personal om cannabis.', ['samlad-kompetens']],
    ['Samverkansöverenskommelsen med lokalpolisområdet ska revideras.', ['lokala-overenskommelser']],
    ['Ta fram lokala överenskommelser mellan skola och socialtjänst.', ['lokala-overenskommelser']],
    ['Följa upp överenskommelsen med skolorna.', ['lokala-overenskommelser']],
    ['Medborgarlöften tas fram varje år.', ['lokala-overenskommelser']],
    ['Fler barn ska skrivas in i förskolan.', ['inskrivning-narvaro']],
    ['Informera nyanlända familjer om förskolans betydelse.', ['inskrivning-narvaro']],
    ['Rutiner för frånvaro ska tas fram tillsammans med skolorna.', ['inskrivning-narvaro']],
    ['Arbeta för att öka närvaron i skolan.', ['inskrivning-narvaro']],
    ['Läxhjälp på biblioteket.', ['stabil-skolgang']],
    ['Stödja elever att klara gymnasiet.', ['stabil-skolgang']],
    ['Motverka avhopp från gymnasieskolan.', ['stabil-skolgang']],
    ['Socialsekreterare på skolorna ger stöd till elever.', ['stabil-skolgang']],
    ['Öka antalet orosanmälningar från förskolan.', ['tidig-upptackt']],
    ['Barn som far illa ska upptäckas tidigt.', ['tidig-upptackt']],
    ['Förskollärare ska veta hur man anmäler oro.', ['tidig-upptackt']],
    ['Öppettiderna på fritidsgårdarna ska utökas.', ['fritidsgardar']],
    ['Ordna lovaktiviteter i alla parklekar.', ['fritidsgardar']],
    ['Skapa fler mötesplatser för unga.', ['fritidsgardar']],
    ['Avgiftsfria aktiviteter på kvällar och helger för unga.', ['fritidsgardar']],
    ['Fler flickor ska delta i idrott.', ['fritidsgardar']],
    ['Öka tryggheten på skolgårdarna.', ['trygga-platser']],
    ['Ungdomar ska känna sig trygga på fritidsgården.', ['fritidsgardar', 'trygga-platser']],
    ['Samtalsgrupper om maskulinitet.', ['normer']],
    ['Stödet till våldsutsatta kvinnor ska utvecklas.', ['normer']],
    ['Öka samarbetet med lokala föreningar.', ['civilsamhalle']],
    ['Regelbundna möten med trossamfunden.', ['civilsamhalle']],
    ['Förvaltningen stöttar föreningar som arbetar med barn.', ['civilsamhalle']],
    ['Stödja nattvandrare i området.', ['civilsamhalle']],
  ])('%s', (sentence, expected) => {
    expect(subAreasOf(sentence)).toEqual(expected);
  });

  it.each([
    ['work', 'Fler ska få arbete genom samverkan med Arbetsförmedlingen.'],
    ['work for young people', 'Ungdomsarbetslösheten ska minska genom feriejobb.'],
    ['parks', 'Upprusta parker och lekplatser.'],
    ['elderly care', 'Äldre ska erbjudas uppsökande verksamhet.'],
    ['elderly care', 'Personalen i hemtjänsten ska utbildas i bemötande.'],
    ['lighting', 'Belysningen vid gångvägar ska bli bättre.'],
    ['a problem', 'Tryggheten upplevs som låg bland unga kvinnor.'],
    ['a problem', 'Många elever saknar behörighet.'],
    ['a problem', 'Andelen unga som provat narkotika har ökat.'],
    ['a problem', 'Trångboddheten påverkar barnens skolresultat.'],
    ['a state', 'Föreningslivet är starkt i området.'],
    ['building', 'Fler förskolor ska byggas i området.'],
    ['democracy', 'Unga ska delta i medborgardialoger om parken.'],
    ['somebody else', 'Invånarna är oroliga för narkotikahandel och polisen patrullerar.'],
    ['partners in a list', 'Nätverket består av bland annat skolor, fritidsgårdar och bostadsbolag.'],
    ['the level of education', 'Utbildningsnivån är lägre bland föräldrar i området.'],
  ])('and leave %s alone: %s', (_, sentence) => {
    expect(subAreasOf(sentence)).toEqual([]);
  });
});
