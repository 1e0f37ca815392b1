import type { Column, Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { compare } from '../../language/sv/compare';
import { planVersions as area } from '../../language/sv/plan-versions';
import { takeaways } from '../../language/sv/takeaways';
import { comparedFields } from './align';
import { shownRows, type VersionComparison, versionWords } from './versions';

interface Versions {
  readonly comparison: VersionComparison;
  readonly differencesOnly: boolean;
  readonly nameOf: (subArea: string) => string;
  readonly finding: string;
}

const sides = ['earlier', 'current'] as const;

/** Two versions of a plan, a row of the earlier beside the row of the current that continues it, field by field. */
export function versionsTakeaway({ comparison, differencesOnly, nameOf, finding }: Versions, language: Language): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  const pair = (group: string): Column[] => sides.map((side) => ({ head: `${group}: ${language.lower(t(side))}`, label: t(side), group }));
  return {
    name: `${say('file.compare')}-${say('file.versions')}`,
    title: sides.map((side) => `${t(side)} ${versionWords(comparison[side], language)}`).join(' · '),
    finding,
    columns: [
      { head: language.messages(compare)('sub-area') },
      { head: say('versions.change') },
      ...pair(say('evidence.statement')),
      ...comparedFields.flatMap((field) => pair(t(`field.${field}`))),
    ],
    rows: shownRows(comparison, differencesOnly).flatMap(({ sub_area, rows }) =>
      rows.map(
        ({ change, ...versions }): Row => ({
          cells: [
            language.capital(sub_area === null ? t('without-sub-area') : nameOf(sub_area)),
            t(`change.${change}`),
            ...sides.map((side) => versions[side]?.statement_id ?? null),
            ...comparedFields.flatMap((field) =>
              sides.map((side) => versions[side] && (versions[side][field] ?? (field === 'title' ? null : t('missing')))),
            ),
          ],
        }),
      ),
    ),
    documents: sides.map((side) => comparison[side].document_id),
    pictured: false,
  };
}
