import type { Language } from '../../language/language';
import { evidence as words } from '../../language/sv/evidence';
import { kinds } from '../../language/sv/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { EvidenceMark } from '../evidence-marks';
import type { EvidenceRow } from '.';

interface Section {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly EvidenceRow[];
}

/** The opened statements under headings that say what kind of evidence they are; rows that stand under another heading come apart. */
export function sectionsOf(rows: readonly EvidenceRow[], marks: readonly EvidenceMark[], { sub_area }: EvidenceRef, language: Language): Section[] {
  const t = language.messages(words);
  const kind = language.messages(kinds);
  const isNearMiss = (row: EvidenceRow) =>
    row.kind === 'activity' && sub_area !== undefined && marksOf(row, marks).some(({ entity, id }) => entity === 'inferred' && id === sub_area);
  const sections: Section[] = [
    { title: kind('layer.plan'), note: '', rows: rows.filter((row) => row.layer === 'plan' && !isNearMiss(row)) },
    { title: t('elsewhere-title'), note: t('elsewhere-note'), rows: rows.filter(isNearMiss) },
    { title: kind('layer.report'), note: t('report-note'), rows: rows.filter(({ layer }) => layer === 'report') },
    { title: kind('layer.programme'), note: t('programme-note'), rows: rows.filter(({ layer }) => layer === 'programme') },
  ];
  return sections.filter((section) => section.rows.length > 0);
}

export const marksOf = ({ statement_id }: EvidenceRow, marks: readonly EvidenceMark[]): EvidenceMark[] =>
  marks.filter((mark) => mark.statement_id === statement_id);
