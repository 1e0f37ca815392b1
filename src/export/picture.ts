import type { Language } from '../language/language';
import { provenance as area } from '../language/sv/provenance';
import { states } from '../language/sv/states';
import { drawMarks, marksWidth } from './mark-shapes';
import { type Provenance, provenanceLines } from './provenance';
import { ink, type Picture, type Shape } from './shapes';
import { placeColumns, SMALL } from './table-layout';
import { drawLines, drawTable } from './table-shapes';
import { hasMarks, type Mark, markShapes, type Takeaway } from './takeaway';
import { textWidth, wrap } from './text-width';

const MARGIN = 28;
const NARROWEST = 640;
const TITLE = { size: 20, line: 26 };
const FINDING = { size: 14, line: 20 };

/** A takeaway as a picture that says what it is of, what is left out, how to read it and where it comes from. */
export function layOut(takeaway: Takeaway, provenance: Provenance, language: Language): Picture {
  const t = language.messages(area);
  const last = placeColumns(takeaway, language).at(-1);
  const inner = Math.max(NARROWEST, last === undefined ? 0 : last.x + last.width);
  const shapes: Shape[] = [];
  let y = MARGIN;
  const write = (text: string, { size, line }: { size: number; line: number }, fill: string, bold = false) => {
    const lines = wrap(text, inner, size, bold);
    shapes.push(...drawLines(lines, MARGIN, y, { size, fill, bold }, line));
    y += lines.length * line;
  };

  write(takeaway.title, TITLE, ink.text, true);
  write(takeaway.finding, FINDING, ink.text);
  write(`${t('selection')}: ${provenance.selection}`, { size: 12, line: 17 }, ink.muted);
  y += 14;
  const table = drawTable(takeaway, language, MARGIN, y);
  shapes.push(...table.shapes);
  y += table.height + 12;
  const legend = drawLegend(takeaway, language, MARGIN, y, inner);
  shapes.push(...legend.shapes);
  y += legend.height;
  shapes.push({ kind: 'line', x: MARGIN, y, toX: MARGIN + inner, toY: y, stroke: ink.line });
  y += 6;
  const [, ...origin] = provenanceLines(provenance, language);
  for (const [label, words] of origin) write(`${label}: ${words}`, { size: SMALL, line: 15 }, ink.muted);

  const description = [takeaway.finding, ...provenanceLines(provenance, language).map((line) => line.join(': '))].join('\n');
  return { width: inner + 2 * MARGIN, height: y + MARGIN - 10, title: takeaway.title, description, shapes };
}

/** The marks that a table has, each with its words, in as many lines as they need. */
function drawLegend({ rows }: Takeaway, language: Language, x: number, y: number, width: number): { shapes: readonly Shape[]; height: number } {
  const t = language.messages(states);
  const marks = legendMarks(rows.flatMap(({ cells }) => cells.flatMap((cell) => (hasMarks(cell) ? cell.marks : []))));
  if (marks.length === 0) return { shapes: [], height: 0 };
  let [left, top] = [x, y + 9];
  const shapes = marks.flatMap((mark) => {
    const words = t(`legend.${mark.shape}`);
    const markWidth = marksWidth([mark], language);
    const all = markWidth + 5 + textWidth(words, SMALL);
    if (left > x && left + all > x + width) [left, top] = [x, top + 22];
    const at = left;
    left += all + 18;
    return [...drawMarks([mark], at, top, language), ...drawLines([words], at + markWidth + 5, top - 7.5, { fill: ink.muted })];
  });
  return { shapes, height: top - y + 20 };
}

/** Each shape once, in the order of the evidence, with a number where it carries one. */
function legendMarks(marks: readonly Mark[]): Mark[] {
  const used = new Set(marks.map(({ shape }) => shape));
  return markShapes.filter((shape) => used.has(shape)).map((shape) => ({ shape, n: shape === 'planned' ? 2 : 1 }));
}
