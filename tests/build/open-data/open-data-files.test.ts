import { expect, it } from 'vitest';
import { makeDatasetFiles } from '../../../src/build/dataset-files';
import { root } from '../../../src/build/paths';
import { describeTable, descriptions } from '../../../src/model/descriptions';
import { tableNames } from '../../../src/model/tables';
import { shipped } from '../../dataset';

const text = (path: string) => new TextDecoder('utf-8', { fatal: true }).decode(shipped.files.get(path));

it('ships every table as CSV and Arrow, and what describes them, under data/', () => {
  const described = ['datapackage.json', 'dcat.rdf', 'dcat.ttl', 'LASMIG.md', 'README.md', 'dataset.json'];
  const wanted = [...tableNames.flatMap((name) => [`${name}.csv`, `${name}.arrow`]), ...described].map((name) => `data/${name}`);
  expect([...shipped.files.keys()].filter((path) => path.startsWith('data/')).sort()).toEqual(wanted.sort());
});

it('gives the same bytes from the same input', () => {
  const again = makeDatasetFiles(root).files;
  expect([...again.keys()]).toEqual([...shipped.files.keys()]);
  for (const [path, content] of shipped.files) expect(Buffer.compare(again.get(path) ?? new Uint8Array(), content), path).toBe(0);
});

it('tells the page how large each file is and how many rows each table has', () => {
  const { bytes, rows } = shipped.manifest;
  expect(JSON.parse(text('data/dataset.json'))).toEqual(shipped.manifest);
  expect(rows).toEqual(Object.fromEntries(tableNames.map((name) => [name, shipped.dataset[name].length])));
  expect(Object.keys(bytes).sort()).toEqual([...shipped.files.keys()].filter((path) => path !== 'data/dataset.json').sort());
  for (const [path, size] of Object.entries(bytes)) expect(shipped.files.get(path)?.byteLength, path).toBe(size);
});

it('describes every table and column in one sentence of each language', () => {
  for (const name of tableNames) {
    const { sv, en, columns } = describeTable(name);
    for (const words of [{ sv, en }, ...columns]) {
      expect(words.sv, name).toMatch(/^[A-ZÅÄÖ1].*[^.]\.$/);
      expect(words.en, name).toMatch(/^[A-Z1].*[^.]\.$/);
      expect(words.sv).not.toBe(words.en);
    }
  }
  expect(Object.keys(descriptions).sort()).toEqual([...tableNames].sort());
});

it.each(['data/LASMIG.md', 'data/README.md'])('%s tells what is loaded, from the dataset', (path) => {
  const notes = text(path);
  const nameOf = new Map(shipped.dataset.organisations.map(({ organisation_id, name }) => [organisation_id, name]));
  expect(notes).toMatch(/\b2 (av|of) 18 (planer|plans)\b/);
  for (const { organisation_id } of shipped.dataset.expected_plans) expect(notes).toContain(nameOf.get(organisation_id));
  for (const { document_id, title } of shipped.dataset.documents) {
    expect(notes).toContain(title);
    expect(notes).toContain(`../documents/${document_id}.txt`);
  }
  for (const name of tableNames) expect(notes).toContain(`| ${name} | ${shipped.dataset[name].length} |`);
  expect(notes).toContain(shipped.manifest.fingerprint);
});

it('tells in both languages what not to conclude, and what no licence is given to', () => {
  expect(text('data/LASMIG.md')).toContain('## Dra inte slutsatsen att\n\n- en enhet inte arbetar med något därför att den saknas i en tabell');
  expect(text('data/README.md')).toContain('## Do not conclude that\n\n- a unit does not work with something because it is missing');
  expect(text('data/LASMIG.md')).toContain('Plankoll ger ingen licens till dem.');
  expect(text('data/README.md')).toContain('Plankoll grants no licence to them.');
});

it('names no place on the machine that built it', () => {
  for (const name of ['datapackage.json', 'dcat.rdf', 'dcat.ttl', 'LASMIG.md', 'README.md']) expect(text(`data/${name}`)).not.toContain(root);
});
