import type { Language } from '../../language/language';
import { coding as messages } from '../../language/sv/coding';
import { scoreOf, type Tally, total } from '../../measure/score';
import { type GoldPart, type TagClass, tagClasses } from '../../model/kinds';
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

/** The coding in one sentence: how many classes of tags reach what they must on the part that the rules were not made for. */
export function codingFinding(rows: readonly QualityRow[], language: Language): string {
  const t = language.messages(messages);
  const measured = tagClasses.map((tagClass) => ({ tagClass, tally: tallyOf(rows, tagClass, 'held-out') }));
  const all = measured.filter(({ tally }) => tally.correct + tally.missed > 0);
  const { correct, wrong, missed } = total(all.map(({ tally }) => tally));
  if (all.length === 0) return t('finding.no-gold');
  const reached = all.filter(({ tagClass, tally }) => shortfall(tagClass, tally) === 'reached').length;
  return t('finding', { reached, all: all.length, correct, tagged: correct + wrong, missed });
}

/** Whether a class reaches what it must, in words that say so also when it does not. */
export function reachWords(rows: readonly QualityRow[], tagClass: TagClass, part: Part, language: Language): string {
  const t = language.messages(messages);
  const tally = tallyOf(rows, tagClass, part);
  const { precision, recall } = scoreOf(tally);
  return t(shortfall(tagClass, tally), {
    precision: language.percent(precision?.value ?? 0),
    precisionAim: language.percent(reach[tagClass].precision),
    recall: language.percent(recall?.value ?? 0),
    recallAim: language.percent(reach[tagClass].recall),
  });
}

/** In what a class falls short of what it must reach. */
function shortfall(tagClass: TagClass, tally: Tally) {
  const { precision, recall } = scoreOf(tally);
  if (precision === null || recall === null) return 'no-gold';
  const [isShortOfPrecision, isShortOfRecall] = [precision.value < reach[tagClass].precision, recall.value < reach[tagClass].recall];
  if (isShortOfPrecision) return isShortOfRecall ? 'short-of-both' : 'short-of-precision';
  return isShortOfRecall ? 'short-of-recall' : 'reached';
}

/** A rule's own record: what it declares, and how it came out. */
export function ruleWords(confidence: string, rows: readonly QualityRow[], rule: string, language: Language): string {
  const t = language.messages(messages);
  const { correct, wrong } = total(rows.filter((row) => row.rule === rule));
  return correct + wrong === 0 ? t('rule.unproved', { confidence }) : t('rule.proved', { confidence, correct, all: correct + wrong });
}
