import type { Span } from '../spans';

/** Shortened words that end with a stop and are always followed by more of the same sentence. */
const OPEN_ABBREVIATION = /^(?:avd|bl|bla|ca|dvs|ev|ex|exkl|inkl|jfr|kap|kl|nr|resp|sk|tel)$/i;
/** Shortened words that may also be a sentence's last: "m.m.", "m. fl.", "osv.". */
const CLOSING_ABBREVIATION = /(?<![\p{L}])(?:m\.? ?m|m\.? ?fl|o\.? ?s\.? ?v|o\.? ?d(?:yl)?|e\.? ?d|etc)$/iu;
/** One letter of "bl. a.", "t.ex.", "s. k."; i, å and ö are words. */
const SINGLE_LETTER = /^[a-hj-z]$/;

const STOPS = /[.!?…]+/gu;
/** What may follow a stop and still belong to its sentence: quotes, brackets, emphasis, a raised note mark. */
const CLOSERS = /(?:<sup>[^<]*<\/sup>|<\/?[a-z]+>|[^\s\p{L}\p{N}<([])*/uy;
const BLOCK_BREAK = /\n[ \t]*(?=\n)|\n(?=[ \t]*[-•▪·][ \t])/g;
const LIST_MARKER = /^\s*(?:[-•▪·]\s+)?/;

/**
 * The sentences of a stretch of Swedish text, in order, without the white space between them.
 *
 * A blank line ends a sentence, and so does a line that opens with a list marker (the marker itself is left out); a single line break is only a
 * wrapped line. Text in brackets or quotes is not divided. A stop before a small letter ends a sentence too (a misprint), save after an abbreviation.
 */
export function splitSentences(text: string, span: Span): Span[] {
  return blocks(text, span).flatMap((block) => {
    const shut = enclosed(text, block);
    const sentences: Span[] = [];
    let start = block.start;
    for (const end of ends(text, block, shut)) {
      sentences.push(...trimmed(text, start, end));
      start = end;
    }
    return [...sentences, ...trimmed(text, start, block.end)];
  });
}

function blocks(text: string, span: Span): Span[] {
  const breaks = [...text.slice(span.start, span.end).matchAll(BLOCK_BREAK)].map((match) => span.start + match.index);
  const edges = [span.start, ...breaks, span.end];
  return edges.slice(1).map((end, i) => ({ start: edges[i] as number, end }));
}

/** Where sentences of a block end, but for the last. */
function* ends(text: string, block: Span, shut: ReadonlySet<number>): Generator<number> {
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(STOPS)) {
    const at = block.start + match.index;
    CLOSERS.lastIndex = at + match[0].length;
    const closers = CLOSERS.exec(text)?.[0] ?? '';
    const end = at + match[0].length + closers.length;
    if (end >= block.end || !/\s/.test(text[end] as string) || shut.has(end)) continue;
    const after = text.slice(end, block.end).trimStart();
    if (endsHere(text.slice(start, at), match[0], closers, after)) {
      yield end;
      start = end;
    }
  }
}

function endsHere(before: string, stop: string, closers: string, after: string): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
  const small = /^\p{Ll}/u.test(after);
  if (/^\s*$/.test(before) || /^\s*\d+$/.test(before)) return false;
  if (stop !== '.') return !small && !/^[-–—]\s/.test(after);
  if (CLOSING_ABBREVIATION.test(before)) return !small;
  if (OPEN_ABBREVIATION.test(word) || (SINGLE_LETTER.test(word) && /[.\s(]$|^$/.test(before.slice(0, -1)))) return false;
  return !small || closers === '';
}

/** Offsets inside brackets or quotes. A kind of bracket or quote that does not come in pairs in the block counts for nothing. */
function enclosed(text: string, block: Span): Set<number> {
  const shut = new Set<number>();
  for (const [open, close] of [
    ['(', ')'],
    ['”“', '”“'],
    ['"', '"'],
  ] as const) {
    for (const { start, end } of pairs(text, block, open, close)) for (let i = start; i < end; i++) shut.add(i);
  }
  return shut;
}

/** From after an opening mark up to its closing mark, that mark left out; none at all unless every mark finds its other half. */
function pairs(text: string, block: Span, open: string, close: string): Span[] {
  const found: Span[] = [];
  let from: number | null = null;
  for (let i = block.start; i < block.end; i++) {
    const mark = text[i] as string;
    if (from !== null && close.includes(mark)) {
      found.push({ start: from, end: i });
      from = null;
    } else if (open.includes(mark) || close.includes(mark)) {
      if (from !== null || !open.includes(mark)) return [];
      from = i + 1;
    }
  }
  return from === null ? found : [];
}

/** The span without list marker and outer white space; nothing when no letter or digit is left. */
function trimmed(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const from = start + (LIST_MARKER.exec(words)?.[0].length ?? 0);
  return [{ start: from, end: start + words.trimEnd().length }];
}
