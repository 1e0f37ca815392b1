import type { Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { reconciliation as words } from '../../language/sv/reconciliation';
import { takeaways } from '../../language/sv/takeaways';
import type { VerdictCounts } from './groups';
import { verdictOrder } from './VerdictTable';

/** How the city's claims came out, theme by theme. */
export function verdictTakeaway(rows: readonly VerdictCounts[], finding: string, language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  return {
    name: t('file.verdicts'),
    title: t('verdicts.title'),
    finding,
    columns: [{ head: t('verdicts.theme') }, ...verdictOrder.map((verdict) => ({ head: say(`verdict-head.${verdict}`) }))],
    rows: rows.map((row) => ({ cells: [say(`theme.${row.theme}`), ...verdictOrder.map((verdict) => row[verdict])] })),
  };
}
