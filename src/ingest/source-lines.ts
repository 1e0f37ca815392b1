import { diffArrays } from 'diff';
import { isReadAs } from './misread-letters';
import type { Span } from './spans';

/** A line of an untouched source, from 1, as it stands there. */
export interface SourceLine {
  readonly line: number;
  readonly source_text: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Fewer words than this that agree outside the running text agree by chance. */
const LEAST_MOVED = 4;

/**
 * Where a restored text comes from: lays its words on those of its source and finds, for spans of the restored text, the lines of the source
 * that hold their words. What the restoration moved as a whole, such as footnotes, is laid on what the running text leaves of the source.
 */
export function sourceLineFinder(source: string, restored: string): (spans: readonly Span[]) => SourceLine[] {
  const lines = source.split('\n');
  const words = wordsOf(restored);
  const lineOf = new Map<number, number>();
  const found = (line: number, { start }: Word) => lineOf.set(start, line);
  const rest = pair(
    lines.flatMap((text, i) => wordsOf(text).map((word) => ({ text: word.text, line: i + 1 }))),
    words,
    1,
    found,
  );
  pair(rest.raw, rest.words, LEAST_MOVED, found);
  return (spans) => {
    const behind = words.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end)).map(({ start }) => lineOf.get(start));
    return [...new Set(behind)]
      .filter((line) => line !== undefined)
      .sort((a, b) => a - b)
      .map((line) => ({ line, source_text: (lines[line - 1] as string).trim() }));
  };
}

interface RawWord {
  readonly text: string;
  readonly line: number;
}

/** Tells of every word that stands in both in the same order, in runs of at least so many, and gives back what is left of both. */
function pair(raw: readonly RawWord[], words: readonly Word[], least: number, found: (line: number, word: Word) => void) {
  const rest = { raw: [] as RawWord[], words: [] as Word[] };
  let [at, rawAt] = [0, 0];
  const comparator = (left: string, right: string) => isReadAs(left, right);
  for (const { added, removed, count } of diffArrays(textsOf(raw), textsOf(words), { comparator })) {
    const [theirs, ours] = [raw.slice(rawAt, added ? rawAt : rawAt + count), words.slice(at, removed ? at : at + count)];
    if (!added && !removed && count >= least) ours.forEach((word, i) => void found((theirs[i] as RawWord).line, word));
    else {
      rest.raw.push(...theirs);
      rest.words.push(...ours);
    }
    rawAt += theirs.length;
    at += ours.length;
  }
  return rest;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&|]+/gu)].map(({ 0: word, index }) => ({ text: word.toLowerCase(), start: index }));
}

function textsOf(words: readonly { readonly text: string }[]): string[] {
  return words.map(({ text }) => text);
}
