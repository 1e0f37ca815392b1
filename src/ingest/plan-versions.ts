import type { SourceDocument } from './statement';

type Plan = Pick<SourceDocument, 'document_id' | 'kind' | 'organisation_id' | 'period_end' | 'published'>;

/** What decides which of two plans of one unit is the newer: the end of its period, then when it was published. */
export function isNewerPlan(plan: Omit<Plan, 'kind'>, other: Omit<Plan, 'kind'>): boolean {
  return plan.period_end > other.period_end || (plan.period_end === other.period_end && plan.published > other.published);
}

/** Of the units that have several plans: each plan that has been replaced → the next newer one of the same unit. The newest is current. */
export function supersededPlans(documents: readonly Plan[]): Map<string, string> {
  const superseded = new Map<string, string>();
  const byUnit = new Map<string, Plan[]>();
  for (const plan of documents.filter(({ kind }) => kind === 'action-plan'))
    byUnit.set(plan.organisation_id, [...(byUnit.get(plan.organisation_id) ?? []), plan]);
  for (const plans of byUnit.values()) {
    plans.sort((a, b) => (isNewerPlan(a, b) ? 1 : -1));
    for (const [i, newer] of plans.slice(1).entries()) superseded.set((plans[i] as Plan).document_id, newer.document_id);
  }
  return superseded;
}
