import { useDashboardState } from '../../components/dashboard';
import type { CompareRow } from '../../questions/compare-rows';
import type { Said } from '../../questions/compare-rows/SideBySide';
import { useNames } from '../../questions/use-names';

/** The statements of the units with how they are shown and opened. */
export function useSaid(rows: readonly CompareRow[]): Said {
  const [, change] = useDashboardState();
  const names = useNames();
  return {
    rows,
    words: new Map(rows.map((row) => [row.statement_id, row])),
    unitName: (organisation) => names.name('organisation', organisation),
    onOpen: (evidence) => change({ evidence }),
  };
}

/** What a sub-area is called. */
export function useSubAreaName(): (subArea: string) => string {
  const names = useNames();
  return (subArea) => names.name('sub_area', subArea);
}
