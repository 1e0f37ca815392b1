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

/**
 * Where a restored text comes from: lays its words on those of its source and finds, for spans of the restored text, the lines of the source
 * that hold their words. Words that the restoration moved, such as footnotes, have no line.
 */
export function sourceLineFinder(source: string, restored: string): (spans: readonly Span[]) => SourceLine[] {
  const lines = source.split('\n');
  const raw = lines.flatMap((text, i) => wordsOf(text).map((word) => ({ text: word.text, line: i + 1 })));
  const words = wordsOf(restored);
  const lineOf = new Map<number, number>();
  let at = 0;
  let rawAt = 0;
  const comparator = (left: string, right: string) => isReadAs(left, right);
  for (const { added, removed, count } of diffArrays(textsOf(raw), textsOf(words), { comparator })) {
    if (!added && !removed) for (let i = 0; i < count; i++) lineOf.set((words[at + i] as Word).start, (raw[rawAt + i] as { line: number }).line);
    if (!added) rawAt += count;
    if (!removed) at += count;
  }
  return (spans) => {
    const found = words.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end)).map(({ start }) => lineOf.get(start));
    return [...new Set(found)]
      .filter((line) => line !== undefined)
      .sort((a, b) => a - b)
      .map((line) => ({ line, source_text: (lines[line - 1] as string).trim() }));
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&|]+/gu)].map(({ 0: word, index }) => ({ text: word.toLowerCase(), start: index }));
}

function textsOf(words: readonly { readonly text: string }[]): string[] {
  return words.map(({ text }) => text);
}
