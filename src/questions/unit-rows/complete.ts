/** Whether a row of a plan says who answers for it, when, and how it is followed up. */
export const isComplete = (row: { responsible: string | null; timeline: string | null; follow_up: string | null }): boolean =>
  row.responsible !== null && row.timeline !== null && row.follow_up !== null;
