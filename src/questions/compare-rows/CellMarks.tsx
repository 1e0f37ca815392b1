import { PlanMark, ProgrammeMark, ReportMark } from '../../components/Mark';
import type { CellState, Layer } from '../../model/kinds';
import type { CoverageRow } from '../coverage';
import { cellState, reports } from '../coverage/rows';

/** The marks of one cell, as in the matrix. What carries them says them in words. */
export function CellMarks({ cell, layers }: { cell: CoverageRow; layers: readonly Layer[] }) {
  const isBlank = reports(cell) + cell.prioritised === 0;
  const planSpeaks = cell.plan_state !== 'not-loaded' && cell.plan_state !== 'not-applicable';
  return (
    <span className="marks" aria-hidden="true">
      {layers.includes('plan') && cellState(cell) !== 'reported' && (planSpeaks || isBlank) && (
        <PlanMark state={cell.plan_state as CellState} n={cell.planned} />
      )}
      {reports(cell) > 0 && <ReportMark stated={cell.reported_stated} inferred={cell.reported_inferred} />}
      {cell.prioritised > 0 && <ProgrammeMark n={cell.prioritised} />}
    </span>
  );
}

/** How many statements of each layer, as marks. */
export function LayerMarks({ counts }: { counts: ReadonlyMap<Layer, number> }) {
  const n = (layer: Layer) => counts.get(layer) ?? 0;
  return (
    <span className="marks" aria-hidden="true">
      {n('plan') > 0 && <PlanMark state="planned" n={n('plan')} />}
      {n('report') > 0 && <ReportMark stated={n('report')} inferred={0} />}
      {n('programme') > 0 && <ProgrammeMark n={n('programme')} />}
    </span>
  );
}
