import type { Language } from '../language/language';
import { markWord } from './mark-word';
import { ink, type Shape } from './shapes';
import type { Mark } from './takeaway';
import { textWidth } from './text-width';

const SIZE = 11;
const HIGH = 17;
const GAP = 2;

const widthOf = (mark: Mark, language: Language) => Math.max(HIGH, textWidth(markWord(mark, language), SIZE, true) + 7);

/** In pixels. */
export function marksWidth(marks: readonly Mark[], language: Language): number {
  return marks.reduce((sum, mark) => sum + widthOf(mark, language) + GAP, -GAP);
}

/** Marks side by side, from `x`, around the height `y`. */
export function drawMarks(marks: readonly Mark[], x: number, y: number, language: Language): Shape[] {
  let at = x;
  return marks.flatMap((mark) => {
    const width = widthOf(mark, language);
    const left = at;
    at += width + GAP;
    return drawMark(mark, left, y, width, language);
  });
}

function drawMark(mark: Mark, x: number, y: number, width: number, language: Language): Shape[] {
  const centre = x + width / 2;
  const box = { kind: 'box', x: x + 0.75, y: y - HIGH / 2 + 0.75, width: width - 1.5, height: HIGH - 1.5, radius: 3, strokeWidth: 1.5 } as const;
  const word = (fill: string, bold = true): Shape => ({
    kind: 'text',
    x: centre,
    y: y + SIZE * 0.36,
    text: markWord(mark, language),
    size: SIZE,
    fill,
    bold,
    anchor: 'middle',
  });
  switch (mark.shape) {
    case 'planned':
      return [{ kind: 'box', x, y: y - HIGH / 2, width, height: HIGH, radius: 3, fill: ink.accent }, word(ink.paper)];
    case 'elsewhere':
      return [{ ...box, stroke: ink.accent, dash: [3, 2] }, word(ink.accent)];
    case 'gap':
      return [{ ...box, stroke: ink.text }, word(ink.text)];
    case 'reported':
      return [{ ...box, radius: box.height / 2, stroke: ink.accent }, word(ink.accent, false)];
    case 'reported-inferred':
      return [
        { kind: 'arcs', x: centre, y, width: box.width, radius: box.height / 2, stroke: ink.accent, strokeWidth: box.strokeWidth },
        word(ink.accent, false),
      ];
    case 'programme':
      return [{ kind: 'diamond', x: centre, y, radius: (mark.n ?? 0) < 10 ? HIGH / 2 : HIGH * 0.6, stroke: ink.muted }, word(ink.muted, false)];
    default:
      return [word(ink.faint, false)];
  }
}
