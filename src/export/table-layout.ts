import type { Language } from '../language/language';
import { marksWidth } from './mark-shapes';
import { type Cell, type Column, contentOf, hasBar, hasMarks, isShare, type Takeaway } from './takeaway';
import { longestPiece, textWidth, wrap } from './text-width';

export const TEXT = 12;
export const SMALL = 11;
export const LINE = 15;
/** Between two columns. */
export const GUTTER = 12;
export const BAR = 120;
const WIDEST_TEXT = 300;
const WIDEST_HEAD = 96;
/** How far apart upright heads must stand. */
const TURNED = 26;

/** A column with its place, in pixels, and what is written in it. */
export interface PlacedColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  /** Numbers stand to the right, under each other. */
  readonly isNumeric: boolean;
  readonly headLines: readonly string[];
  readonly noteLines: readonly string[];
}

/** A cell as a picture says it; marks and bars are drawn besides. */
export function cellWords(cell: Cell, language: Language): string {
  const content = contentOf(cell);
  if (content === null) return '';
  if (typeof content === 'string') return content;
  return isShare(cell) ? language.percent(content) : language.count(content);
}

/** Where each column of a table stands, as wide as what is in it and no wider than can be read. */
export function placeColumns({ columns, rows }: Takeaway, language: Language): PlacedColumn[] {
  let x = 0;
  return columns.map((column, i) => {
    const cells = rows.map(({ cells: all }) => all[i] ?? null);
    const label = column.label ?? column.head;
    const isNumeric = cells.some((cell) => typeof contentOf(cell) === 'number') && !cells.some(hasBar);
    const inCells = Math.max(0, ...cells.map((cell) => Math.min(WIDEST_TEXT, cellWidth(cell, language))));
    const inHead = column.turned ? TURNED - GUTTER : Math.max(longestPiece(label, SMALL, true), Math.min(WIDEST_HEAD, textWidth(label, SMALL, true)));
    const inNote = Math.min(WIDEST_HEAD, textWidth(column.note ?? '', SMALL));
    const width = Math.ceil(Math.max(inCells, inHead, inNote) + 1);
    const placed = {
      column,
      x,
      width,
      isNumeric,
      headLines: column.turned ? [label] : wrap(label, width, SMALL, true),
      noteLines: wrap(column.note ?? '', width, SMALL),
    };
    x += width + GUTTER;
    return placed;
  });
}

function cellWidth(cell: Cell, language: Language): number {
  if (hasMarks(cell)) return marksWidth(cell.marks, language);
  const words = textWidth(cellWords(cell, language), TEXT, true);
  return hasBar(cell) ? BAR + 6 + words : words;
}
