import { type Blank, encodeIri, expand, type Property, prefixes, type Resource } from './graph';

/** Resources as RDF/XML, the form that data portals harvest. The same resources give the same text. */
export function toRdfXml(resources: readonly Resource[]): string {
  const namespaces = Object.entries(prefixes).map(([prefix, iri]) => `\n  xmlns:${prefix}="${iri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('')}>\n${resources
    .map((resource) => node(resource, ` rdf:about="${attribute(encodeIri(resource.iri))}"`, '  '))
    .join('')}</rdf:RDF>\n`;
}

function node({ types: [first, ...others], properties }: Blank, about: string, indent: string): string {
  const inner = `${indent}  `;
  const typed = others.map((type) => `${inner}<rdf:type rdf:resource="${attribute(expand(type))}"/>\n`);
  const said = properties.map((property) => element(property, inner));
  return `${indent}<${first}${about}>\n${[...typed, ...said].join('')}${indent}</${first}>\n`;
}

function element([name, value]: Property, indent: string): string {
  if ('iri' in value) return `${indent}<${name} rdf:resource="${attribute(encodeIri(value.iri))}"/>\n`;
  if ('properties' in value) return `${indent}<${name}>\n${node(value, '', `${indent}  `)}${indent}</${name}>\n`;
  const language = value.language ? ` xml:lang="${value.language}"` : '';
  const datatype = value.datatype ? ` rdf:datatype="${attribute(expand(value.datatype))}"` : '';
  return `${indent}<${name}${language}${datatype}>${content(value.text)}</${name}>\n`;
}

function content(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;');
}
