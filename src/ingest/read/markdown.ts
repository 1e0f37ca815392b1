import { readField, type Span } from '../spans';

/** A heading; the span holds its words, without the number signs. */
export interface Heading {
  readonly kind: 'heading';
  /** The number of signs, 1 to 6. */
  readonly level: number;
  readonly span: Span;
}

/** A paragraph or one item of a list, without its marker; more than one span where a page end broke it. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'item';
  readonly spans: readonly Span[];
}

export type Block = Heading | TextBlock;

type Furniture = { readonly kind: 'page-number' } | { readonly kind: 'footnote'; readonly spans: readonly Span[] };

const HEADING = /^(#{1,6})[ \t]+(?=\S)/;
const RULE = /^(?:-{3,}|_{3,}|\*{3,})$/;
const PAGE_NUMBER = /^\d+ ?\(\d+\)$/;
const FOOTNOTE = /^<sup>\d+<\/sup>[ \t]/;
const ITEM = /^[-*+•][ \t]+(?=\S)/;
/** The end of a sentence, or of words that lead in to a list; quotes, brackets, stars and note marks may follow. */
const FINISHED = /[.!?…:;](?:["”’»)*]|<sup>[^<]*<\/sup>)*$/u;

/**
 * The headings, paragraphs and list items of a Markdown-like text, in order. Lines that follow each other make one block; a blank line ends it.
 *
 * Left out: rules, footnotes (`<sup>1</sup> …` at the start of a line), page numbers such as `10 (16)`, and a page's repeated title above its number.
 * A paragraph that stops short of a sentence's end and goes on with a small letter is one block of several spans.
 */
export function readMarkdown(text: string): Block[] {
  return joinBroken(text, withoutFurniture(text, readBlocks(text)));
}

/** The footnotes that `readMarkdown` leaves out, each without its number, in order. */
export function readFootnotes(text: string): TextBlock[] {
  return readBlocks(text).flatMap((block): TextBlock[] => (block.kind === 'footnote' ? [{ kind: 'paragraph', spans: block.spans }] : []));
}

function readBlocks(text: string): (Block | Furniture)[] {
  const blocks: (Block | Furniture)[] = [];
  let open = false;
  for (const match of text.matchAll(/^.*$/gm)) {
    const line = match[0].trim();
    const end = match.index + match[0].trimEnd().length;
    const start = end - line.length;
    const last = blocks.at(-1);
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    const note = FOOTNOTE.exec(line);
    if (line === '' || RULE.test(line)) {
      open = false;
    } else if (heading !== null) {
      open = false;
      blocks.push({ kind: 'heading', level: (heading[1] as string).length, span: { start: start + heading[0].length, end } });
    } else if (PAGE_NUMBER.test(line)) {
      open = false;
      blocks.push({ kind: 'page-number' });
    } else if (note !== null) {
      open = true;
      blocks.push({ kind: 'footnote', spans: [{ start: start + note[0].length, end }] });
    } else if (item !== null) {
      open = true;
      blocks.push({ kind: 'item', spans: [{ start: start + item[0].length, end }] });
    } else if (open && last !== undefined) {
      if ('spans' in last) blocks[blocks.length - 1] = { kind: last.kind, spans: [{ start: (last.spans[0] as Span).start, end }] };
    } else {
      open = true;
      blocks.push({ kind: 'paragraph', spans: [{ start, end }] });
    }
  }
  return blocks;
}

function withoutFurniture(text: string, blocks: readonly (Block | Furniture)[]): Block[] {
  const words = (block: Block | Furniture | undefined) =>
    block !== undefined && block.kind === 'paragraph' ? readField(text, block.spans).value : null;
  const aboveNumber = blocks.flatMap((_, i) => (blocks[i + 1]?.kind === 'page-number' ? [words(blocks[i])] : []));
  const pageTitles = new Set(aboveNumber.filter((title, i) => title !== null && aboveNumber.indexOf(title) < i));
  return blocks.filter(
    (block, i): block is Block =>
      block.kind !== 'page-number' && block.kind !== 'footnote' && !(blocks[i + 1]?.kind === 'page-number' && pageTitles.has(words(block))),
  );
}

function joinBroken(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind !== 'heading' && block.kind === 'paragraph' && goesOn(text, last, block)) {
      joined[joined.length - 1] = { kind: last.kind, spans: [...last.spans, ...block.spans] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function goesOn(text: string, before: TextBlock, after: TextBlock): boolean {
  const ending = before.spans.at(-1) as Span;
  const opening = after.spans[0] as Span;
  return !FINISHED.test(text.slice(ending.start, ending.end)) && /^\p{Ll}/u.test(text.slice(opening.start, opening.end));
}
