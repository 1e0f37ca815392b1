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

/** How the OCR read the three letters that it does not know. Every other letter must be the same. */
const READINGS: Readonly<Record<string, string>> = { å: 'å|éa|[aé&d]', ä: 'ä|éa|ad|[aé&d]', ö: 'ö|oé|[oéd6g]' };

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
    const starts = [...raw.keys()].filter((at) => note.every((word, i) => !taken.has(at + i) && same(raw[at + i], word)));
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
      const found = over.find((at) => !figureOf.has(at) && same(raw[at], word));
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

/** The shortest way from one list of words to the other (Myers 1986): indexes only in `from`, indexes only in `to`. */
function align(from: readonly string[], to: readonly string[]): { extra: number[]; missing: number[] } {
  const most = from.length + to.length;
  const trace: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest);
    furthest = new Map(furthest);
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && reach(furthest, k - 1) < reach(furthest, k + 1));
      let x = down ? reach(furthest, k + 1) : reach(furthest, k - 1) + 1;
      while (x < from.length && x - k < to.length && same(from[x], to[x - k] as string)) x++;
      furthest.set(k, x);
      if (x >= from.length && x - k >= to.length) return walkBack(trace, from.length, to.length);
    }
  }
  throw new Error('unreachable: every list can be reached by deleting and inserting all');
}

function walkBack(trace: readonly Map<number, number>[], fromLength: number, toLength: number): { extra: number[]; missing: number[] } {
  const extra: number[] = [];
  const missing: number[] = [];
  let [x, y] = [fromLength, toLength];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const furthest = trace[edits] as Map<number, number>;
    const k = x - y;
    const down = k === -edits || (k !== edits && reach(furthest, k - 1) < reach(furthest, k + 1));
    const before = down ? k + 1 : k - 1;
    x = reach(furthest, before);
    y = x - before;
    if (down) missing.unshift(y);
    else extra.unshift(x);
  }
  return { extra, missing };
}

function reach(furthest: ReadonlyMap<number, number>, k: number): number {
  return furthest.get(k) ?? -1;
}

const patterns = new Map<string, RegExp>();

/** Whether the OCR can have read the restored word as the raw one. */
function same(raw: string | undefined, word: string): boolean {
  if (raw === undefined || raw === word) return raw === word;
  if (word === 'i') return raw === '|';
  if (!/[åäö]/.test(word)) return false;
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    pattern = new RegExp(`^${[...word].map((letter) => (letter in READINGS ? `(?:${READINGS[letter]})` : letter)).join('')}$`, 'u');
    patterns.set(word, pattern);
  }
  return pattern.test(raw);
}

function around(list: readonly string[], at: number): string {
  return `${list.slice(Math.max(0, at - 4), at).join(' ')} [${list[at]}] ${list.slice(at + 1, at + 4).join(' ')}`;
}
