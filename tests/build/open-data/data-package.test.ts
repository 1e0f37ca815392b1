import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../../src/model/tables';
import { shipped } from '../../dataset';
import { type CsvResource, dataPackageSchema } from './data-package-schema';
import { readCsv, restore } from './read-csv';

const fileOf = (path: string) => shipped.files.get(path) ?? new Uint8Array();
const written: unknown = JSON.parse(new TextDecoder().decode(fileOf('data/datapackage.json')));
const descriptor = dataPackageSchema.parse(written);
const csvResources = descriptor.resources.filter((resource): resource is CsvResource => resource.format === 'csv');

/** The cells of one column, null for what is missing. */
function column(resource: CsvResource, name: string): (string | null)[] {
  const { head, rows } = readCsv(fileOf(`data/${resource.path}`));
  return rows.map((row) => restore(row[head.indexOf(name)] ?? '') || null);
}

it('is a Data Package of version 2', () => {
  expect(dataPackageSchema.safeParse(written).error?.issues ?? []).toEqual([]);
});

it('names every table twice, as CSV with its schema and as Arrow, and no name twice', () => {
  expect(csvResources.map(({ name }) => name)).toEqual(tableNames);
  const arrow = descriptor.resources.filter(({ format }) => format === 'arrow');
  expect(arrow.map(({ path }) => path)).toEqual(tableNames.map((name) => `${name}.arrow`));
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
});

it.each(descriptor.resources)('tells size and checksum of $path as it is shipped', ({ path, bytes, hash }) => {
  const content = fileOf(`data/${path}`);
  expect(content.byteLength).toBe(bytes);
  expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
});

describe.each(csvResources)('$name', (resource) => {
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;

  it('has the columns of the contract, in its order and with its types', () => {
    const types = { text: 'string', integer: 'integer' } as const;
    expect(fields.map(({ name, type, constraints }) => [name, type, constraints.required])).toEqual(
      Object.entries(tables[resource.name as keyof typeof tables]).map(([name, type]) => [
        name,
        types[type.replace('?', '') as keyof typeof types],
        !type.endsWith('?'),
      ]),
    );
  });

  it('holds in every row what its fields allow', () => {
    const { head, rows } = readCsv(fileOf(`data/${resource.path}`));
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(rows).toHaveLength(resource.rows);
    for (const { name, type, constraints } of fields) {
      const values = column(resource, name);
      const wrong = values.filter((value) => {
        if (value === null) return constraints.required;
        if (type === 'integer' && !/^-?\d{1,10}$/.test(value)) return true;
        if (constraints.enum && !constraints.enum.includes(value)) return true;
        return constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(value);
      });
      expect(wrong, name).toEqual([]);
    }
  });

  it('has a primary key that is never missing and never the same twice', () => {
    if (primaryKey === undefined) return expect(resource.name).toBe('gold_comparisons');
    const keys = primaryKey.map((name) => column(resource, name));
    const rows = Array.from({ length: resource.rows }, (_, i) => keys.map((values) => values[i]));
    expect(rows.flat().filter((value) => value === null)).toEqual([]);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it('refers only to rows that exist', () => {
    for (const { fields: own, reference } of foreignKeys) {
      const target = csvResources.find(({ name }) => name === (reference.resource ?? resource.name));
      expect(target?.schema.primaryKey, String(own)).toEqual(reference.fields);
      const known = new Set(target === undefined ? [] : column(target, reference.fields[0] ?? ''));
      expect(
        column(resource, own[0] ?? '').filter((value) => value !== null && !known.has(value)),
        String(own),
      ).toEqual([]);
    }
  });
});

it('names the documents as its sources, with where their text lies', () => {
  expect(descriptor.sources.map(({ document_id, title }) => [document_id, title])).toEqual(
    shipped.dataset.documents.map(({ document_id, title }) => [document_id, title]),
  );
  expect(descriptor.sources).toHaveLength(5);
  for (const { text } of descriptor.sources) expect(shipped.files.has(text.replace('../', ''))).toBe(true);
});

it('has the fingerprint of the dataset as its version', () => {
  expect(descriptor.version).toBe(shipped.manifest.fingerprint);
});

it('licenses the coding and says that the words of the documents do not stand under the licence', () => {
  expect(descriptor.licenses).toEqual([{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }]);
  expect(descriptor.rights).toContain('Plankoll ger ingen licens till dem.');
  expect(descriptor.rights_en).toContain('Plankoll grants no licence to them.');
});

it('marks the columns that hold the documents’ own words', () => {
  const verbatim = csvResources.flatMap(({ name, schema }) =>
    schema.fields.filter((field) => field.verbatim).map((field) => `${name}.${field.name}`),
  );
  expect(verbatim).toEqual(
    expect.arrayContaining([
      'statements.text',
      'statements.responsible',
      'statement_methods.matched_text',
      'themes.title',
      'source_lines.source_text',
    ]),
  );
  expect(verbatim).not.toContain('methods.definition');
});
