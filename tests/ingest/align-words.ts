import { diffArrays } from 'diff';
import { isReadAs } from '../../src/ingest/misread-letters';

/** Words of the OCR text that no letter rule explains, and what they say: tokens in small letters, joined by a space. */
export interface Misreading {
  readonly raw: string;
  /** Empty where the raw tokens are no words. */
  readonly restored: string;
}

/** What the restored text adds or moves as a whole. */
export interface RestoredLayout {
  /** Headings that the source does not have; they stand at the start of a line after `# `. */
  readonly addedHeadings: readonly string[];
  /** Heading of the moved figures: blocks in the order of the source, parted by `---`, words within a block in any order. */
  readonly figures: string;
  /** Heading of the moved footnotes: one line each, `<sup>n</sup> text`. */
  readonly footnotes: string;
}

/** Round bullets, which the OCR reads as a letter at the start of a line. */
const LETTER_BULLET = /^[eo] /gm;

/**
 * Compares a restored text with the OCR text that it restores, word by word, and says where they differ: nothing when only letters that
 * the OCR cannot read, punctuation, capitals, mark-up and footnote numbers do. Digits must be equal. Every misreading must occur exactly once.
 */
export function alignWords(source: string, restored: string, misreadings: readonly Misreading[], layout: RestoredLayout): string[] {
  const problems: string[] = [];
  const raw = correct(words(source.replace(LETTER_BULLET, '')), misreadings, problems);
  const [body, figures, footnotes] = sections(restored, layout);
  const rest = withoutFootnotes(raw, footnotes, problems);
  const running = words(body);
  const { extra, missing } = align(
    rest.map((at) => raw[at] as string),
    running,
  );
  for (const at of missing) problems.push(`not in the source: ${around(running, at)}`);
  const over = extra.map((index) => rest[index] as number);
  const left = takeFigures(raw, over, figures.split('---').map(words), problems);
  for (const at of left) problems.push(`not in the text: ${around(raw, at)}`);
  return problems;
}

/** The words of a text in small letters, without punctuation, mark-up and footnote marks. `&` and `|` can be misread letters. */
export function words(text: string): string[] {
  return (
    text
      .replace(/<sup>\d+<\/sup>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}&|]+/gu) ?? []
  );
}

function correct(raw: readonly string[], misreadings: readonly Misreading[], problems: string[]): string[] {
  let line = ` ${raw.join(' ')} `;
  for (const misreading of misreadings) {
    const parts = line.split(` ${misreading.raw} `);
    if (parts.length !== 2) problems.push(`misreading "${misreading.raw}" occurs ${parts.length - 1} times`);
    line = parts.join(misreading.restored === '' ? ' ' : ` ${misreading.restored} `);
  }
  return line.trim().split(/\s+/);
}

function sections(restored: string, layout: RestoredLayout): [string, string, string] {
  const [body = '', rest = ''] = restored.split(`\n# ${layout.figures}\n`);
  const [figures = '', footnotes = ''] = rest.split(`\n# ${layout.footnotes}\n`);
  const added = layout.addedHeadings.map((heading) => `# ${heading}`);
  const kept = body.split('\n').filter((line) => !added.includes(line));
  return [kept.join('\n'), figures, footnotes];
}

/** Looks up each footnote as a whole, with the number before it where the OCR shows one; returns the indexes of all other words. */
function withoutFootnotes(raw: readonly string[], footnotes: string, problems: string[]): number[] {
  const taken = new Set<number>();
  for (const line of footnotes.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const number = /^<sup>(\d+)<\/sup> /.exec(line)?.[1] ?? '';
    const note = words(line);
    const starts = [...raw.keys()].filter((at) => note.every((word, i) => !taken.has(at + i) && isReadAs(raw[at + i], word)));
    const numbered = starts.find((at) => raw[at - 1] === number);
    const start = numbered ?? starts[0];
    if (start === undefined) problems.push(`footnote ${number} does not stand in the source as a whole: ${line}`);
    else for (let at = numbered === undefined ? start : start - 1; at < start + note.length; at++) taken.add(at);
  }
  return [...raw.keys()].filter((at) => !taken.has(at));
}

/**
 * Lays each figure's words on those that the running text leaves over, figure after figure. Words that stand together in the source belong to
 * one figure. Returns the indexes that no figure takes.
 */
function takeFigures(raw: readonly string[], over: readonly number[], figures: readonly string[][], problems: string[]): number[] {
  const figureOf = new Map<number, number>();
  let reached = -1;
  for (const [number, figure] of figures.entries()) {
    const before = reached;
    for (const [i, word] of figure.entries()) {
      const found = over.find((at) => !figureOf.has(at) && isReadAs(raw[at], word));
      if (found === undefined) problems.push(`not in the source: ${around(figure, i)}`);
      else {
        if (found < before) problems.push(`in the wrong figure: ${around(figure, i)}`);
        figureOf.set(found, number);
        reached = Math.max(reached, found);
      }
    }
  }
  for (const [at, number] of figureOf) {
    if ((figureOf.get(at + 1) ?? number) !== number) problems.push(`torn from its figure: ${around(raw, at)}`);
  }
  return over.filter((at) => !figureOf.has(at));
}

/** The shortest way from one list of words to the other: indexes only in `from`, indexes only in `to`. */
function align(from: readonly string[], to: readonly string[]): { extra: number[]; missing: number[] } {
  const extra: number[] = [];
  const missing: number[] = [];
  let [x, y] = [0, 0];
  for (const { added, removed, count } of diffArrays([...from], [...to], { comparator: (left, right) => isReadAs(left, right) }))
    for (let i = 0; i < count; i++) {
      if (added) missing.push(y);
      if (removed) extra.push(x);
      if (!added) x++;
      if (!removed) y++;
    }
  return { extra, missing };
}

function around(list: readonly string[], at: number): string {
  return `${list.slice(Math.max(0, at - 4), at).join(' ')} [${list[at]}] ${list.slice(at + 1, at + 4).join(' ')}`;
}
