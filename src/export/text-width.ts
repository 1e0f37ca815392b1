/** Advance widths of Helvetica, from space to tilde, in thousandths of the font's size. Most other faces are narrower, so text set by them fits. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584,
  584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
  611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
  722, 500, 500, 500, 334, 260, 334, 584,
] as const;
const others: Readonly<Record<string, number>> = { '\u00AD': 0, '\u00A0': 278, '·': 278, '–': 556, '”': 333, '’': 222, '…': 1000 };
const BOLD = 1.07;

/** About how wide a text is, in the unit of `size`. The same on every machine, whatever fonts it has. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    sum += others[letter] ?? widths[(letter.codePointAt(0) ?? 0) - 32] ?? 600;
  }
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

/** A text in lines of at most `width`, broken at spaces and soft hyphens; a word that is wider than a line is cut. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= width;
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (line === '' || fits(shown(joined))) line = joined;
    else {
      lines.push(shown(line));
      line = piece;
    }
    while (!fits(shown(line)) && line.length > 1) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end--;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return line.trim() === '' ? lines : [...lines, shown(line)];
}

/** The width of the longest part that may not be broken. */
export function longestPiece(text: string, size: number, bold = false): number {
  return Math.max(0, ...pieces(text).map((piece) => textWidth(shown(piece), size, bold)));
}

/** Each ends with the space or soft hyphen after it. */
const pieces = (text: string) => text.match(/[^ \u00AD\n]*[ \u00AD\n]?/g)?.filter((piece) => piece !== '') ?? [];

/** A soft hyphen shows only where the line ends with it. */
const shown = (line: string) =>
  line
    .trimEnd()
    .replace(/\u00AD$/, '-')
    .replaceAll('\u00AD', '');
