import { InputProblem, lineAt } from '../../vocabulary/problem';
import type { Span } from '../spans';

/** A line of a document with its words; the span leaves out white space at either end. */
export interface Line extends Span {
  readonly text: string;
}

/** A numbered heading and the lines under it, up to the next numbered heading of any level. */
export interface Section {
  /** As printed: `3` or `3.14`. */
  readonly number: string;
  readonly title: string;
  /** The whole heading line. */
  readonly heading: Span;
  /** What is written there: no blank lines, no page furniture. */
  readonly lines: readonly Line[];
}

const HEADING = /^(\d+(?:\.\d+)*)\.?[ \t]+(\p{Lu}.*)$/u;
/** A heading as a contents page repeats it, with the page it stands on. */
const CONTENTS_LINE = /^\d+(?:\.\d+)*\.?[ \t].*(?:\t|\.{3,}[ \t]*)\d+$/;
/** A rule between pages, or a page number: `--`, `7`, `7 (40)`. */
const FURNITURE = /^(?:[-–—_]{2,}|\d+(?: \(\d+\))?)$/;

/** All lines that hold more than page furniture. */
export function readLines(text: string): Line[] {
  return [...text.matchAll(/^.*\S/gm)].flatMap((match) => {
    const words = match[0].trim();
    const end = match.index + match[0].length;
    return FURNITURE.test(words) ? [] : [{ start: end - words.length, end, text: words }];
  });
}

/**
 * The numbered sections of a text without mark-up, in order. What stands before the first, and contents pages, are left out.
 * @throws InputProblem when a heading such as `3.5` does not follow the one before.
 */
export function readSections(text: string, file: string): Section[] {
  const sections: { number: string; title: string; heading: Span; lines: Line[] }[] = [];
  for (const line of readLines(text)) {
    if (CONTENTS_LINE.test(line.text)) continue;
    const [, number, title] = HEADING.exec(line.text) ?? [];
    const before = sections.at(-1);
    if (number !== undefined && title !== undefined && follows(number, before?.number)) {
      sections.push({ number, title, heading: { start: line.start, end: line.end }, lines: [] });
    } else if (number?.includes('.')) {
      throw new InputProblem(
        file,
        lineAt(text, line.start),
        `Rubriken "${line.text}" kommer inte i nummerordning: den står efter ${before === undefined ? 'ingen rubrik alls' : `"${before.number} ${before.title}"`}.`,
        'Rätta numret, eller skriv raden så att den inte börjar som en numrerad rubrik.',
      );
    } else {
      before?.lines.push(line);
    }
  }
  return sections;
}

/** The next chapter, or a later section at the same level or just below. Numbers may be left out below chapters. */
function follows(number: string, before: string | undefined): boolean {
  const next = number.split('.').map(Number);
  const last = before?.split('.').map(Number) ?? [];
  const depth = next.length - 1;
  if (depth === 0) return next[0] === (last[0] ?? 0) + 1;
  return depth <= last.length && next.every((part, level) => (level < depth ? part === last[level] : part > (last[level] ?? 0)));
}
