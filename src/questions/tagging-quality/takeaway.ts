import type { Cell, Takeaway } from '../../export/takeaway';
import { goldPartNames, tagClassNames } from '../../language/coding-sv';
import type { Language } from '../../language/language';
import { takeaways } from '../../language/sv/takeaways';
import { type Share, scoreOf } from '../../measure/score';
import { tagClasses } from '../../model/kinds';
import type { QualityRow } from '.';
import { qualityParts, reachWords, tallyOf } from './View';

/** Precision and recall of each class of tags, each with the ends of its interval in columns of their own. */
export function qualityTakeaway(rows: readonly QualityRow[], language: Language): Takeaway {
  const t = language.messages(takeaways);
  const measured = (['quality.precision', 'quality.recall'] as const).flatMap((key) =>
    (['quality.value', 'quality.low', 'quality.high'] as const).map((end) => ({ head: `${t(key)}: ${t(end)}`, label: t(end), group: t(key) })),
  );
  return {
    name: t('quality.file'),
    title: t('quality.title'),
    finding: tagClasses.map((tagClass) => `${tagClassNames[tagClass]}: ${reachWords(rows, tagClass, 'held-out')}`).join(' '),
    columns: [
      { head: t('quality.class') },
      { head: t('quality.part') },
      ...measured,
      { head: t('quality.correct') },
      { head: t('quality.wrong') },
      { head: t('quality.missed') },
    ],
    rows: tagClasses.flatMap((tagClass) =>
      qualityParts.map((part, i) => {
        const tally = tallyOf(rows, tagClass, part);
        const { precision, recall } = scoreOf(tally);
        const cells = [tagClassNames[tagClass], goldPartNames[part], ...ends(precision), ...ends(recall), tally.correct, tally.wrong, tally.missed];
        return { cells, ruled: i === 0 };
      }),
    ),
  };
}

/** To the fourth decimal: the table on screen has three. */
const ends = (share: Share | null): Cell[] =>
  (['value', 'low', 'high'] as const).map((end) => (share === null ? null : { value: Number(share[end].toFixed(4)), share: true }));
