import type { Cell, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { coding as words } from '../../language/sv/coding';
import { takeaways } from '../../language/sv/takeaways';
import { type Share, scoreOf } from '../../measure/score';
import { tagClasses } from '../../model/kinds';
import type { QualityRow } from '.';
import { qualityParts } from './View';
import { reachWords, tallyOf } from './words';

/** Precision and recall of each class of tags, each with the ends of its interval in columns of their own. */
export function qualityTakeaway(rows: readonly QualityRow[], language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  const measured = (['head.precision', 'head.recall'] as const).flatMap((key) =>
    (['quality.value', 'quality.low', 'quality.high'] as const).map((end) => ({ head: `${say(key)}: ${t(end)}`, label: t(end), group: say(key) })),
  );
  return {
    name: t('file.quality'),
    title: say('table.all'),
    finding: tagClasses.map((tagClass) => `${say(`class.${tagClass}`)}: ${reachWords(rows, tagClass, 'held-out', language)}`).join(' '),
    columns: [
      { head: say('head.counted') },
      { head: say('head.gold') },
      ...measured,
      { head: say('head.correct') },
      { head: say('head.wrong') },
      { head: say('head.missed') },
    ],
    rows: tagClasses.flatMap((tagClass) =>
      qualityParts.map((part, i) => {
        const tally = tallyOf(rows, tagClass, part);
        const { precision, recall } = scoreOf(tally);
        const cells = [say(`class.${tagClass}`), say(`part.${part}`), ...ends(precision), ...ends(recall), tally.correct, tally.wrong, tally.missed];
        return { cells, ruled: i === 0 };
      }),
    ),
  };
}

/** To the fourth decimal: the table on screen has three. */
const ends = (share: Share | null): Cell[] =>
  (['value', 'low', 'high'] as const).map((end) => (share === null ? null : { value: Number(share[end].toFixed(4)), share: true }));
