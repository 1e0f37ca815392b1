import { descriptions } from '../../model/descriptions';
import type { DocumentKind, GoldPart, TagClass } from '../../model/kinds';
import { tableNames } from '../../model/tables';
import { rights } from './catalogue';
import { factsOf, percent } from './facts';
import { markdownList, markdownTable } from './markdown';
import type { Publication } from './publication';

const kinds: Record<DocumentKind, string> = {
  'action-plan': 'action plan',
  'annual-report': 'annual report',
  'effects-report': 'effects report',
  'development-programme': 'development programme',
};
const classes: Record<TagClass, string> = { method: 'method', collaborator: 'collaborator', 'sub-area': 'sub-area, inferred' };
const parts: Record<GoldPart, string> = { open: 'open', 'held-out': 'held out' };

/** `README.md`: what the dataset is, how it was made and what not to conclude, in English. */
export function notesInEnglish(publication: Publication): string {
  const { dataset, fingerprint, catalogue, files } = publication;
  const facts = factsOf(dataset);
  const { expected, loaded, notLoaded } = facts;
  const csv = files.filter(({ format }) => format === 'csv');
  return `# ${catalogue.title_en}

Dataset ${fingerprint}. ${loaded.length} of ${expected} plans are loaded. På svenska: LASMIG.md.

${catalogue.description_en}

## What is loaded

${markdownTable(
  ['Document', 'Kind', 'Title', 'Published', 'Text'],
  dataset.documents.map(({ document_id, kind, title, published }) => [
    document_id,
    kinds[kind as DocumentKind],
    title,
    published,
    `../documents/${document_id}.txt`,
  ]),
)}

The strategy asks ${expected} units for an action plan. Loaded: ${loaded.join(', ') || 'none'}.

Not loaded: ${notLoaded.join(', ') || 'none'}. Their plans exist, but not here. That they are missing from the tables says nothing about the units.

${dataset.source_lines.length === 0 ? '' : 'Where the text of a source was damaged, it has been restored by hand. The untouched source lies beside it as <document>.source.txt, and source_lines says which lines of it are behind each statement.\n'}
## The files

${markdownTable(
  ['Table', 'Rows', 'Holds'],
  tableNames.map((name) => [name, dataset[name].length, descriptions[name].en]),
)}

Every table comes as CSV (\`<table>.csv\`) and as Arrow (\`<table>.arrow\`, stream format). \`datapackage.json\` describes every column, the keys between tables, size and checksum, as a Data Package of version 2. \`dcat.rdf\` and \`dcat.ttl\` are the same catalogue record in DCAT-AP-SE 3, the first in the form that data portals harvest.

The CSV files are made for Swedish Excel: semicolons between columns, UTF-8 with byte order mark, CRLF after every row, quotes as in RFC 4180. Numbers are whole. An empty cell means that there is no value. Dates are text, as precise as the source (YYYY, YYYY-MM or YYYY-MM-DD); Excel likes to change them when the file is opened by a double click. If so, import it with Data → From Text/CSV and choose Text.

No spreadsheet should compute the words of the documents. A text that begins with =, +, -, @, tab or carriage return therefore gets an apostrophe in front, and so does one where apostrophes stand before such a character. Take one apostrophe away from cells that begin with one or more apostrophes followed by one of those characters, and you have the exact text back. In this edition it concerns ${csv.reduce((sum, { neutralised }) => sum + neutralised, 0)} cells; the number for each table stands in datapackage.json (neutralised_cells). The Arrow files have the text untouched.

## Layers and evidence

The documents are three kinds of evidence that are not to be added up:

${markdownList([
  '**Plan**: the unit’s own action plan.',
  '**Report**: the city about the units, second-hand. Reports give examples; what they do not mention is not a gap.',
  '**Programme**: what the unit gave priority to in the development programme, before the strategy.',
])}

The page says one of these about a unit and a sub-area. They are computed from the tables and are not a column:

${markdownTable(
  ['State', 'When'],
  [
    ['planned', 'the plan is loaded, and at least one of its rows (kind activity) stands under the sub-area (basis stated)'],
    [
      'elsewhere',
      'the plan is loaded with no row there, but a rule finds the substance in a row under another heading (basis inferred): a question to the reader',
    ],
    ['reported', 'no plan is loaded, but a report gives examples (kind example)'],
    ['gap', 'the plan is loaded and nothing was found'],
    ['not loaded', 'the unit is in expected_plans without a document_id: says nothing about the unit'],
    ['not applicable', 'the unit was not asked for a plan'],
  ],
)}

## How the tags are made

The documents are divided into ${facts.statements} statements. A statement is credited to the unit whose it is; another unit named in the sentence gets nothing for it, and a claim about all or unnamed units credits nobody.

${markdownList([
  `**Sub-areas** (statement_sub_areas): ${facts.stated} are stated by the document and ${facts.inferred} inferred from the statement’s own words by one of the ${dataset.sub_area_rules.length} named rules in sub_area_rules. Headings and descriptions of problems are not enough.`,
  `**Methods** (statement_methods): ${dataset.methods.length} methods are looked for by their spellings. ${facts.countedMethods} places say that the unit has the method (uses) or supplies others with it (offers); ${facts.mentions} only mention it (mentions) and are not to be counted.`,
  `**Collaborators** (statement_collaborators): ${dataset.collaborators.length} collaborators; committee, administration and office of one field are one. From lists (listed) and from running text that says that the unit collaborates (named).`,
])}

The tagging is done by rules that are data, not by hand row by row. matched_text shows the words that a tag rests on, and offsets (match_start, match_end, span_start, span_end) count from 0 in UTF-16 code units of the document’s text. A field is its spans in order, with white space collapsed, tags and footnote marks dropped and hyphenated words rejoined.

${quality(publication)}

## Do not conclude that

${markdownList([
  'a unit does not work with something because it is missing from a table. Only of a loaded plan can it be said that nothing was found in it;',
  `shares of loaded plans hold for the city: ${loaded.length} of ${expected} are too few;`,
  'a unit with more rows does more. Plans and reports differ in detail, and a row may be large or small;',
  'units can be ranked as good or bad;',
  'something was done because a plan says it, or had an effect because a report says it;',
  'the districts of an older document are those of today. The division has changed; organisations says which unit became part of which;',
  'plan, report and programme can be added up. The same work may stand in all three.',
])}

## Rights

${rights(catalogue).en}

The licence: ${catalogue.licence.url}

## How to cite

${catalogue.publisher.name}: ${catalogue.title_en}. Dataset ${fingerprint}. Retrieved YYYY-MM-DD from ${catalogue.address ?? '(the address where you found the files)'}.

The number of the dataset is the first eight hexadecimal digits of the tables’ SHA-256: the same number means the same tables. If you quote a document, cite the document itself.
`;
}

function quality({ dataset }: Publication): string {
  const rows = factsOf(dataset).quality;
  if (rows.length === 0) return 'How good the tags are has not been measured.';
  return `How good the tags are, measured against gold (with 95% confidence intervals). The gold was coded by reading the documents after a code book, by language models and not by the city’s own experts. Precision: the share of tags that are right. Recall: the share of what is there that is tagged. The rules were mended against the open part of the gold. Nobody who wrote rules read the gold of the held-out part, but they read its documents: in a new document more is missed. The rows behind stand in gold_comparisons.

${markdownTable(
  ['Class', 'Part of the gold', 'Precision', 'Recall'],
  rows.map(({ tag_class, part, precision, recall }) => [classes[tag_class], parts[part], percent(precision, '.', '%'), percent(recall, '.', '%')]),
)}`;
}
