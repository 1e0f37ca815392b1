import type { Cell, Column, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { coding as words } from '../../language/sv/coding';
import { takeaways } from '../../language/sv/takeaways';
import { type Share, scoreOf, type Tally, total } from '../../measure/score';
import { tagClasses } from '../../model/kinds';
import type { NameRow } from '../use-names';
import type { QualityRow } from '.';
import { qualityParts } from './View';
import { reachWords, tallyOf } from './words';

/** Precision and recall of each class of tags, each with the ends of its interval in columns of their own. */
export function qualityTakeaway(rows: readonly QualityRow[], language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  return {
    name: t('file.quality'),
    title: say('table.all'),
    finding: tagClasses.map((tagClass) => `${say(`class.${tagClass}`)}: ${reachWords(rows, tagClass, 'held-out', language)}`).join(' '),
    columns: [{ head: say('head.counted') }, { head: say('head.gold') }, ...measureColumns(language)],
    rows: tagClasses.flatMap((tagClass) =>
      qualityParts.map((part, i) => {
        const cells = [say(`class.${tagClass}`), say(`part.${part}`), ...measureCells(tallyOf(rows, tagClass, part))];
        return { cells, ruled: i === 0 };
      }),
    ),
  };
}

/** The same for each sub-area, over all of the gold. @param subAreas in their order */
export function subAreaQualityTakeaway(rows: readonly QualityRow[], subAreas: readonly NameRow[], language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  return {
    name: `${t('file.quality')}-${t('file.sub-areas')}`,
    title: say('table.sub-areas'),
    finding: `${say('class.sub-area')}: ${reachWords(rows, 'sub-area', 'all', language)}`,
    columns: [{ head: say('head.sub-area') }, ...measureColumns(language)],
    rows: subAreas.map(({ id, name }) => ({
      cells: [name, ...measureCells(total(rows.filter(({ sub_area_id }) => sub_area_id === id)))],
    })),
  };
}

function measureColumns(language: Language): Column[] {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  const measured = (['head.precision', 'head.recall'] as const).flatMap((key) =>
    (['quality.value', 'quality.low', 'quality.high'] as const).map((end) => ({ head: `${say(key)}: ${t(end)}`, label: t(end), group: say(key) })),
  );
  return [...measured, { head: say('head.correct') }, { head: say('head.wrong') }, { head: say('head.missed') }];
}

function measureCells(tally: Tally): Cell[] {
  const { precision, recall } = scoreOf(tally);
  return [...ends(precision), ...ends(recall), tally.correct, tally.wrong, tally.missed];
}

/** To the fourth decimal: the table on screen has three. */
const ends = (share: Share | null): Cell[] =>
  (['value', 'low', 'high'] as const).map((end) => (share === null ? null : { value: Number(share[end].toFixed(4)), share: true }));
