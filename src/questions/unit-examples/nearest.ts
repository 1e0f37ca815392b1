import type { UnitExample } from '.';

/** Whom an example is looked for: a unit, its kind, and where it has nothing. */
export interface Lacking {
  readonly unit_id: string;
  readonly kind: string;
  readonly sub_area_id: string;
}

const sources = ['plan', 'stated', 'inferred'];
const confidences = ['high', 'medium', 'low'];

/** Whether a row of a plan says who answers for it, when, and how it is followed up. */
export const isComplete = (row: { responsible: string | null; timeline: string | null; follow_up: string | null }): boolean =>
  row.responsible !== null && row.timeline !== null && row.follow_up !== null;

/**
 * The nearest good example that another unit gives under a sub-area; null where no loaded document has one. What comes first decides, the
 * next where that is equal: a row of a plan, then an example that a report places there, then one that a rule places there; a unit of the
 * same kind; role, time and follow-up all given; how far the rule can be trusted; the unit's name; the document's own order.
 * @param compare alphabetical order
 */
export function nearestExample(lacking: Lacking, candidates: readonly UnitExample[], compare: (a: string, b: string) => number): UnitExample | null {
  const { unit_id, kind, sub_area_id } = lacking;
  const others = candidates.filter(
    (candidate) => candidate.sub_area_id === sub_area_id && candidate.unit_id !== unit_id && sources.includes(candidate.source),
  );
  const ranked = others.sort(
    (a, b) =>
      sources.indexOf(a.source) - sources.indexOf(b.source) ||
      Number(b.organisation_kind === kind) - Number(a.organisation_kind === kind) ||
      Number(isComplete(b)) - Number(isComplete(a)) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
      compare(a.organisation, b.organisation),
  );
  return ranked[0] ?? null;
}
