import type { Language } from '../../language/language';
import { verdicts as messages } from '../../language/sv/verdicts';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { ClaimRow } from '../city-claims';
import type { Names } from '../use-names';
import { shortAmountWords } from './claim-words';
import { evidenceOf } from './evidence-of';
import type { ClaimUnit, Found } from './verdict';

/** The sub-area that a claim speaks of; null where it speaks of a priority area or of none. */
export const withinSubArea = ({ within_id }: ClaimRow, names: Names): string | null =>
  within_id !== null && names.has('sub_area', within_id) ? within_id : null;

interface Counted {
  readonly claim: ClaimRow;
  readonly unit: ClaimUnit;
  readonly found: Found;
}

interface FoundWords {
  readonly ref: EvidenceRef;
  readonly amount: string;
  /** The panel has no list of what is counted, and opens the first. */
  readonly isFirstOfSeveral: boolean;
}

/** How much of it one kind of document says of a unit, and what opens that. */
export function foundWords({ claim, unit, found }: Counted, names: Names, language: Language): FoundWords {
  const { ref, exactly } = evidenceOf(claim, unit, found, withinSubArea(claim, names));
  const isFirstOfSeveral = ref.statement !== undefined && found.n > 1;
  if (isFirstOfSeveral) return { ref, amount: language.messages(messages)('first-of', { n: found.n }), isFirstOfSeveral };
  return { ref, amount: exactly ? language.count(found.n) : shortAmountWords(claim, found, names, language), isFirstOfSeveral };
}
