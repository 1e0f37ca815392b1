import type { z } from 'zod';
import { didYouMean } from './near-miss';

/** What a schema has against a value, in plain Swedish, and what to do. */
export interface IssueWords {
  readonly what: string;
  readonly remedy: string;
}

type Path = readonly PropertyKey[];

const COMPARE = 'Jämför med posterna bredvid; fälten beskrivs överst i filen eller i src/vocabulary (filerna *schema.ts).';

/** @param root all of the file, as read */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown): IssueWords {
  const { place, field } = nameOf(issue.path, root);
  const words = wordsFor(issue, root, field);
  return { what: `${place}${words.what}`, remedy: words.remedy };
}

function wordsFor(issue: z.core.$ZodIssue, root: unknown, field: string): IssueWords {
  const value = valueAt(root, issue.path);
  const at = field === '' ? '' : `${field}: `;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const inside = field === '' ? '' : ` i ${field}`;
    return { what: `Okänt fält${inside}: ${key}${didYouMean(key, keysBeside(root, issue.path))}`, remedy: COMPARE };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    if (value === undefined) return missing(field);
    return { what: `${at}Ogiltigt val: ${written(value)}${didYouMean(String(value), choices)}`, remedy: `Välj bland ${choices.join(', ')}.` };
  }
  if (issue.code !== 'invalid_type') return { what: `${at}${issue.message}`, remedy: COMPARE };
  if (value === undefined) return missing(field);
  if (value === null) return { what: field === '' ? 'står tom' : `fältet ${field} är tomt`, remedy: `Fyll i det, eller ta bort raden. ${COMPARE}` };
  return typeWords(issue.expected, value, at);
}

function typeWords(expected: string, value: unknown, at: string): IssueWords {
  if (expected === 'array')
    return { what: `${at}${written(value)} ska vara en lista`, remedy: 'Skriv [ett, två], eller ett på varje rad efter ett streck.' };
  if (expected === 'string' && Array.isArray(value))
    return { what: `${at}ska vara text, inte en lista`, remedy: 'Ta bort hakparentesen eller strecken.' };
  if (expected === 'string' && typeof value === 'object') {
    const [key = ''] = Object.keys(value ?? {});
    return {
      what: `${at}”${key}: …” läses som ett fält, inte som text`,
      remedy: 'Skriv hela meningen inom citattecken, eftersom den har ett kolon i sig.',
    };
  }
  if (expected === 'string') return { what: `${at}${written(value)} läses inte som text`, remedy: `Skriv det inom citattecken: "${String(value)}".` };
  if (expected === 'object') return { what: `${at}${written(value)} ska ha fält under sig`, remedy: COMPARE };
  if (expected === 'boolean') return { what: `${at}${written(value)} ska vara true eller false`, remedy: COMPARE };
  return { what: `${at}${written(value)} är av fel slag (${expected})`, remedy: COMPARE };
}

function missing(field: string): IssueWords {
  return { what: `fältet ${field} saknas`, remedy: `Lägg till ${field}. ${COMPARE}` };
}

function written(value: unknown): string {
  return typeof value === 'object' ? 'värdet' : `”${String(value)}”`;
}

/** The entry that a path leads through, by its id or its place in the file, and the field in it. */
function nameOf(path: Path, root: unknown): { place: string; field: string } {
  const depths = path.map((_, i) => i + 1).reverse();
  const depth = depths.find((length) => typeof valueAt(root, [...path.slice(0, length), 'id']) === 'string');
  if (depth !== undefined) return { place: `${String(valueAt(root, [...path.slice(0, depth), 'id']))}: `, field: fieldName(path.slice(depth)) };
  const [first] = path;
  if (typeof first === 'number') return { place: `post nummer ${first + 1}: `, field: fieldName(path.slice(1)) };
  return { place: path.length === 0 ? 'Filen: ' : '', field: fieldName(path) };
}

/** "examples.match nummer 2" */
function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name} nummer ${key + 1}` : `${name}${name === '' ? '' : '.'}${String(key)}`),
    '',
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key)), root);
}

/** The fields that the file's other entries have in the same place. */
function keysBeside(root: unknown, [first, ...rest]: Path): Set<string> {
  const entries = typeof first === 'number' && Array.isArray(root) ? root.toSpliced(first, 1).map((entry) => valueAt(entry, rest)) : [];
  return new Set(entries.flatMap((entry) => (entry !== null && typeof entry === 'object' ? Object.keys(entry) : [])));
}
