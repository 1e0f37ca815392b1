import { useMemo, useState } from 'react';
import type { Layer } from '../../model/kinds';
import type { Column } from '../../questions/compare-rows/columns';
import { statementsOf } from '../../questions/compare-rows/comparison';

/** Of each unit: twice as many as any unit of the city has, and as much as anyone reads through. */
export const MOST_STATEMENTS = 100;

/** Whether the units' own words are shown: those of a comparison that is too long to read come when the reader asks for them. */
export interface Words {
  readonly areShown: boolean;
  readonly statements: number;
  readonly ask: () => void;
}

export function useWords(columns: readonly Column[], subAreas: readonly string[], layers: readonly Layer[]): Words {
  const [askedFor, setAskedFor] = useState('');
  const choice = [...columns.map(({ unit_id }) => unit_id), ...subAreas, ...layers].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice says which sub-areas and layers
  const statements = useMemo(() => statementsOf(columns, subAreas, layers), [columns, choice]);
  return { areShown: statements <= MOST_STATEMENTS * columns.length || askedFor === choice, statements, ask: () => setAskedFor(choice) };
}
