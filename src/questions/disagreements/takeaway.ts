import type { Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { coding as words } from '../../language/sv/coding';
import { coverage } from '../../language/sv/coverage';
import { takeaways } from '../../language/sv/takeaways';
import type { TagClass } from '../../model/kinds';
import type { Names } from '../use-names';
import type { Disagreement } from '.';
import { entryName } from './entry-name';

/** Every wrong and missed tag of one class in the open part of the gold, with its words. */
export function differencesTakeaway(rows: readonly Disagreement[], tagClass: TagClass, names: Names, language: Language): Takeaway {
  const t = language.messages(takeaways);
  const say = language.messages(words);
  const facet = { method: 'methods', collaborator: 'collaborators', 'sub-area': 'sub-areas' } as const;
  return {
    name: `${t('file.quality')}-${t('file.differences')}-${t(`file.${facet[tagClass]}`)}`,
    title: say(`class.${tagClass}`),
    finding: say('differences', { n: rows.length }),
    columns: [
      { head: t('differences.outcome') },
      { head: t('vocabulary.name') },
      { head: language.messages(coverage)('unit') },
      { head: t('evidence.document') },
      { head: t('differences.words') },
      { head: t('evidence.statement') },
    ],
    rows: rows.map(({ outcome, entry_id, organisation, document, text, statement_id }) => ({
      cells: [
        say(outcome === 'wrong' ? 'outcome.wrong' : 'outcome.missed').replace(/:$/, ''),
        entryName(tagClass, entry_id, names),
        organisation,
        document,
        text,
        statement_id,
      ],
    })),
    pictured: false,
  };
}
