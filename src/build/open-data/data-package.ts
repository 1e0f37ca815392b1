import { type DescribedColumn, type DescribedTable, describeTable } from '../../model/descriptions';
import type { TableName } from '../../model/tables';
import { rights } from './catalogue';
import { formats, type Publication, type TableFile } from './publication';

/** A date, a month or a year. */
const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/**
 * `datapackage.json`: the dataset as a Data Package of version 2, every table a CSV resource with its schema and an Arrow resource beside it.
 * English stands in properties that end in `_en`; the standard has no place of its own for it.
 */
export function dataPackage({ dataset, fingerprint, catalogue, files }: Publication): string {
  const { address, publisher, licence } = catalogue;
  const words = rights(catalogue);
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'plankoll',
      title: catalogue.title_sv,
      title_en: catalogue.title_en,
      description: catalogue.description_sv,
      description_en: catalogue.description_en,
      version: fingerprint,
      ...(address === undefined ? {} : { homepage: address }),
      languages: ['sv', 'en'],
      keywords: [...catalogue.keywords_sv, ...catalogue.keywords_en],
      licenses: [{ name: licence.name, title: licence.title, path: licence.url }],
      rights: words.sv,
      rights_en: words.en,
      contributors: [{ title: publisher.name, roles: ['publisher'] }],
      sources: dataset.documents.map(({ document_id, title, source_sha256 }) => ({
        title,
        ...(address === undefined ? {} : { path: `${address}documents/${document_id}.txt` }),
        document_id,
        text: `../documents/${document_id}.txt`,
        source_sha256,
      })),
      resources: files.map(resource),
    },
    null,
    2,
  )}\n`;
}

function resource(file: TableFile) {
  const described = describeTable(file.table);
  const common = {
    path: file.name,
    description: described.sv,
    description_en: described.en,
    format: file.format,
    mediatype: formats[file.format].mediatype,
    bytes: file.content.byteLength,
    hash: `sha256:${file.sha256}`,
  };
  if (file.format === 'arrow') return { name: `${file.table}-arrow`, ...common };
  return {
    name: file.table,
    type: 'table',
    ...common,
    rows: file.rows,
    encoding: 'utf-8',
    dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true },
    neutralised_cells: file.neutralised,
    schema: schema(file.table, described),
  };
}

function schema(name: TableName, { columns, primaryKey, foreignKeys }: DescribedTable) {
  return {
    fields: columns.map(field),
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map(({ column, table, key }) => foreignKey(name, column, table, key)) }),
  };
}

function field({ name, type, sv, en, values, date, verbatim }: DescribedColumn) {
  return {
    name,
    type: type.startsWith('text') ? 'string' : 'integer',
    description: sv,
    description_en: en,
    ...(verbatim ? { verbatim } : {}),
    constraints: { required: !type.endsWith('?'), ...(values ? { enum: values } : {}), ...(date ? { pattern: DATE } : {}) },
  };
}

/** Within one table the standard names no resource. */
function foreignKey(from: TableName, column: string, to: TableName, key: string) {
  return { fields: [column], reference: { ...(from === to ? {} : { resource: to }), fields: [key] } };
}
