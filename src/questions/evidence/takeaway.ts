import type { Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { citation } from '../../language/sv/citation';
import { coverage } from '../../language/sv/coverage';
import { evidence as words } from '../../language/sv/evidence';
import { takeaways } from '../../language/sv/takeaways';
import type { StatementKind } from '../../model/kinds';
import type { Names } from '../use-names';
import type { EvidenceRow } from '.';
import { placeWords, sourceOf } from './citation';

const fields = ['title', 'goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;

/** The opened statements, one a row, each with where it stands. @param opened what is opened, in words */
export function evidenceTakeaway(rows: readonly EvidenceRow[], opened: string, names: Names, language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  const documents = [...new Set(rows.map(({ document_id }) => document_id))];
  return {
    name: t('file.evidence'),
    title: say('panel', { what: opened }),
    finding: say('sum', { statements: rows.length, documents: documents.length }),
    columns: [
      { head: t('evidence.statement') },
      { head: language.messages(coverage)('unit') },
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
        row.organisation ?? language.messages(citation)('several-units'),
        say(`statement-kind.${row.kind as StatementKind}`),
        row.document,
        row.published,
        placeWords(row, names, language),
        ...fields.map((field) => row[field]),
        sourceOf(row, names, language),
      ],
    })),
    documents,
    pictured: false,
  };
}
