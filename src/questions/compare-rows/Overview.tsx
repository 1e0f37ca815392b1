import { useLanguage, useMessages } from '../../components/language';
import { Marks } from '../../components/Mark';
import { useRovingGrid } from '../../components/use-roving-grid';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import { cellMarks, reports } from '../coverage/rows';
import { WithNames } from '../WithNames';
import type { Column } from './columns';
import { cellsOf, type SubAreaComparison } from './comparison';
import { cellWords, standingWords, verdictParts } from './words';
import './tables.css';

interface Props {
  readonly columns: readonly Column[];
  readonly compared: readonly SubAreaComparison[];
  readonly layers: readonly Layer[];
  readonly nameOf: (subArea: string) => string;
  /** The name with soft hyphens where a word may break. */
  readonly labelOf: (subArea: string) => string;
  readonly onOpen: (evidence: EvidenceRef) => void;
  /** Goes to the sub-area's own words further down. */
  readonly onGoTo: (subArea: string) => void;
}

/** What each unit has under each sub-area, as marks, and who has it. A mark opens the statements, a name goes to their words. */
export function Overview({ columns, compared, layers, nameOf, labelOf, onOpen, onGoTo }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const grid = useRovingGrid();
  return (
    <table className={`compare-overview of-${columns.length}`} aria-label={t('overview')} {...grid}>
      <thead>
        <tr>
          <th scope="col">{t('sub-area')}</th>
          {columns.map((column) => (
            <th key={column.unit_id} scope="col">
              <strong lang="sv">{column.name}</strong> <span>{standingWords(column, language)}</span>
            </th>
          ))}
          {columns.length > 1 && (
            <th scope="col" className="verdict">
              {t('who-has-it')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {compared.map(({ sub_area, layers: comparisons, likeness }) => (
          <tr key={sub_area} className={likeness}>
            <th scope="row">
              <button type="button" tabIndex={-1} onClick={() => onGoTo(sub_area)}>
                {language.capital(labelOf(sub_area))}
              </button>
            </th>
            {columns.map((column) => (
              <td key={column.unit_id}>
                <UnitCell column={column} sub_area={sub_area} subArea={nameOf(sub_area)} layers={layers} onOpen={onOpen} />
              </td>
            ))}
            {columns.length > 1 && (
              <td className="verdict">
                {verdictParts(comparisons, language).map(([layer, words]) => (
                  <span key={layer}>
                    <b>{layer}</b> <WithNames>{words}</WithNames>
                  </span>
                ))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface UnitCellProps extends Pick<Props, 'layers' | 'onOpen'> {
  readonly column: Column;
  readonly sub_area: string;
  readonly subArea: string;
}

/** A unit's marks, then those of its predecessors under their own names: they are opened together and never summed. */
function UnitCell({ column, sub_area, subArea, layers, onOpen }: UnitCellProps) {
  const t = useMessages(area);
  const language = useLanguage();
  const [own, ...predecessors] = cellsOf(column, sub_area);
  if (own === undefined) return null;
  const withoutPlan = layers.filter((layer) => layer !== 'plan');
  const said = [own, ...predecessors].map((cell) => t('cell', { unit: cell.name, words: cellWords(cell, layers, language) })).join('. ');
  const label = t('cell-of', { subArea, said });
  return (
    <button type="button" tabIndex={-1} title={label} onClick={() => onOpen({ unit: column.unit_id, sub_area })}>
      <span className="visually-hidden">{label}</span>
      <Marks marks={cellMarks(own, layers)} />
      {predecessors
        .filter((cell) => reports(cell) + cell.prioritised > 0)
        .map((cell) => (
          <span key={cell.organisation_id} className="predecessor" lang="sv" aria-hidden="true">
            {cell.name} <Marks marks={cellMarks(cell, withoutPlan)} />
          </span>
        ))}
    </button>
  );
}
