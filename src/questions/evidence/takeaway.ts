import type { Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { statementKindNames } from '../../language/sv';
import { citation } from '../../language/sv/citation';
import { takeaways } from '../../language/sv/takeaways';
import type { StatementKind } from '../../model/kinds';
import type { EvidenceRow } from '.';
import { sourceOf } from './citation';
import { placeWords } from './describe';

const fields = ['title', 'goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;

/** The opened statements, one a row, each with where it stands. @param opened what is opened, in words */
export function evidenceTakeaway(rows: readonly EvidenceRow[], opened: string, language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(citation);
  const documents = [...new Set(rows.map(({ document_id }) => document_id))];
  return {
    name: t('evidence.file'),
    title: t('evidence.title', { opened }),
    finding: t('evidence.finding', { n: rows.length, documents: documents.length }),
    columns: [
      { head: t('evidence.statement') },
      { head: t('matrix.unit') },
      { head: t('evidence.kind') },
      { head: t('evidence.document') },
      { head: t('evidence.published') },
      { head: t('evidence.place') },
      ...fields.map((field) => ({ head: field === 'title' ? t('evidence.heading') : say(field) })),
      { head: t('evidence.citation') },
    ],
    rows: rows.map((row) => ({
      cells: [
        row.statement_id,
        row.organisation ?? say('several-units'),
        statementKindNames[row.kind as StatementKind],
        row.document,
        row.published,
        placeWords(row),
        ...fields.map((field) => row[field]),
        sourceOf(row, language),
      ],
    })),
    documents,
    pictured: false,
  };
}
