import { type DocumentKind, type OrganisationKind, organisationKinds } from '../../model/kinds';
import { rowsBy } from '../../questions/rows-by';
import type { UnitSource } from '../../questions/unit-sources';

/** An organisation as it was named then: the unit itself, or a predecessor. */
export interface Part {
  readonly organisation_id: string;
  readonly name: string;
  readonly generation: number;
  readonly valid_to: string | null;
  /** The last division in which it is a unit of its own. */
  readonly own_division: string | null;
  readonly asked: boolean;
  readonly plan_id: string | null;
  /** The documents that it speaks in. */
  readonly sources: readonly UnitSource[];
}

/** A unit of the division with its predecessors. */
export interface Unit {
  readonly unit_id: string;
  readonly name: string;
  readonly kind: string;
  /** The unit itself, then its predecessors alphabetically. */
  readonly parts: readonly [Part, ...Part[]];
}

const kindOrder = ({ kind }: Unit) => organisationKinds.indexOf(kind as OrganisationKind);

/** Districts before departments, each alphabetically. */
export function unitsOf(rows: readonly UnitSource[], compare: (a: string, b: string) => number): Unit[] {
  const units = [...rowsBy(rows, ({ unit_id }) => unit_id)].flatMap(([unit_id, ofUnit]) => {
    const parts = [...rowsBy(ofUnit, ({ organisation_id }) => organisation_id).values()].map(partOf);
    const [itself, ...predecessors] = parts.sort((a, b) => a.generation - b.generation || compare(a.name, b.name));
    const kind = ofUnit.find(({ generation }) => generation === 0)?.kind;
    return itself === undefined || kind === undefined ? [] : [{ unit_id, name: itself.name, kind, parts: [itself, ...predecessors] as const }];
  });
  return units.sort((a, b) => kindOrder(a) - kindOrder(b) || compare(a.name, b.name));
}

function partOf(rows: readonly UnitSource[]): Part {
  const [{ organisation_id, name, generation, valid_to, own_division, asked, plan_id }] = rows as [UnitSource];
  const sources = rows.filter(({ document_id }) => document_id !== null);
  return { organisation_id, name, generation, valid_to, own_division, asked: asked === 1, plan_id, sources };
}

/** What a link asks the page to show. */
export interface Wanted {
  /** Null where none of what is asked for is in the division. */
  readonly unit: Unit | null;
  /** The predecessor that is asked for, if it is one. */
  readonly predecessor: Part | null;
  /** Ids of what is asked for beside it. */
  readonly others: readonly string[];
  /** What is asked for first and is not in the division. */
  readonly outside: string | null;
}

/** @param ids of organisations, those that the dataset knows. The first decides; a predecessor leads to its successor. */
export function wantedUnit(ids: readonly string[], units: readonly Unit[]): Wanted {
  const [first, ...rest] = ids;
  const unit = units.find(({ parts }) => parts.some(({ organisation_id }) => organisation_id === first)) ?? null;
  const part = unit?.parts.find(({ organisation_id }) => organisation_id === first);
  return {
    unit,
    predecessor: part !== undefined && part.generation > 0 ? part : null,
    others: rest,
    outside: first !== undefined && unit === null ? first : null,
  };
}

export const reportKinds = ['annual-report', 'effects-report'] as const satisfies readonly DocumentKind[];
/** The kinds of documents in the order that they are listed. */
export const sourceKinds = ['action-plan', ...reportKinds, 'development-programme'] as const satisfies readonly DocumentKind[];

/** The years of the loaded documents of a kind, the last of each. */
export function yearsOf(rows: readonly UnitSource[], kind: DocumentKind): readonly string[] {
  const known = years.get(rows) ?? new Map<DocumentKind, readonly string[]>();
  const found = known.get(kind) ?? lastYears(rows.filter(({ document_kind }) => document_kind === kind));
  years.set(rows, known.set(kind, found));
  return found;
}

const years = new WeakMap<readonly UnitSource[], Map<DocumentKind, readonly string[]>>();

const lastYears = (rows: readonly UnitSource[]) => [...new Set(rows.map(({ period_end }) => (period_end ?? '').slice(0, 4)))].sort();
