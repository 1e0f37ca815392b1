import { type FocusEvent, type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Makes a table of buttons one tab stop: arrow keys move between its rows and columns, Home and End to the ends of a row.
 * Every button in it is rendered with `tabIndex={-1}`; the one that the reader last stood on, or the first of the body, gets the stop.
 */
export function useRovingGrid() {
  const ref = useRef<HTMLTableElement>(null);

  // A filter or another order may take the tab stop away with its row, or bring a second one in.
  useLayoutEffect(() => {
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])];
    const stops = buttons.filter(({ tabIndex }) => tabIndex === 0);
    const stop = stops.find((button) => button === document.activeElement) ?? stops[0] ?? ref.current?.querySelector('tbody button');
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });

  const onFocus = useCallback((event: FocusEvent<HTMLTableElement>) => {
    const entered: EventTarget = event.target;
    for (const button of event.currentTarget.querySelectorAll('button')) button.tabIndex = button === entered ? 0 : -1;
  }, []);

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as Element).closest('td, th') as HTMLTableCellElement | null;
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = placedCells(event.currentTarget);
    const r = rows.findIndex((row) => row.some((candidate) => candidate.cell === cell));
    const here = rows[r]?.find((candidate) => candidate.cell === cell);
    if (here === undefined) return;

    const target =
      event.key === 'Home' || event.key === 'End'
        ? edge(rows[r] ?? [], event.key)
        : steps[event.key] && towards(rows, r, here.column, steps[event.key] as readonly [number, number]);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }, []);

  return { ref, onFocus, onKeyDown };
}

interface PlacedCell {
  readonly cell: HTMLTableCellElement;
  readonly column: number;
}

/** The cells of every row with the column that each starts in; a cell that spans rows stands in its first. */
function placedCells(table: HTMLTableElement): PlacedCell[][] {
  const reachesDownTo: number[] = [];
  return [...table.rows].map((row, r) => {
    let column = 0;
    return [...row.cells].map((cell) => {
      while ((reachesDownTo[column] ?? 0) > r) column++;
      const placed = { cell, column };
      for (const end = column + cell.colSpan; column < end; column++) reachesDownTo[column] = r + cell.rowSpan;
      return placed;
    });
  });
}

const buttonOf = ({ cell }: PlacedCell) => cell.querySelector('button');

function edge(row: readonly PlacedCell[], key: 'Home' | 'End'): HTMLButtonElement | null {
  const buttons = row.map(buttonOf).filter((button) => button !== null);
  return (key === 'Home' ? buttons[0] : buttons.at(-1)) ?? null;
}

function towards(rows: readonly PlacedCell[][], r: number, column: number, [down, right]: readonly [number, number]): HTMLButtonElement | null {
  for (let row = r + down, at = column + right; row >= 0 && row < rows.length && at >= 0; row += down, at += right) {
    const next = rows[row]?.find((candidate) => candidate.column === at);
    if (right !== 0 && next === undefined) return null;
    const button = next && buttonOf(next);
    if (button) return button;
  }
  return null;
}
