import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

const CATALOGUE = /\/src\/language\/(?:sv|en)\/[^/]+\.ts$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly [field: string]: unknown;
}

/**
 * Parses the messages of the catalogues when the page is built, so that it ships neither their grammar nor a parser of it. A message without
 * placeholders stays the text that it is.
 */
export function compileMessages(): Plugin {
  return {
    name: 'plankoll-compile-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } } }),
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      const messages: Node[] = [];
      const visit = (node: Node) => {
        if (node.type === 'Property' && isMessage(node.value)) messages.push(node.value);
        for (const field of Object.values(node)) for (const child of [field].flat()) if (isNode(child)) visit(child);
      };
      visit(parseAst(code, { lang: 'ts' }, id) as unknown as Node);
      const compiled = messages.reduceRight((text, { start, end, value }) => {
        const parsed = JSON.stringify(parse(String(value), { ignoreTag: true, captureLocation: false }));
        return `${text.slice(0, start)}${parsed}${text.slice(end)}`;
      }, code);
      return { code: compiled, map: null };
    },
  };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const isMessage = (value: unknown): value is Node => isNode(value) && value.type === 'Literal' && String(value.value).includes('{');
