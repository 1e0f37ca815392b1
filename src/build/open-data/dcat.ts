import { descriptions } from '../../model/descriptions';
import { type Catalogue, rights } from './catalogue';
import type { Literal, Name, Property, Reference, Resource } from './graph';
import { formats, type Publication, type TableFile } from './publication';

const authority = (list: string, code: string): Reference => ({ iri: `http://publications.europa.eu/resource/authority/${list}/${code}` });
const swedish = authority('language', 'SWE');
const english = authority('language', 'ENG');

/**
 * The dataset as a catalogue of DCAT-AP-SE 3: catalogue, dataset, one distribution for each table and format, publisher, and the contact
 * where there is one. Addresses are relative to data/ of the shipped site until `data/catalogue.yaml` says where it is published.
 */
export function dcatCatalogue({ dataset, fingerprint, catalogue, files }: Publication): Resource[] {
  const at = (path: string): Reference => ({ iri: catalogue.address === undefined ? path : new URL(path, `${catalogue.address}data/`).href });
  // The things themselves have one name, whichever of the two files is read.
  const thing = (id: string) => at(`dcat.rdf#${id}`);
  const { publisher, contact, licence } = catalogue;
  const issued: Property[] = catalogue.issued === undefined ? [] : [['dcterms:issued', dated(catalogue.issued)]];
  const period = periodOf(dataset.documents);

  return [
    {
      iri: thing('catalogue').iri,
      types: ['dcat:Catalog'],
      properties: [
        ...both('dcterms:title', catalogue.title_sv, catalogue.title_en),
        ...both('dcterms:description', catalogue.description_sv, catalogue.description_en),
        ['dcterms:publisher', thing('publisher')],
        ['dcterms:license', { iri: catalogue.catalogue_licence }],
        ['dcterms:language', swedish],
        ['dcterms:language', english],
        ['dcterms:spatial', { iri: catalogue.spatial }],
        ...issued,
        ['foaf:homepage', at('../')],
        ['dcat:themeTaxonomy', { iri: 'http://publications.europa.eu/resource/authority/data-theme' }],
        ['dcat:dataset', thing('dataset')],
      ],
    },
    {
      iri: thing('dataset').iri,
      types: ['dcat:Dataset'],
      properties: [
        ...both('dcterms:title', catalogue.title_sv, catalogue.title_en),
        ...both('dcterms:description', catalogue.description_sv, catalogue.description_en),
        ['dcterms:publisher', thing('publisher')],
        ...(contact ? [['dcat:contactPoint', thing('contact')] as const] : []),
        ...catalogue.keywords_sv.map((text): Property => ['dcat:keyword', { text, language: 'sv' }]),
        ...catalogue.keywords_en.map((text): Property => ['dcat:keyword', { text, language: 'en' }]),
        ...catalogue.themes.map((theme): Property => ['dcat:theme', authority('data-theme', theme)]),
        ['dcterms:language', swedish],
        ['dcterms:spatial', { iri: catalogue.spatial }],
        ...(period ? [['dcterms:temporal', { types: ['dcterms:PeriodOfTime'], properties: period }] as const] : []),
        ['dcterms:accessRights', authority('access-right', 'PUBLIC')],
        ['dcterms:accrualPeriodicity', authority('frequency', 'IRREG')],
        ['dcterms:provenance', { types: ['dcterms:ProvenanceStatement'], properties: provenance(dataset.documents) }],
        ...issued,
        ['dcat:version', { text: fingerprint }],
        ['dcat:landingPage', at('../#/oppna-data')],
        ['foaf:page', at('LASMIG.md')],
        ['foaf:page', at('README.md')],
        ...dataset.documents.map(({ document_id }): Property => ['dcterms:relation', at(`../documents/${document_id}.txt`)]),
        ...files.map((file): Property => ['dcat:distribution', thing(distributionId(file))]),
      ],
    },
    ...files.map((file) => distribution(file, catalogue, at, thing)),
    {
      iri: thing('publisher').iri,
      types: ['foaf:Agent'],
      properties: [
        ['foaf:name', { text: publisher.name }],
        ['dcterms:type', { iri: `http://purl.org/adms/publishertype/${publisher.type}` }],
      ],
    },
    ...(contact
      ? [
          {
            iri: thing('contact').iri,
            types: [`vcard:${contact.kind}`] as const,
            properties: [
              ['vcard:fn', { text: contact.name }],
              ['vcard:hasEmail', { iri: `mailto:${contact.email}` }],
            ] as const,
          },
        ]
      : []),
    { iri: licence.url, types: ['dcterms:LicenseDocument'], properties: [['dcterms:title', { text: licence.title, language: 'en' }]] },
    {
      iri: thing('rights').iri,
      types: ['dcterms:RightsStatement', 'odrs:RightsStatement'],
      properties: both('odrs:copyrightNotice', rights(catalogue).sv, rights(catalogue).en),
    },
    {
      iri: at('datapackage.json').iri,
      types: ['dcterms:Standard'],
      properties: both('dcterms:title', 'Data Package med scheman', 'Data Package with schemas'),
    },
    ...['LASMIG.md', 'README.md'].map(
      (file): Resource => ({ iri: at(file).iri, types: ['foaf:Document'], properties: [['dcterms:title', { text: file }]] }),
    ),
  ];
}

const distributionId = ({ table, format }: TableFile) => `${table}-${format}`;

function distribution(file: TableFile, { licence }: Catalogue, at: (path: string) => Reference, thing: (id: string) => Reference): Resource {
  const { name, mediatype } = formats[file.format];
  const { sv, en } = descriptions[file.table];
  return {
    iri: thing(distributionId(file)).iri,
    types: ['dcat:Distribution'],
    properties: [
      ...both('dcterms:title', `${file.table}, ${name}`, `${file.table}, ${name}`),
      ...both('dcterms:description', sv, en),
      ['dcat:accessURL', at(file.name)],
      ['dcat:downloadURL', at(file.name)],
      ['dcterms:format', { text: mediatype }],
      ['dcat:byteSize', { text: String(file.content.byteLength), datatype: 'xsd:nonNegativeInteger' }],
      ['dcterms:language', swedish],
      ['dcterms:license', { iri: licence.url }],
      ['dcterms:rights', thing('rights')],
      ['dcterms:conformsTo', at('datapackage.json')],
    ],
  };
}

function both(name: Name, sv: string, en: string): Property[] {
  return [
    [name, { text: sv, language: 'sv' }],
    [name, { text: en, language: 'en' }],
  ];
}

type DocumentRow = Publication['dataset']['documents'][number];

/** From the first to the last day, month or year that a document is about; null without documents. */
function periodOf(documents: readonly DocumentRow[]): Property[] | null {
  const start = documents.map(({ period_start }) => period_start).sort()[0];
  const end = documents
    .map(({ period_end }) => period_end)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return null;
  return [
    ['dcat:startDate', dated(start)],
    ['dcat:endDate', dated(end)],
  ];
}

/** The profile knows days and years, and no months. */
function dated(text: string): Literal {
  return text.length === 10 ? { text, datatype: 'xsd:date' } : { text: text.slice(0, 4), datatype: 'xsd:gYear' };
}

function provenance(documents: readonly DocumentRow[]): Property[] {
  const titles = documents.map(({ title }) => title).join('; ');
  return both('dcterms:description', `Kodat ur dokumenten: ${titles}.`, `Coded from the documents: ${titles}.`);
}
