/** The vocabularies that the description is written in. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrs: 'http://schema.theodi.org/odrs#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A prefixed name, as in `dcterms:title`. */
export type Name = `${keyof typeof prefixes}:${string}`;

export interface Reference {
  readonly iri: string;
}
export interface Literal {
  readonly text: string;
  readonly language?: 'sv' | 'en';
  readonly datatype?: Name;
}
/** Something without an address of its own, told of where it is referred to. */
export interface Blank {
  readonly types: readonly [Name, ...Name[]];
  readonly properties: readonly Property[];
}
export type Value = Reference | Literal | Blank;
export type Property = readonly [Name, Value];

/** Something with an address, and all that is said of it. */
export interface Resource extends Blank {
  readonly iri: string;
}

/** The full address that a prefixed name stands for. */
export function expand(name: Name): string {
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
  return `${prefixes[prefix]}${local}`;
}

const unsafe = /[\s<>"{}|\\^`]/g;

/** An address with the characters encoded that no syntax of RDF lets stand in one. */
export function encodeIri(iri: string): string {
  return iri.replace(unsafe, encodeURIComponent);
}
