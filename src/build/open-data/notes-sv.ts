import { descriptions } from '../../model/descriptions';
import type { DocumentKind, GoldPart, TagClass } from '../../model/kinds';
import { tableNames } from '../../model/tables';
import { rights } from './catalogue';
import { factsOf, percent } from './facts';
import { markdownList, markdownTable } from './markdown';
import type { Publication } from './publication';

const kinds: Record<DocumentKind, string> = {
  'action-plan': 'handlingsplan',
  'annual-report': 'årsrapport',
  'effects-report': 'effektrapport',
  'development-programme': 'utvecklingsprogram',
};
const classes: Record<TagClass, string> = { method: 'metod', collaborator: 'samverkanspart', 'sub-area': 'delområde, härlett' };
const parts: Record<GoldPart, string> = { open: 'öppen', 'held-out': 'undanhållen' };

/** `LASMIG.md`: what the dataset is, how it was made and what not to conclude, in Swedish. */
export function notesInSwedish(publication: Publication): string {
  const { dataset, fingerprint, catalogue, files } = publication;
  const facts = factsOf(dataset);
  const { expected, loaded, notLoaded } = facts;
  const csv = files.filter(({ format }) => format === 'csv');
  return `# ${catalogue.title_sv}

Underlag ${fingerprint}. ${loaded.length} av ${expected} planer är inlästa. In English: README.md.

${catalogue.description_sv}

## Vad som är inläst

${markdownTable(
  ['Dokument', 'Slag', 'Titel', 'Publicerat', 'Text'],
  dataset.documents.map(({ document_id, kind, title, published }) => [
    document_id,
    kinds[kind as DocumentKind],
    title,
    published,
    `../documents/${document_id}.txt`,
  ]),
)}

Strategin har bett ${expected} enheter om en lokal handlingsplan. Inlästa: ${loaded.join(', ') || 'ingen'}.

Inte inlästa: ${notLoaded.join(', ') || 'ingen'}. Deras planer finns, men inte här. Att de saknas i tabellerna säger inget om enheterna.

${dataset.source_lines.length === 0 ? '' : 'Där källans text var skadad är den återställd för hand. Den orörda källan ligger bredvid som <dokument>.source.txt, och source_lines säger vilka rader i den som ligger bakom varje utsaga.\n'}
## Filerna

${markdownTable(
  ['Tabell', 'Rader', 'Innehåll'],
  tableNames.map((name) => [name, dataset[name].length, descriptions[name].sv]),
)}

Varje tabell finns som CSV (\`<tabell>.csv\`) och som Arrow (\`<tabell>.arrow\`, strömformat). \`datapackage.json\` beskriver varje kolumn, nycklarna mellan tabellerna, storlek och kontrollsumma, enligt Data Package 2. \`dcat.rdf\` och \`dcat.ttl\` är samma katalogpost enligt DCAT-AP-SE 3, den första i den form som dataportaler skördar.

CSV-filerna är gjorda för svensk Excel: semikolon mellan kolumnerna, UTF-8 med BOM, CRLF efter varje rad, citattecken enligt RFC 4180. Talen är heltal. En tom cell betyder att värdet saknas. Datum är text, så noga som källan är (ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD); Excel gör gärna om dem när filen öppnas med dubbelklick. Läs i så fall in filen under Data → Från text/CSV och välj Text.

Inget kalkylprogram ska räkna på dokumentens ord. En text som börjar med =, +, -, @, tabb eller vagnretur får därför en apostrof framför sig, liksom en text där apostrofer står före ett sådant tecken. Ta bort en apostrof från celler som börjar med en eller flera apostrofer följda av ett av de tecknen, så får du tillbaka texten exakt. I den här utgåvan gäller det ${csv.reduce((sum, { neutralised }) => sum + neutralised, 0)} celler; antalet för varje tabell står i datapackage.json (neutralised_cells). Arrow-filerna har texten orörd.

## Lager och belägg

Dokumenten är tre slags belägg som inte ska läggas ihop:

${markdownList([
  '**Plan**: enhetens egen lokala handlingsplan.',
  '**Rapport**: staden om enheterna, i andra hand. Rapporterna ger exempel; det som de inte nämner är inte en lucka.',
  '**Program**: vad enheten prioriterade i utvecklingsprogrammet, före strategin.',
])}

Sidan säger en av dessa saker om en enhet och ett delområde. De räknas fram ur tabellerna och finns inte som kolumn:

${markdownTable(
  ['Läge', 'När'],
  [
    ['planerad', 'planen är inläst, och minst en av dess rader (kind activity) står under delområdet (basis stated)'],
    [
      'under annan rubrik',
      'planen är inläst utan rad där, men en regel finner innehållet i en rad under en annan rubrik (basis inferred): en fråga till läsaren',
    ],
    ['rapporterad', 'ingen plan är inläst, men en rapport ger exempel (kind example)'],
    ['lucka', 'planen är inläst och inget hittades'],
    ['inte inläst', 'enheten finns i expected_plans utan document_id: säger inget om enheten'],
    ['ej aktuell', 'enheten har inte ombetts om en plan'],
  ],
)}

## Så är taggarna gjorda

Dokumenten delas i ${facts.statements} utsagor. En utsaga tillskrivs den enhet vars den är; en annan enhet som nämns i meningen får inget för det, och ett påstående om alla eller om onämnda enheter tillskrivs ingen.

${markdownList([
  `**Delområden** (statement_sub_areas): ${facts.stated} är uttalade av dokumentet och ${facts.inferred} härledda ur utsagans egna ord med någon av de ${dataset.sub_area_rules.length} namngivna reglerna i sub_area_rules. Rubriker och problembeskrivningar räcker inte.`,
  `**Metoder** (statement_methods): ${dataset.methods.length} metoder söks med sina stavningar. ${facts.countedMethods} ställen säger att enheten har metoden (uses) eller ger den åt andra (offers); ${facts.mentions} bara nämner den (mentions) och ska inte räknas.`,
  `**Samverkansparter** (statement_collaborators): ${dataset.collaborators.length} parter; nämnd, förvaltning och kontor för samma område är en part. Ur listor (listed) och ur löpande text som säger att enheten samverkar (named).`,
])}

Taggningen görs av regler som är data, inte för hand rad för rad. matched_text visar orden som en tagg vilar på, och läget (match_start, match_end, span_start, span_end) räknas från 0 i UTF-16-enheter i dokumentets text. Ett fält är sina lägen i ordning, med blanktecken hopslagna, taggar och nottecken borttagna och avstavade ord hopfogade.

${quality(publication)}

## Dra inte slutsatsen att

${markdownList([
  'en enhet inte arbetar med något därför att den saknas i en tabell. Det går bara att säga av en inläst plan att inget hittades i den;',
  `andelar av inlästa planer gäller staden: ${loaded.length} av ${expected} är för få;`,
  'en enhet med fler rader gör mer. Planer och rapporter är olika utförliga, och en rad kan vara stor eller liten;',
  'enheter kan rangordnas som bra eller dåliga;',
  'något har gjorts därför att det står i en plan, eller har verkan därför att det står i en rapport;',
  'stadsdelarna i ett äldre dokument är dagens. Indelningen har ändrats; organisations säger vilken enhet som gick upp i vilken;',
  'plan, rapport och program kan summeras. Samma arbete kan stå i alla tre.',
])}

## Rättigheter

${rights(catalogue).sv}

Licensen: ${catalogue.licence.url}

## Hänvisa så här

${catalogue.publisher.name}: ${catalogue.title_sv}. Underlag ${fingerprint}. Hämtat ÅÅÅÅ-MM-DD från ${catalogue.address ?? '(adressen där filerna hämtades)'}.

Underlagets nummer är de första åtta hexadecimala siffrorna i tabellernas SHA-256: samma nummer betyder samma tabeller. Den som citerar ett dokument hänvisar till dokumentet självt.
`;
}

function quality({ dataset }: Publication): string {
  const rows = factsOf(dataset).quality;
  if (rows.length === 0) return 'Hur bra taggarna är har inte mätts.';
  return `Hur bra taggarna är, mätt mot facit (med 95 % konfidensintervall). Facit är kodat genom att läsa dokumenten efter en kodbok, av språkmodeller och inte av stadens sakkunniga. Precision: hur stor del av taggarna som är rätta. Fullständighet: hur stor del av det som finns som har taggats. Reglerna är rättade mot den öppna delen av facit. Facit för den undanhållna delen har ingen läst som skrev regler, men dokumenten har de läst: i ett nytt dokument missas mer. Raderna bakom står i gold_comparisons.

${markdownTable(
  ['Klass', 'Del av facit', 'Precision', 'Fullständighet'],
  rows.map(({ tag_class, part, precision, recall }) => [classes[tag_class], parts[part], percent(precision, ',', ' %'), percent(recall, ',', ' %')]),
)}`;
}
