import type { Quad } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/build/open-data/catalogue';
import { openDataFiles } from '../../../src/build/open-data/open-data-files';
import { root } from '../../../src/build/paths';
import { encodeDataset } from '../../../src/engine/arrow';
import { tableNames } from '../../../src/model/tables';
import { shipped } from '../../dataset';
import { lines, ofType, prefix, readRdfXml, readTurtle, saidOf } from './read-graph';

const text = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder('utf-8', { fatal: true }).decode(files.get(path));
const base = 'https://stad.example.se/plankoll/data/';
const turtle = readTurtle(text(shipped.files, 'data/dcat.ttl'), `${base}dcat.ttl`);
const { dcat, dcterms, foaf, vcard } = prefix;

const one = (quads: readonly Quad[], type: string) => {
  const found = ofType(quads, type);
  expect(found).toHaveLength(1);
  return saidOf(quads, found[0] ?? '');
};
const values = (said: Map<string, Quad['object'][]>, property: string) => (said.get(property) ?? []).map(({ value }) => value);
const languages = (said: Map<string, Quad['object'][]>, property: string) => (said.get(property) ?? []).map(({ language }) => language).sort();

it('says the same in Turtle and in RDF/XML, as two independent parsers read them', async () => {
  const xml = await readRdfXml(text(shipped.files, 'data/dcat.rdf'), `${base}dcat.rdf`);
  expect(turtle.length).toBeGreaterThan(500);
  expect(lines(xml)).toEqual(lines(turtle));
});

describe('what DCAT-AP-SE 3 requires', () => {
  it('of a catalogue: title, description, publisher, licence and a dataset', () => {
    const catalogue = one(turtle, `${dcat}Catalog`);
    expect(languages(catalogue, `${dcterms}title`)).toEqual(['en', 'sv']);
    expect(languages(catalogue, `${dcterms}description`)).toEqual(['en', 'sv']);
    expect(values(catalogue, `${dcterms}publisher`)).toEqual(ofType(turtle, `${foaf}Agent`));
    // Swedish catalogues are CC0, whatever the data are.
    expect(values(catalogue, `${dcterms}license`)).toEqual(['http://creativecommons.org/publicdomain/zero/1.0/']);
    expect(values(catalogue, `${dcat}dataset`)).toEqual(ofType(turtle, `${dcat}Dataset`));
  });

  it('of a dataset: title, description and publisher; and what it recommends and can be known', () => {
    const dataset = one(turtle, `${dcat}Dataset`);
    expect(languages(dataset, `${dcterms}title`)).toEqual(['en', 'sv']);
    expect(languages(dataset, `${dcterms}description`)).toEqual(['en', 'sv']);
    expect(values(dataset, `${dcterms}publisher`)).toEqual(ofType(turtle, `${foaf}Agent`));
    expect(values(dataset, `${dcterms}language`)).toEqual(['http://publications.europa.eu/resource/authority/language/SWE']);
    expect(values(dataset, `${dcterms}accessRights`)).toEqual(['http://publications.europa.eu/resource/authority/access-right/PUBLIC']);
    expect(values(dataset, `${dcat}theme`)).toContain('http://publications.europa.eu/resource/authority/data-theme/SOCI');
    expect(languages(dataset, `${dcat}keyword`)).toContain('sv');
    expect(values(dataset, `${dcterms}spatial`)).toHaveLength(1);
    expect(values(dataset, `${dcat}version`)).toEqual([shipped.manifest.fingerprint]);
  });

  it('of a publisher: name and one type from the list', () => {
    const publisher = one(turtle, `${foaf}Agent`);
    expect(values(publisher, `${foaf}name`)).toEqual(['Plankoll contributors']);
    expect(values(publisher, `${dcterms}type`)).toEqual(['http://purl.org/adms/publishertype/PrivateIndividual(s)']);
  });

  it('of a distribution: one address and one format; one for each table and form', () => {
    const distributions = ofType(turtle, `${dcat}Distribution`).map((iri) => saidOf(turtle, iri));
    const files = tableNames.flatMap((name) => [`${name}.csv`, `${name}.arrow`]);
    expect(distributions.map((said) => values(said, `${dcat}accessURL`).join())).toEqual(files.map((file) => `${base}${file}`));
    for (const said of distributions) {
      const [url = ''] = values(said, `${dcat}downloadURL`);
      const arrow = url.endsWith('.arrow');
      expect(values(said, `${dcterms}format`)).toEqual([arrow ? 'application/vnd.apache.arrow.stream' : 'text/csv']);
      expect(values(said, `${dcterms}license`)).toEqual(['https://opensource.org/license/mit']);
      expect(values(said, `${dcat}byteSize`)).toEqual([String(shipped.files.get(url.replace(base, 'data/'))?.byteLength)]);
      expect(languages(said, `${dcterms}description`)).toEqual(['en', 'sv']);
    }
    const dataset = one(turtle, `${dcat}Dataset`);
    expect(values(dataset, `${dcat}distribution`)).toEqual(ofType(turtle, `${dcat}Distribution`));
  });

  it('gives everything that is harvested an address of its own', () => {
    for (const type of [`${dcat}Catalog`, `${dcat}Dataset`, `${dcat}Distribution`, `${foaf}Agent`])
      for (const iri of ofType(turtle, type)) expect(iri).toMatch(/^https:\/\/stad\.example\.se\/plankoll\/data\/dcat\.rdf#[a-z_-]+$/);
  });
});

it('says what no licence is given to', () => {
  const rights = turtle.filter(({ predicate }) => predicate.value.endsWith('copyrightNotice')).map(({ object }) => object.value);
  expect(rights.join()).toContain('Plankoll ger ingen licens till dem.');
});

describe('before anyone has published it', () => {
  it('has no contact and no address of its own: all of its own addresses are relative', () => {
    expect(ofType(turtle, `${vcard}Organization`)).toEqual([]);
    const here = text(shipped.files, 'data/dcat.ttl').match(/<[^>]*>/g) ?? [];
    const foreign = here.filter(
      (iri) => /^<[a-z]+:/.test(iri) && !/^<(https?:\/\/(www\.w3\.org|purl\.org|xmlns\.com|schema\.theodi\.org)\/)/.test(iri),
    );
    expect([...new Set(foreign.map((iri) => new URL(iri.slice(1, -1)).host))].sort()).toEqual([
      'creativecommons.org',
      'opensource.org',
      'publications.europa.eu',
      'sws.geonames.org',
    ]);
  });
});

describe('where data/catalogue.yaml says by whom and where it is published', () => {
  let published: ReadonlyMap<string, Uint8Array>;
  beforeAll(() => {
    const catalogue = {
      ...readCatalogue(root),
      address: 'https://oppnadata.example.se/plankoll/',
      issued: '2027-01-15',
      contact: { kind: 'Organization', name: 'Öppna data', email: 'oppnadata@example.se' },
    } as const;
    published = openDataFiles(shipped.dataset, encodeDataset(shipped.dataset), shipped.manifest.fingerprint, catalogue);
  });

  it('has absolute addresses alone, as the data portal requires', async () => {
    const relative = text(published, 'data/dcat.rdf').match(/rdf:(?:about|resource)="(?!https?:|mailto:)[^"]*"/g);
    expect(relative).toBeNull();
    const xml = await readRdfXml(text(published, 'data/dcat.rdf'), 'x:');
    const first = saidOf(xml, ofType(xml, `${dcat}Distribution`)[0] ?? '');
    expect(values(first, `${dcat}accessURL`)).toEqual(['https://oppnadata.example.se/plankoll/data/divisions.csv']);
  });

  it('tells whom to ask, and since when it is there', () => {
    const quads = readTurtle(text(published, 'data/dcat.ttl'), 'x:');
    const contact = one(quads, `${vcard}Organization`);
    expect(values(contact, `${vcard}fn`)).toEqual(['Öppna data']);
    expect(values(contact, `${vcard}hasEmail`)).toEqual(['mailto:oppnadata@example.se']);
    const dataset = one(quads, `${dcat}Dataset`);
    expect(values(dataset, `${dcat}contactPoint`)).toEqual(ofType(quads, `${vcard}Organization`));
    expect(values(dataset, `${dcterms}issued`)).toEqual(['2027-01-15']);
  });

  it('names the address in the package and the notes', () => {
    expect(text(published, 'data/datapackage.json')).toContain('"path": "https://oppnadata.example.se/plankoll/documents/plan-skarpnack-2019.txt"');
    expect(text(published, 'data/LASMIG.md')).toContain('från https://oppnadata.example.se/plankoll/.');
  });
});
