import { memo, useMemo, useState } from 'react';
import { useLanguage } from '../../components/language';
import { useRovingGrid } from '../../components/use-roving-grid';
import { coverage as words } from '../../language/sv/coverage';
import type { Layer } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { NameRow } from '../use-names';
import './View.css';
import { MatrixHead } from './MatrixHead';
import { MatrixRow } from './MatrixRow';
import { isQuietArea, isSteppedBack, type MatrixLine, plansWith } from './rows';

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

/** More lines than this, which is more than a tall screen shows, and the matrix opens with the first of them and the chosen. */
const FIRST_LINES = 30;

/** Units by sub-areas. Names choose, cells open the sentences behind them. */
export const CoverageMatrix = memo(function CoverageMatrix(props: Props) {
  const { lines, priorityAreas, subAreas, layers, chosenOrganisations, chosenAreas, opened } = props;
  const grid = useRovingGrid();
  const language = useLanguage();
  const t = language.messages(words);
  const loaded = lines.filter((line) => line.plan_id !== null);
  const [all, setAll] = useState(false);
  const isChosen = (line: MatrixLine) => chosenOrganisations.includes(line.organisation_id) || chosenOrganisations.includes(line.unit_id);
  const shown = all ? lines : lines.filter((line, i) => i < FIRST_LINES || isChosen(line));
  const columnClasses = useMemo(() => classesOf(subAreas, chosenAreas), [subAreas, chosenAreas]);

  return (
    <>
      <table className="matrix" aria-label={t('table')} {...grid}>
        <colgroup>
          <col className="unit" />
          <col className="covered" />
        </colgroup>
        <MatrixHead
          priorityAreas={priorityAreas}
          subAreas={subAreas}
          chosen={chosenAreas}
          columnClasses={columnClasses}
          onChoose={props.onChooseArea}
        />
        <tbody>
          {shown.map((line, row) => (
            <MatrixRow
              key={`${line.unit_id} ${line.organisation_id}`}
              className={lineClass(line, shown[row - 1], isSteppedBack(line, chosenOrganisations))}
              line={line}
              subAreas={subAreas}
              columnClasses={columnClasses}
              layers={layers}
              isChosen={chosenOrganisations.includes(line.organisation_id)}
              opened={opened?.organisation === line.organisation_id ? opened.sub_area : undefined}
              onChoose={props.onChooseOrganisation}
              onOpen={props.onOpen}
            />
          ))}
        </tbody>
        {layers.includes('plan') && (
          <tfoot>
            <tr>
              <th scope="row">{t('plans-with-row')}</th>
              <td className="covered" />
              {subAreas.map((area, i) => (
                <td key={area.id} className={columnClasses[i] || undefined}>
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
      {shown.length < lines.length && (
        <button type="button" className="chip" onClick={() => setAll(true)}>
          {t('show-all', { n: lines.length })}
        </button>
      )}
    </>
  );
});

function lineClass(line: MatrixLine, above: MatrixLine | undefined, quiet: boolean): string {
  const kinds = [
    line.generation > 0 && 'predecessor',
    above !== undefined && above.kind !== line.kind && 'first',
    line.plan_id !== null && 'loaded',
    quiet && 'stepped-back',
  ];
  return kinds.filter(Boolean).join(' ');
}

/** For each sub-area: whether it starts a group, and whether it steps back because others are chosen. */
function classesOf(subAreas: readonly NameRow[], chosen: readonly string[]): string[] {
  return subAreas.map((area, i) => {
    const isFirst = subAreas[i - 1]?.group_id !== area.group_id;
    return [isFirst && 'first', isQuietArea(area, chosen) && 'stepped-back'].filter(Boolean).join(' ');
  });
}
