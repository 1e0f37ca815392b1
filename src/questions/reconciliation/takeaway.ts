import type { Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { claimThemeNames, verdictHeads } from '../../language/reconciliation-sv';
import { takeaways } from '../../language/sv/takeaways';
import type { VerdictCounts } from './groups';
import { verdictOrder } from './VerdictTable';

/** How the city's claims came out, theme by theme. */
export function verdictTakeaway(rows: readonly VerdictCounts[], finding: string, language: Language): Takeaway {
  const t = language.messages(takeaways);
  return {
    name: t('verdicts.file'),
    title: t('verdicts.title'),
    finding,
    columns: [{ head: t('verdicts.theme') }, ...verdictOrder.map((verdict) => ({ head: verdictHeads[verdict] }))],
    rows: rows.map((row) => ({ cells: [claimThemeNames[row.theme], ...verdictOrder.map((verdict) => row[verdict])] })),
  };
}
