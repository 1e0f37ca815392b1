import { Parser, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

export const prefix = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** The triples of a Turtle text that was fetched from `baseIRI`. */
export function readTurtle(text: string, baseIRI: string): Quad[] {
  return new Parser({ baseIRI, format: 'text/turtle' }).parse(text);
}

/** The triples of an RDF/XML text that was fetched from `baseIRI`. */
export function readRdfXml(text: string, baseIRI: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(text);
  });
}

/** Triples as lines that compare; what has no address is called by what is said of it. */
export function lines(quads: readonly Quad[]): string[] {
  const term = ({ termType, value, language, datatype }: Quad['object']): string => {
    if (termType === 'Literal') return `"${value}"@${language ?? ''}^^${datatype?.value ?? ''}`;
    if (termType === 'NamedNode') return `<${value}>`;
    const said = quads.filter(({ subject }) => subject.termType === 'BlankNode' && subject.value === value);
    return `[${said
      .map(({ predicate, object }) => `${predicate.value} ${term(object)}`)
      .sort()
      .join('; ')}]`;
  };
  return quads.map(({ subject, predicate, object }) => `${term(subject)} ${predicate.value} ${term(object)}`).sort();
}

/** What is said of a thing: full name of the property → the values. */
export function saidOf(quads: readonly Quad[], iri: string): Map<string, Quad['object'][]> {
  const said = new Map<string, Quad['object'][]>();
  for (const { subject, predicate, object } of quads)
    if (subject.value === iri) said.set(predicate.value, [...(said.get(predicate.value) ?? []), object]);
  return said;
}

/** The addresses of all things of a type. */
export function ofType(quads: readonly Quad[], type: string): string[] {
  return quads
    .filter(({ predicate, object }) => predicate.value === `${prefix.rdf}type` && object.value === type)
    .map(({ subject }) => subject.value);
}
