import type { Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { reconciliation as words } from '../../language/sv/reconciliation';
import { takeaways } from '../../language/sv/takeaways';
import { type ContradictionKind, contradictionKinds } from '../../model/claims';
import { documentWords } from '../source-words';
import type { ContradictionRow } from '.';

/** Every quote of every contradiction in the order of the page, with where it stands and how it is handled. */
export function contradictionsTakeaway(rows: readonly ContradictionRow[], language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  const ordered = contradictionKinds.flatMap((kind) => rows.filter((row) => row.kind === kind));
  return {
    name: `${t('file.verdicts')}-${t('file.contradictions')}`,
    title: say('contradictions'),
    finding: `${say('places', { n: new Set(rows.map(({ contradiction_id }) => contradiction_id)).size })}. ${say('contradictions-note')}`,
    columns: [
      { head: t('evidence.kind') },
      { head: t('contradictions.what') },
      { head: t('contradictions.quote') },
      { head: t('evidence.document') },
      { head: t('evidence.place') },
      { head: t('claims.line') },
      { head: t('contradictions.handling') },
      { head: t('evidence.statement') },
    ],
    rows: ordered.map(
      (row): Row => ({
        cells: [
          say(`contradiction-kind.${row.kind as ContradictionKind}`),
          row[`title_${language.id}`],
          row.quote,
          documentWords(row, language),
          row.place,
          row.line,
          row[`handling_${language.id}`],
          row.statement_id,
        ],
      }),
    ),
    documents: [...new Set(rows.map(({ document_id }) => document_id))],
    pictured: false,
  };
}
