import { memo } from 'react';
import { useLanguage } from '../../components/language';
import { Marks } from '../../components/Mark';
import { coverage as words } from '../../language/sv/coverage';
import type { Layer } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { NameRow } from '../use-names';
import { cellMarks, type MatrixLine } from './rows';
import { cellWords, coveredWords } from './words';

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
    <tr className={className || undefined}>
      <th scope="row">
        <button type="button" tabIndex={-1} lang="sv" aria-pressed={isChosen} onClick={() => onChoose(line.organisation_id)}>
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
            onClick={() => onOpen({ organisation: line.organisation_id, document_kind: 'action-plan' })}
          >
            {coveredWords(line, subAreas.length, layers, language)}
          </button>
        )}
      </td>
      {line.cells.map((cell, i) => (
        <td key={cell.sub_area_id} className={columnClasses[i] || undefined}>
          <MatrixCell
            line={line}
            cell={cell}
            subArea={subAreas[i]?.name ?? cell.sub_area_id}
            layers={layers}
            isOpened={opened === cell.sub_area_id}
            onOpen={onOpen}
          />
        </td>
      ))}
    </tr>
  );
});

interface CellProps extends Pick<Props, 'line' | 'layers' | 'onOpen'> {
  readonly cell: MatrixLine['cells'][number];
  /** Its name. */
  readonly subArea: string;
  readonly isOpened: boolean;
}

/** What stands in a cell: it is the same when the line or the column steps back. */
const MatrixCell = memo(function MatrixCell({ line, cell, subArea, layers, isOpened, onOpen }: CellProps) {
  const language = useLanguage();
  return (
    <button
      type="button"
      tabIndex={-1}
      title={cellWords(line, cell, subArea, layers, language)}
      aria-pressed={isOpened}
      onClick={() => onOpen({ organisation: line.organisation_id, sub_area: cell.sub_area_id })}
    >
      <Marks marks={cellMarks(cell, layers)} />
    </button>
  );
});
