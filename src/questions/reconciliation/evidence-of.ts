import type { EvidenceRef } from '../../state/dashboard-state';
import type { ClaimRow } from '../city-claims';
import type { ClaimUnit, Found } from './verdict';

/** What a unit's count opens. */
export interface OpenedByClaim {
  readonly ref: EvidenceRef;
  /** The panel then shows just what is counted; else what is counted stands among it. */
  readonly exactly: boolean;
}

/**
 * The evidence behind what one kind of document says of a unit.
 * @param withinSubArea the claim's `within_id` where that is a sub-area, and not a priority area
 */
export function evidenceOf(claim: ClaimRow, { organisation_id }: ClaimUnit, found: Found, withinSubArea: string | null): OpenedByClaim {
  const { subject, counted, within_id } = claim;
  const { document_kind, term, n, statement_id } = found;
  if ((subject === 'words' || subject === 'planned-activity') && statement_id !== null) return { ref: { statement: statement_id }, exactly: n === 1 };
  const under = withinSubArea === null ? {} : { sub_area: withinSubArea };
  const tag = term === null ? {} : subject === 'method' ? { method: term } : { collaborator: term };
  const inFull = counted === 'statements' && (within_id === null || withinSubArea !== null);
  return {
    ref: { organisation: organisation_id, ...under, ...tag, document_kind },
    exactly: inFull && (subject === 'statement' || term !== null || (subject === 'row' && withinSubArea !== null)),
  };
}
