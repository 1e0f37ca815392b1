import type { Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { reconciliation as words } from '../../language/sv/reconciliation';
import { takeaways } from '../../language/sv/takeaways';
import { verdicts } from '../../language/sv/verdicts';
import { type ClaimMood, claimThemes } from '../../model/claims';
import type { DocumentKind } from '../../model/kinds';
import { documentWords } from '../source-words';
import type { Names } from '../use-names';
import { foundWords } from './found-words';
import { type ClaimGroupId, claimGroups } from './groups';
import type { Reconciled } from './verdict';
import { reasonWords } from './words';

/** The city's claims in the order of the page, each with its source, its verdict and what that rests on. */
export function claimsTakeaway(reconciled: readonly Reconciled[], finding: string, names: Names, language: Language): Takeaway {
  const t = language.messages(takeaways);
  return {
    name: `${t('file.verdicts')}-${t('file.claims')}`,
    title: t('claims.title'),
    finding,
    columns: [
      { head: t('claims.group') },
      { head: t('verdicts.theme') },
      { head: t('claims.quote') },
      { head: t('evidence.document') },
      { head: t('evidence.place') },
      { head: t('claims.line') },
      { head: t('claims.verdict') },
      { head: t('claims.meaning') },
      { head: t('claims.reason') },
      { head: t('claims.units') },
      { head: t('evidence.statement') },
    ],
    rows: claimGroups(reconciled).flatMap(({ id, reconciled: inGroup }) =>
      claimThemes.flatMap((theme) => inGroup.filter(({ claim }) => claim.theme === theme).map((one) => rowOf(one, id, names, language))),
    ),
    pictured: false,
  };
}

function rowOf(one: Reconciled, group: ClaimGroupId, names: Names, language: Language): Row {
  const say = language.messages(words);
  const { claim, verdict } = one;
  return {
    cells: [
      say(`group.${group}`),
      say(`theme.${claim.theme as (typeof claimThemes)[number]}`),
      claim.quote,
      documentWords(claim, language),
      claim.place,
      claim.line,
      say(`verdict.${claim.mood as ClaimMood}.${verdict}`),
      claim[`meaning_${language.id}`],
      reasonWords(one, names, language),
      unitsWords(one, names, language),
      claim.statement_id,
    ],
  };
}

/** The units that something is found of, each with how much there is in which kind of document. */
function unitsWords({ claim, units }: Reconciled, names: Names, language: Language): string | null {
  const t = language.messages(verdicts);
  const words = units
    .filter(({ found }) => found.length > 0)
    .map((unit) => {
      const parts = unit.found.map((found) => {
        const { amount, isFirstOfSeveral } = foundWords({ claim, unit, found }, names, language);
        return t(`found-in.${found.document_kind as DocumentKind}`, { amount: isFirstOfSeveral ? language.count(found.n) : amount });
      });
      return `${unit.name}: ${parts.join(', ')}`;
    });
  return words.length === 0 ? null : words.join('; ');
}
