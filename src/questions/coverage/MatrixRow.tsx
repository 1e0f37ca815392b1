import { memo } from 'react';
import { useLanguage, useMessages } from '../../components/language';
import { PlanMark, ProgrammeMark, ReportMark } from '../../components/Mark';
import { coverage as words } from '../../language/sv/coverage';
import type { CellState, Layer } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { NameRow } from '../use-names';
import type { CoverageRow } from '.';
import { cellState, type MatrixLine, reports } from './rows';
import { cellWords } from './words';

interface Props {
  readonly line: MatrixLine;
  readonly className: string;
  readonly subAreas: readonly NameRow[];
  /** One for each sub-area. */
  readonly columnClasses: readonly string[];
  readonly layers: readonly Layer[];
  readonly isChosen: boolean;
  /** The sub-area of this line that the evidence panel is opened on. */
  readonly opened: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** One unit's line. It is drawn anew only when something of its own has changed. */
export const MatrixRow = memo(function MatrixRow({ line, className, subAreas, columnClasses, layers, isChosen, opened, onChoose, onOpen }: Props) {
  const language = useLanguage();
  const t = language.messages(words);
  return (
    <tr className={className}>
      <th scope="row">
        <button type="button" tabIndex={-1} lang="sv" aria-pressed={isChosen} onClick={() => onChoose(line.organisation_id)}>
          {line.name}
        </button>
      </th>
      <td className="covered">
        {line.plan_id === null || !layers.includes('plan') ? (
          <WithoutPlan line={line} />
        ) : (
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('unit-share', { unit: line.name, n: line.covered, base: subAreas.length })}
            onClick={() => onOpen({ organisation: line.organisation_id, document_kind: 'action-plan' })}
          >
            {t('share', { n: line.covered, base: subAreas.length })}
          </button>
        )}
      </td>
      {line.cells.map((cell, i) => {
        const said = cellWords(line, cell, subAreas[i]?.name ?? cell.sub_area_id, layers, language);
        return (
          <td key={cell.sub_area_id} className={columnClasses[i]}>
            <button
              type="button"
              tabIndex={-1}
              title={said}
              aria-label={said}
              aria-pressed={opened === cell.sub_area_id}
              onClick={() => onOpen({ organisation: line.organisation_id, sub_area: cell.sub_area_id })}
            >
              <Marks cell={cell} layers={layers} />
            </button>
          </td>
        );
      })}
    </tr>
  );
});

/** The marks of one cell, layer by layer. */
export function Marks({ cell, layers }: { cell: CoverageRow; layers: readonly Layer[] }) {
  const withPlan = layers.includes('plan') && cellState(cell) !== 'reported';
  const blank = reports(cell) + cell.prioritised === 0;
  const planSpeaks = cell.plan_state !== 'not-loaded' && cell.plan_state !== 'not-applicable';
  return (
    <span className="marks" aria-hidden="true">
      {withPlan && (planSpeaks || blank) && <PlanMark state={cell.plan_state as CellState} n={cell.planned} />}
      {reports(cell) > 0 && <ReportMark stated={cell.reported_stated} inferred={cell.reported_inferred} />}
      {cell.prioritised > 0 && <ProgrammeMark n={cell.prioritised} />}
    </span>
  );
}

function WithoutPlan({ line }: { line: MatrixLine }) {
  const t = useMessages(words);
  if (line.plan_id !== null) return t('loaded');
  if (line.generation > 0) return t('until', { year: line.valid_to?.slice(0, 4) ?? '' });
  return t(line.cells.every((cell) => cell.plan_state === 'not-applicable') ? 'not-applicable' : 'not-loaded');
}
