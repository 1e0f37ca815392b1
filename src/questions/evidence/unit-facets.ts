import type { Translate } from '../../language/language';
import type { Area } from '../../language/messages';
import type { opened } from '../../language/sv/opened';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { Names } from '../use-names';

type Key = typeof opened extends Area<infer K> ? K : never;

/** What a unit's page opens beside a unit, in words: a kind of statement, rows that leave something open, who names whom. */
export function unitFacetWords({ kind, lacks, names: named, one_way }: EvidenceRef, names: Names, t: Translate<Key>): string[] {
  const name = (id: string) => names.name('organisation', id);
  return [
    kind && t(`kind.${kind}`),
    lacks && t(`lacks.${lacks}`),
    named && t('names', { unit: name(named) }),
    one_way && t('one-way', { unit: name(one_way) }),
  ].filter((words) => words !== undefined);
}
