import type { Language } from '../../language/language';
import { unit as area } from '../../language/sv/unit';
import type { CoverageRow } from '../../questions/coverage';
import type { MatrixLine } from '../../questions/coverage/rows';
import type { UnitExample } from '../../questions/unit-examples';
import type { UnitRow } from '../../questions/unit-rows';
import { isComplete } from '../../questions/unit-rows/complete';
import type { Names } from '../../questions/use-names';

/** A sub-area in which a loaded plan has no row. */
export interface OpenCell {
  readonly line: MatrixLine;
  readonly cell: CoverageRow;
  /** Rows of the plan under other headings that may belong here. */
  readonly misses: readonly UnitExample[];
  /** The nearest good example that another unit gives; null where none does. */
  readonly example: UnitExample | null;
}

/** Whether a loaded plan has no row there. */
export const isOpen = ({ plan_state }: CoverageRow): boolean => plan_state === 'gap' || plan_state === 'elsewhere';

/** @param lines of the matrix whose plan is loaded */
export function openCells(lines: readonly MatrixLine[], examples: readonly UnitExample[]): OpenCell[] {
  return lines.flatMap((line) =>
    line.cells.filter(isOpen).map((cell) => {
      const found = examples.filter((one) => one.for_organisation_id === line.organisation_id && one.sub_area_id === cell.sub_area_id);
      const misses = found.filter(({ source }) => source === 'near-miss');
      return { line, cell, misses, example: found.find((one) => !misses.includes(one)) ?? null };
    }),
  );
}

/** A near miss as a question. */
export function nearMissWords(miss: UnitExample, rows: readonly UnitRow[], names: Names, language: Language): string {
  return language.messages(area)('near-miss', { words: miss.words, heading: nearMissHeading(miss, rows, names) });
}

/** The sub-area that the plan puts it under. */
export function nearMissHeading({ statement_id }: UnitExample, rows: readonly UnitRow[], names: Names): string {
  return names.name('sub_area', rows.find((row) => row.statement_id === statement_id)?.sub_area_id ?? '');
}

/** Why an example is the nearest. @param kind of the unit that it is for */
export function whyWords(example: UnitExample, kind: string, language: Language): string {
  const t = language.messages(area);
  const document = t(`document.${example.document_kind as 'annual-report'}`, { year: example.year });
  const why = [
    t(`why.${example.source as 'plan'}`, { document: document.charAt(0).toLowerCase() + document.slice(1) }),
    t(example.organisation_kind === kind ? 'why.same-kind' : 'why.other-kind'),
    ...(example.source === 'plan' ? [t(isComplete(example) ? 'why.complete' : 'why.incomplete')] : []),
  ];
  return why.join(', ');
}
