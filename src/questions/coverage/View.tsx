import { useLanguage } from '../../components/language';
import { Marks } from '../../components/Mark';
import { useRovingGrid } from '../../components/use-roving-grid';
import { coverage as words } from '../../language/sv/coverage';
import type { Layer } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { NameRow } from '../use-names';
import './View.css';
import { MatrixHead } from './MatrixHead';
import { cellMarks, isQuietArea, isSteppedBack, type MatrixLine, plansWith } from './rows';
import { cellWords, coveredWords } from './words';

interface Props {
  readonly lines: readonly MatrixLine[];
  readonly priorityAreas: readonly NameRow[];
  readonly subAreas: readonly NameRow[];
  readonly layers: readonly Layer[];
  /** Chosen units and areas stand out; the others step back. */
  readonly chosenOrganisations: readonly string[];
  readonly chosenAreas: readonly string[];
  readonly opened: EvidenceRef | null;
  readonly onChooseOrganisation: (id: string) => void;
  readonly onChooseArea: (id: string) => void;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Units by sub-areas. Names choose, cells open the sentences behind them. */
export function CoverageMatrix(props: Props) {
  const { lines, priorityAreas, subAreas, layers, chosenOrganisations, chosenAreas, opened } = props;
  const grid = useRovingGrid();
  const language = useLanguage();
  const t = language.messages(words);
  const loaded = lines.filter((line) => line.plan_id !== null);
  const firstOfGroup = (area: NameRow, i: number) => subAreas[i - 1]?.group_id !== area.group_id;
  const columnClass = (area: NameRow, i: number) =>
    [firstOfGroup(area, i) && 'first', isQuietArea(area, chosenAreas) && 'stepped-back'].filter(Boolean).join(' ');

  return (
    <table className="matrix" aria-label={t('table')} {...grid}>
      <colgroup>
        <col className="unit" />
        <col className="covered" />
      </colgroup>
      <MatrixHead priorityAreas={priorityAreas} subAreas={subAreas} chosen={chosenAreas} columnClass={columnClass} onChoose={props.onChooseArea} />
      <tbody>
        {lines.map((line, row) => (
          <tr key={`${line.unit_id} ${line.organisation_id}`} className={lineClass(line, lines[row - 1], isSteppedBack(line, chosenOrganisations))}>
            <th scope="row">
              <button
                type="button"
                tabIndex={-1}
                lang="sv"
                aria-pressed={chosenOrganisations.includes(line.organisation_id)}
                onClick={() => props.onChooseOrganisation(line.organisation_id)}
              >
                {line.name}
              </button>
            </th>
            <td className="covered">
              {line.plan_id === null || !layers.includes('plan') ? (
                coveredWords(line, subAreas.length, layers, language)
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={t('unit-share', { unit: line.name, n: line.covered, base: subAreas.length })}
                  onClick={() => props.onOpen({ organisation: line.organisation_id, document_kind: 'action-plan' })}
                >
                  {coveredWords(line, subAreas.length, layers, language)}
                </button>
              )}
            </td>
            {line.cells.map((cell, i) => (
              <td key={cell.sub_area_id} className={columnClass(subAreas[i] as NameRow, i)}>
                <button
                  type="button"
                  tabIndex={-1}
                  title={cellWords(line, cell, subAreas[i]?.name ?? cell.sub_area_id, layers, language)}
                  aria-pressed={opened?.organisation === line.organisation_id && opened.sub_area === cell.sub_area_id}
                  onClick={() => props.onOpen({ organisation: line.organisation_id, sub_area: cell.sub_area_id })}
                >
                  <span className="visually-hidden">{cellWords(line, cell, subAreas[i]?.name ?? cell.sub_area_id, layers, language)}</span>
                  <Marks marks={cellMarks(cell, layers)} />
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {layers.includes('plan') && (
        <tfoot>
          <tr>
            <th scope="row">{t('plans-with-row')}</th>
            <td className="covered" />
            {subAreas.map((area, i) => (
              <td key={area.id} className={columnClass(area, i)}>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={t('sub-area-share', { subArea: area.name, n: plansWith(lines, i), base: loaded.length })}
                  onClick={() => props.onOpen({ sub_area: area.id, document_kind: 'action-plan' })}
                >
                  {t('share', { n: plansWith(lines, i), base: loaded.length })}
                </button>
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function lineClass(line: MatrixLine, above: MatrixLine | undefined, quiet: boolean): string {
  const kinds = [
    line.generation > 0 && 'predecessor',
    above !== undefined && above.kind !== line.kind && 'first',
    line.plan_id !== null && 'loaded',
    quiet && 'stepped-back',
  ];
  return kinds.filter(Boolean).join(' ');
}
