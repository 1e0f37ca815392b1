import type { Language } from '../language/language';
import { drawMarks } from './mark-shapes';
import { ink, type Shape } from './shapes';
import { BAR, cellWords, LINE, type PlacedColumn, placeColumns, SMALL, TEXT } from './table-layout';
import { type Cell, hasBar, hasMarks, type Row, type Takeaway } from './takeaway';
import { textWidth, wrap } from './text-width';

const ROW_PADDING = 8;
const LOW_ROW = 21;
const INDENT = 12;

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** A table drawn from `x` and `y`, with marks and bars in their cells. */
export function drawTable(takeaway: Takeaway, language: Language, x: number, y: number): Drawn {
  const columns = placeColumns(takeaway, language).map((column) => ({ ...column, x: column.x + x }));
  const last = columns.at(-1);
  const width = last === undefined ? 0 : last.x + last.width - x;
  const head = drawHead(columns, y);
  const shapes: Shape[] = [...head.shapes];
  let top = y + head.height;
  takeaway.rows.forEach((row, i) => {
    shapes.push({ kind: 'line', x, y: top, toX: x + width, toY: top, stroke: i === 0 || row.ruled ? ink.line : ink.hairline });
    const drawn = drawRow(row, columns, language, top);
    shapes.push(...drawn.shapes);
    top += drawn.height;
  });
  return { shapes, width, height: top - y };
}

/** Groups over their columns, then the columns' own heads, which stand on one line at the bottom. */
function drawHead(columns: readonly PlacedColumn[], y: number): Pick<Drawn, 'shapes' | 'height'> {
  const groups = groupsOf(columns).map(({ group, first, last }) => {
    const width = last.x + last.width - first.x;
    return { x: first.x, width, lines: wrap(group, width, SMALL, true) };
  });
  const groupHeight = groups.length === 0 ? 0 : Math.max(...groups.map(({ lines }) => lines.length)) * LINE + 6;
  const headHeight = ({ column, headLines, noteLines }: PlacedColumn) =>
    column.turned ? textWidth(headLines[0] ?? '', SMALL) + 6 : (headLines.length + noteLines.length) * LINE;
  const height = groupHeight + Math.max(0, ...columns.map(headHeight)) + 4;
  const shapes = [
    ...groups.flatMap(({ x, width, lines }) => [
      ...drawLines(lines, x, y + groupHeight - 6 - lines.length * LINE, { bold: true, fill: ink.text }),
      { kind: 'line', x, y: y + groupHeight - 4, toX: x + width, toY: y + groupHeight - 4, stroke: ink.line } as const,
    ]),
    ...columns.flatMap((placed) => drawColumnHead(placed, y + height - 4 - headHeight(placed), y + height - 4)),
  ];
  return { shapes, height };
}

function groupsOf(columns: readonly PlacedColumn[]) {
  const groups: { group: string; first: PlacedColumn; last: PlacedColumn }[] = [];
  for (const placed of columns) {
    const open = groups.at(-1);
    const { group } = placed.column;
    if (group === undefined) continue;
    if (open?.group === group) open.last = placed;
    else groups.push({ group, first: placed, last: placed });
  }
  return groups;
}

function drawColumnHead({ column, x, width, isNumeric, headLines, noteLines }: PlacedColumn, top: number, bottom: number): Shape[] {
  if (column.turned)
    return [{ kind: 'text', x: x + width / 2 + 4, y: bottom - 2, text: headLines[0] ?? '', size: SMALL, fill: ink.muted, turned: true }];
  const right = isNumeric ? { anchor: 'end' as const } : {};
  const at = isNumeric ? x + width : x;
  return [
    ...drawLines(headLines, at, top, { fill: column.group === undefined ? ink.text : ink.muted, bold: column.group === undefined, ...right }),
    ...drawLines(noteLines, at, top + headLines.length * LINE, { fill: ink.muted, ...right }),
  ];
}

function drawRow(row: Row, columns: readonly PlacedColumn[], language: Language, top: number): Pick<Drawn, 'shapes' | 'height'> {
  const indent = (i: number) => (i === 0 && row.indented ? INDENT : 0);
  const lines = columns.map(({ width }, i) => wrap(cellWords(row.cells[i] ?? null, language), width - indent(i), TEXT, i === 0 && row.strong));
  const most = Math.max(1, ...columns.map((_, i) => (isDrawn(row.cells[i] ?? null) ? 1 : (lines[i]?.length ?? 0))));
  const height = row.indented ? Math.max(LOW_ROW, most * LINE + 4) : most * LINE + ROW_PADDING;
  const drawCell = ({ x, width, isNumeric }: PlacedColumn, i: number): Shape[] => {
    const cell = row.cells[i] ?? null;
    const middle = top + (most === 1 ? height : LINE + ROW_PADDING) / 2;
    if (hasMarks(cell)) return drawMarks(cell.marks, x, middle, language);
    if (hasBar(cell)) return drawBar(cell.bar, cellWords(cell, language), x, middle);
    const right = isNumeric ? { anchor: 'end' as const } : {};
    const look = { fill: i === 0 ? ink.text : ink.muted, bold: i === 0 && row.strong === true, size: TEXT, ...right };
    return drawLines(lines[i] ?? [], (isNumeric ? x + width : x) + indent(i), middle - LINE / 2, look);
  };
  const shapes = columns.flatMap((placed, i) => (row.faded || placed.column.faded ? faded(drawCell(placed, i)) : drawCell(placed, i)));
  return { shapes, height };
}

const faded = (shapes: readonly Shape[]) => shapes.map((shape) => ({ ...shape, opacity: 0.4 }));

const isDrawn = (cell: Cell) => hasMarks(cell) || hasBar(cell);

function drawBar(bar: number, words: string, x: number, middle: number): Shape[] {
  const width = Math.max(1, bar * BAR);
  return [
    { kind: 'box', x, y: middle - 5, width, height: 10, fill: ink.accent },
    { kind: 'text', x: x + width + 5, y: middle + TEXT * 0.36, text: words, size: TEXT, fill: ink.text },
  ];
}

type Look = Pick<Extract<Shape, { kind: 'text' }>, 'fill' | 'bold' | 'anchor'> & { readonly size?: number };

/** Lines of text under each other; `y` is the upper edge of the first. */
export function drawLines(lines: readonly string[], x: number, y: number, { size = SMALL, ...look }: Look, line = LINE): Shape[] {
  return lines.map((text, i) => ({ kind: 'text', x, y: y + i * line + line / 2 + size * 0.36, text, size, ...look }));
}
