import { type Blank, encodeIri, type Property, prefixes, type Resource, type Value } from './graph';

/** Resources as Turtle. The same resources give the same text. */
export function toTurtle(resources: readonly Resource[]): string {
  const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const blocks = resources.map((resource) => `\n<${encodeIri(resource.iri)}> ${statements(resource, '  ')} .\n`);
  return [...head, ...blocks].join('');
}

function statements({ types, properties }: Blank, indent: string): string {
  return [`a ${types.join(', ')}`, ...properties.map((property) => statement(property, indent))].join(` ;\n${indent}`);
}

function statement([name, value]: Property, indent: string): string {
  return `${name} ${object(value, indent)}`;
}

function object(value: Value, indent: string): string {
  if ('iri' in value) return `<${encodeIri(value.iri)}>`;
  if ('properties' in value) return `[ ${statements(value, `${indent}  `)} ]`;
  const text = `"${value.text.replace(/["\\\n\r\t]/g, (character) => escapes[character] ?? character)}"`;
  if (value.language) return `${text}@${value.language}`;
  return value.datatype ? `${text}^^${value.datatype}` : text;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
