import type { Language } from '../../language/language';
import type { Comparison, Verdict } from '../../model/claims';
import type { ClaimRow } from '../city-claims';
import type { ReconciliationRow } from '.';

/** Whether a unit has what a claim speaks of, as far as the loaded documents say. */
export type Standing = 'has' | 'lacks' | 'unknown';

/** Somewhere that a unit's count comes from. */
export interface Found {
  readonly document_kind: string;
  readonly term: string | null;
  readonly n: number;
  readonly statement_id: string | null;
}

/** A unit that a claim speaks of. */
export interface ClaimUnit {
  readonly organisation_id: string;
  readonly name: string;
  readonly kind: string;
  readonly plan_state: string | null;
  readonly standing: Standing;
  /** How many it has in all. */
  readonly n: number;
  readonly found: readonly Found[];
}

/** A claim with what the loaded documents come to. */
export interface Reconciled {
  readonly claim: ClaimRow;
  readonly units: readonly ClaimUnit[];
  readonly verdict: Verdict;
}

/** Every claim with its units and its verdict, in the order of the claims. */
export function reconcile(claims: readonly ClaimRow[], rows: readonly ReconciliationRow[], language: Language): Reconciled[] {
  return claims.map((claim) => {
    const units = unitsOf(
      claim,
      rows.filter(({ claim_id }) => claim_id === claim.claim_id),
      language,
    );
    return { claim, units, verdict: verdictOf(claim, units) };
  });
}

function unitsOf(claim: ClaimRow, rows: readonly ReconciliationRow[], language: Language): ClaimUnit[] {
  const first = rows.filter(({ organisation_id }, i) => rows.findIndex((row) => row.organisation_id === organisation_id) === i);
  const units = first.map(({ organisation_id, name, unit_kind, plan_state, in_programme, n }): ClaimUnit => {
    const found = rows.flatMap(({ document_kind, term, n_there, statement_id, ...row }) =>
      row.organisation_id === organisation_id && document_kind !== null ? [{ document_kind, term, n: n_there, statement_id }] : [],
    );
    const isRead = plan_state === 'loaded' || (plan_state === null && in_programme === 1);
    return { organisation_id, name, kind: unit_kind, plan_state, standing: standingOf(claim, n, isRead), n, found };
  });
  return units.sort((a, b) => language.compare(a.name, b.name));
}

/** Silence is a lack only where the claim is about what a document says and that document is loaded. */
function standingOf({ at_least, at_most, silence }: ClaimRow, n: number, isRead: boolean): Standing {
  const enough = n >= (at_least ?? 1) && (at_most === null || (n <= at_most && isRead));
  if (enough) return 'has';
  return isRead && silence === 'lacks' ? 'lacks' : 'unknown';
}

/**
 * What the standings of a claim's units come to. Where some are unknown, it agrees or is contradicted only if it would be so
 * whatever they are.
 */
export function verdictOf(
  { comparison, expected }: Pick<ClaimRow, 'comparison' | 'expected'>,
  units: readonly Pick<ClaimUnit, 'standing'>[],
): Verdict {
  const has = units.filter(({ standing }) => standing === 'has').length;
  const most = units.filter(({ standing }) => standing !== 'lacks').length;
  const bounds = boundsOf(comparison as Comparison, expected ?? 0, units.length);
  if (bounds === null || units.length === 0) return 'open';
  if (has > bounds.most || most < bounds.least) return 'contradicts';
  return has >= bounds.least && most <= bounds.most ? 'agrees' : 'open';
}

/** How many units must have it, at least and at most; null where none can be counted. */
function boundsOf(comparison: Comparison, expected: number, base: number): { least: number; most: number } | null {
  switch (comparison) {
    case 'all':
      return { least: base, most: base };
    case 'none':
      return { least: 0, most: 0 };
    case 'exactly':
      return { least: expected, most: expected };
    case 'at-least':
      return { least: expected, most: base };
    case 'at-most':
      return { least: 0, most: expected };
    case 'unverifiable':
      return null;
  }
}
