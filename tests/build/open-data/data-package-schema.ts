import { z } from 'zod';

/**
 * What version 2 of the Data Package standard asks of a descriptor (https://datapackage.org/standard/data-package/), and of the properties
 * that this package adds to it. Every key must be named here.
 */

const relativePath = z.string().regex(/^(?![./~])(?!file:)(?!.*\.\.)[^\\:]+$/);
const url = z.url({ protocol: /^https?$/ });
const sentence = z.string().regex(/\.$/);
const described = { description: sentence, description_en: sentence };

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer']),
  ...described,
  verbatim: z.literal(true).optional(),
  constraints: z.strictObject({ required: z.boolean(), enum: z.array(z.string()).min(1).optional(), pattern: z.string().optional() }),
});

const foreignKey = z.strictObject({
  fields: z.array(z.string()).length(1),
  // Left out where a table refers to itself.
  reference: z.strictObject({ resource: z.string().optional(), fields: z.array(z.string()).length(1) }),
});

const file = {
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: relativePath,
  ...described,
  bytes: z.int().min(1),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
};

const csvResource = z.strictObject({
  ...file,
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  rows: z.int().min(0),
  neutralised_cells: z.int().min(0),
  dialect: z.strictObject({
    delimiter: z.literal(';'),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    skipInitialSpace: z.literal(false),
    header: z.literal(true),
  }),
  schema: z.strictObject({
    fields: z.array(field).min(1),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z.array(foreignKey).min(1).optional(),
  }),
});
export type CsvResource = z.infer<typeof csvResource>;

const arrowResource = z.strictObject({
  ...file,
  format: z.literal('arrow'),
  mediatype: z.literal('application/vnd.apache.arrow.stream'),
});

const source = z.strictObject({
  title: z.string().min(1),
  path: url.optional(),
  document_id: z.string(),
  text: z.string(),
  source_sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const dataPackageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  title_en: z.string().min(1),
  ...described,
  version: z.string(),
  homepage: url.optional(),
  languages: z.array(z.string()),
  keywords: z.array(z.string()).min(1),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: z.string(), path: url })).min(1),
  rights: sentence,
  rights_en: sentence,
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  sources: z.array(source),
  resources: z.array(z.discriminatedUnion('format', [csvResource, arrowResource])).min(1),
});
