import type { Language } from '../../language/language';
import { opened } from '../../language/sv/opened';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { Names } from '../use-names';

/** What is opened beside a unit, in words: a kind of statement, rows that leave something open, who names whom. */
export function unitFacetWords({ kind, lacks, names: named, one_way }: EvidenceRef, names: Names, language: Language): string[] {
  const t = language.messages(opened);
  const name = (id: string) => names.name('organisation', id);
  return [
    kind && t(`kind.${kind}`),
    lacks && t(`lacks.${lacks}`),
    named && t('names', { unit: name(named) }),
    one_way && t('one-way', { unit: name(one_way) }),
  ].filter((words) => words !== undefined);
}
