import type { Language } from '../../language/language';
import { unit as area } from '../../language/sv/unit';
import type { TieRow } from '../../questions/unit-ties';
import { tiesIn, type UnitTie } from '../../questions/unit-ties/ties';
import type { Unit } from './units';

/** A tie with the name at its other end, and what is to be known of that. */
export interface TieLine {
  readonly tie: UnitTie;
  readonly name: string;
  readonly notes: readonly string[];
}

/** Who names the unit without being named back, who names it and is named, and whom it names without being named back; each by name. */
export function tiesOf({ unit_id }: Unit, units: readonly Unit[], rows: readonly TieRow[], language: Language) {
  const ties = tiesIn(rows);
  const lines = (chosen: readonly UnitTie[], isIncoming: boolean) =>
    chosen.map((tie) => lineOf(tie, isIncoming, units, language)).sort((a, b) => language.compare(a.name, b.name));
  const named = ties.filter(({ named_unit_id }) => named_unit_id === unit_id);
  return {
    incoming: lines(
      named.filter(({ returned }) => !returned),
      true,
    ),
    mutual: lines(
      named.filter(({ returned }) => returned),
      true,
    ),
    outgoing: lines(
      ties.filter((tie) => tie.unit_id === unit_id && !tie.returned),
      false,
    ),
  };
}

/** Who names stands under the name of its time. */
function lineOf(tie: UnitTie, isIncoming: boolean, units: readonly Unit[], language: Language): TieLine {
  const t = language.messages(area);
  const unitOf = (id: string) => units.find(({ unit_id }) => unit_id === id);
  const farId = isIncoming ? tie.unit_id : tie.named_unit_id;
  const far = unitOf(farId);
  const speaker = unitOf(tie.unit_id)?.parts.find(({ organisation_id }) => organisation_id === tie.organisation_id);
  const isPredecessor = speaker !== undefined && speaker.generation > 0;
  const notes = [
    tie.years.join(', '),
    !isIncoming && isPredecessor && speaker.name,
    isIncoming && isPredecessor && t('now-part-of', { unit: far?.name ?? '' }),
    !isIncoming && far?.parts.every(({ plan_id }) => plan_id === null) && t('plan-not-loaded'),
  ];
  return { tie, name: (isIncoming ? speaker?.name : far?.name) ?? farId, notes: notes.flatMap((note) => note || []) };
}
