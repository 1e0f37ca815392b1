import { type ClaimTheme, claimThemes, type Verdict, verdicts } from '../../model/claims';
import type { Reconciled } from './verdict';

/** Claims that came out alike, and, of those that cannot be checked yet, for the same reason. */
export const claimGroupIds = ['contradicts', 'agrees', 'plans', 'documents', 'elsewhere'] as const;
export type ClaimGroupId = (typeof claimGroupIds)[number];

interface ClaimGroup {
  readonly id: ClaimGroupId;
  readonly reconciled: readonly Reconciled[];
}

/** The claims in groups, those without any left out. */
export function claimGroups(reconciled: readonly Reconciled[]): ClaimGroup[] {
  return claimGroupIds
    .map((id) => ({ id, reconciled: reconciled.filter((one) => groupOf(one) === id) }))
    .filter((group) => group.reconciled.length > 0);
}

function groupOf({ claim, verdict }: Reconciled): ClaimGroupId {
  if (verdict !== 'open') return verdict;
  if (claim.comparison === 'unverifiable') return 'elsewhere';
  return (claim.borne_by ?? '').split(',').includes('action-plan') ? 'plans' : 'documents';
}

/** How many claims of each theme came out how. */
export interface VerdictCounts extends Readonly<Record<Verdict, number>> {
  readonly theme: ClaimTheme;
}

export function verdictTable(reconciled: readonly Reconciled[]): VerdictCounts[] {
  return claimThemes
    .map((theme) => {
      const ofTheme = reconciled.filter(({ claim }) => claim.theme === theme);
      const [agrees, contradicts, open] = verdicts.map((wanted) => ofTheme.filter(({ verdict }) => verdict === wanted).length);
      return { theme, agrees: agrees ?? 0, contradicts: contradicts ?? 0, open: open ?? 0 };
    })
    .filter(({ agrees, contradicts, open }) => agrees + contradicts + open > 0);
}
