import type { Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { coverage as words } from '../../language/sv/coverage';
import { takeaways } from '../../language/sv/takeaways';
import type { DashboardState } from '../../state/dashboard-state';
import type { NameRow } from '../use-names';
import { cellMarks, isQuietArea, isSteppedBack, type MatrixLine, plansWith } from './rows';
import { cellParts, coveredWords } from './words';

/** The matrix, cell by cell in the words that a screen reader says. */
export function coverageTakeaway(
  lines: readonly MatrixLine[],
  priorityAreas: readonly NameRow[],
  subAreas: readonly NameRow[],
  { layers, organisations, areas }: Pick<DashboardState, 'layers' | 'organisations' | 'areas'>,
  finding: string,
  language: Language,
): Takeaway {
  const t = language.messages(words);
  const groupOf = ({ group_id }: NameRow) => priorityAreas.find(({ id }) => id === group_id)?.label ?? '';
  const rows = lines.map(
    (line, i): Row => ({
      cells: [
        line.name,
        coveredWords(line, subAreas.length, layers, language),
        ...line.cells.map((cell) => ({ value: cellParts(cell, layers, language), marks: cellMarks(cell, layers) })),
      ],
      indented: line.generation > 0,
      strong: line.plan_id !== null,
      faded: isSteppedBack(line, organisations),
      ruled: i > 0 && lines[i - 1]?.kind !== line.kind,
    }),
  );
  const loaded = lines.filter(({ plan_id }) => plan_id !== null);
  const plans: Row = {
    cells: [t('plans-with-row'), null, ...subAreas.map((_, i) => t('share', { n: plansWith(lines, i), base: loaded.length }))],
    ruled: true,
  };
  return {
    name: language.messages(takeaways)('file.matrix'),
    title: t('table'),
    finding,
    columns: [
      { head: t('unit') },
      { head: t('sub-areas-in-plan').replaceAll('\u00AD', ''), label: t('sub-areas-in-plan') },
      ...subAreas.map((area) => ({ head: language.capital(area.name), label: area.label, group: groupOf(area), faded: isQuietArea(area, areas) })),
    ],
    rows: layers.includes('plan') ? [...rows, plans] : rows,
  };
}
