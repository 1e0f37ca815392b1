import { layerNames } from '../../language/sv';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { EvidenceMark } from '../evidence-marks';
import type { EvidenceRow } from '.';

interface Section {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly EvidenceRow[];
}

/** The opened statements under headings that say what kind of evidence they are; rows that stand under another heading come apart. */
export function sectionsOf(rows: readonly EvidenceRow[], marks: readonly EvidenceMark[], { sub_area }: EvidenceRef): Section[] {
  const isNearMiss = (row: EvidenceRow) =>
    row.kind === 'activity' && sub_area !== undefined && marksOf(row, marks).some(({ entity, id }) => entity === 'inferred' && id === sub_area);
  const sections: Section[] = [
    { title: layerNames.plan, note: '', rows: rows.filter((row) => row.layer === 'plan' && !isNearMiss(row)) },
    { title: 'Plan, under annan rubrik', note: 'handlar raden om samma sak?', rows: rows.filter(isNearMiss) },
    { title: layerNames.report, note: 'i andra hand, genom exempel; tystnad är ingen lucka', rows: rows.filter(({ layer }) => layer === 'report') },
    { title: layerNames.programme, note: 'vad enheten prioriterade då', rows: rows.filter(({ layer }) => layer === 'programme') },
  ];
  return sections.filter((section) => section.rows.length > 0);
}

export const marksOf = ({ statement_id }: EvidenceRow, marks: readonly EvidenceMark[]): EvidenceMark[] =>
  marks.filter((mark) => mark.statement_id === statement_id);
