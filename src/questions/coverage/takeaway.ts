import type { Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { capital, share } from '../../language/sv';
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
  const t = language.messages(takeaways);
  const groupOf = ({ group_id }: NameRow) => priorityAreas.find(({ id }) => id === group_id)?.label ?? '';
  const rows = lines.map(
    (line, i): Row => ({
      cells: [
        line.name,
        coveredWords(line, subAreas.length, layers),
        ...line.cells.map((cell) => ({ value: cellParts(cell, layers), marks: cellMarks(cell, layers) })),
      ],
      indented: line.generation > 0,
      strong: line.plan_id !== null,
      faded: isSteppedBack(line, organisations),
      ruled: i > 0 && lines[i - 1]?.kind !== line.kind,
    }),
  );
  const loaded = lines.filter(({ plan_id }) => plan_id !== null);
  const plans: Row = {
    cells: [t('matrix.plans'), null, ...subAreas.map((_, i) => share(plansWith(lines, i), loaded.length, '').trim())],
    ruled: true,
  };
  return {
    name: t('matrix.file'),
    title: t('matrix.title'),
    finding,
    columns: [
      { head: t('matrix.unit') },
      { head: t('matrix.covered').replaceAll('\u00AD', ''), label: t('matrix.covered') },
      ...subAreas.map((area) => ({ head: capital(area.name), label: area.label, group: groupOf(area), faded: isQuietArea(area, areas) })),
    ],
    rows: layers.includes('plan') ? [...rows, plans] : rows,
  };
}
