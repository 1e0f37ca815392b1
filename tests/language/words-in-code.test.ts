import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { filesUnder } from '../../src/build/fingerprint';

const src = 'src';
const shown = [
  ...['views', 'questions', 'components'].flatMap((folder) => filesUnder(`${src}/${folder}`)),
  `${src}/App.tsx`,
  `${src}/Page.tsx`,
].filter((file) => /\.tsx?$/.test(file));

/** Attributes whose text a reader sees or hears. */
const SPOKEN = /^(?:aria-label|aria-description|title|alt|placeholder|label|caption|note|empty|summary)$/;
const SWEDISH = /[åäö]/i;
const WORD = /\p{L}{2,}/u;
/** The product's name and the languages' names for themselves are the same in every language. */
const NAMES = new Set(['Plankoll', 'Svenska', 'English', 'CSV', 'Arrow']);

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: Node | string;
  readonly key?: Node;
  readonly [field: string]: unknown;
}

/** The words in a file that a reader would meet without a catalogue. */
function wordsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    // What a question asks is for those who read the code; the page does not show it.
    if (node.type === 'Property' && node.key?.name === 'question') return;
    if (node.type === 'JSXText' && WORD.test(String(node.value))) found.push(String(node.value).trim());
    if (node.type === 'JSXAttribute' && SPOKEN.test(String((node.name as Node).name)) && (node.value as Node | null)?.type === 'Literal')
      found.push(String((node.value as Node).value));
    if (node.type === 'Literal' && typeof node.value === 'string' && SWEDISH.test(node.value)) found.push(node.value);
    if (node.type === 'TemplateElement' && SWEDISH.test((node.value as { raw: string }).raw)) found.push((node.value as { raw: string }).raw);
    for (const field of Object.values(node)) for (const child of [field].flat()) if (isNode(child)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'tsx' }, file) as unknown as Node);
  return found.filter((words) => !NAMES.has(words));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

test('there is something to look at', () => {
  expect(shown.length).toBeGreaterThan(60);
});

test.each(shown.map((file) => relative(src, file)))('%s has no words of its own: all are in the catalogues', (file) => {
  expect(wordsIn(`${src}/${file}`)).toEqual([]);
});

test.each(shown.map((file) => relative(src, file)))('%s names no locale', (file) => {
  expect(readFileSync(`${src}/${file}`, 'utf8')).not.toMatch(/toLocale\w+\(|Intl\.\w+Format|Intl\.Collator|localeCompare\(/);
});
