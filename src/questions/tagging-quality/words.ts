import type { Language } from '../../language/language';
import { coding as messages } from '../../language/sv/coding';
import { scoreOf, type Tally, total } from '../../measure/score';
import type { GoldPart, TagClass } from '../../model/kinds';
import type { QualityRow } from '.';

export type Part = GoldPart | 'all';

/** What each class must reach before its figures may be trusted as they stand: share right of what is tagged, and tagged of what is there. */
const reach: Record<TagClass, { readonly precision: number; readonly recall: number }> = {
  method: { precision: 0.97, recall: 0.95 },
  collaborator: { precision: 0.97, recall: 0.95 },
  'sub-area': { precision: 0.9, recall: 0.8 },
};

/** How the pairs of a class came out in a part of the gold. */
export function tallyOf(rows: readonly QualityRow[], tagClass: TagClass, part: Part): Tally {
  return total(rows.filter((row) => row.tag_class === tagClass && (part === 'all' || row.part === part)));
}

/** Whether a class reaches what it must, in words that say so also when it does not. */
export function reachWords(rows: readonly QualityRow[], tagClass: TagClass, part: Part, language: Language): string {
  const t = language.messages(messages);
  const { precision, recall } = scoreOf(tallyOf(rows, tagClass, part));
  if (precision === null || recall === null) return t('no-gold');
  const wanted = reach[tagClass];
  const [isShortOfPrecision, isShortOfRecall] = [precision.value < wanted.precision, recall.value < wanted.recall];
  const outcome = isShortOfPrecision ? (isShortOfRecall ? 'short-of-both' : 'short-of-precision') : isShortOfRecall ? 'short-of-recall' : 'reached';
  return t(outcome, {
    precision: language.percent(precision.value),
    precisionAim: language.percent(wanted.precision),
    recall: language.percent(recall.value),
    recallAim: language.percent(wanted.recall),
  });
}

/** A rule's own record: what it declares, and how it came out. */
export function ruleWords(confidence: string, rows: readonly QualityRow[], rule: string, language: Language): string {
  const t = language.messages(messages);
  const { correct, wrong } = total(rows.filter((row) => row.rule === rule));
  return correct + wrong === 0 ? t('rule.unproved', { confidence }) : t('rule.proved', { confidence, correct, all: correct + wrong });
}
