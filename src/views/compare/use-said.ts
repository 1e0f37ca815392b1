import { useChange } from '../../components/dashboard';
import type { CompareRow } from '../../questions/compare-rows';
import { shownFirst } from '../../questions/compare-rows/columns';
import type { Said } from '../../questions/compare-rows/SideBySide';
import { useNames } from '../../questions/use-names';

/** The statements of so many units with how they are shown and opened. */
export function useSaid(rows: readonly CompareRow[], columns: number): Said {
  const change = useChange();
  const names = useNames();
  return {
    rows,
    first: shownFirst(columns).statements,
    unitName: (organisation) => names.name('organisation', organisation),
    onOpen: (evidence) => change({ evidence }),
  };
}

/** What a sub-area is called. */
export function useSubAreaName(): (subArea: string) => string {
  const names = useNames();
  return (subArea) => names.name('sub_area', subArea);
}
