import { useLanguage } from '../../components/language';
import { Marks } from '../../components/Mark';
import type { Language } from '../../language/language';
import { unit as area } from '../../language/sv/unit';
import { layers } from '../../model/kinds';
import type { CoverageRow } from '../../questions/coverage';
import { cellMarks, type MatrixLine, reports } from '../../questions/coverage/rows';
import type { NameRow } from '../../questions/use-names';
import { Opens } from './Opens';

interface Props {
  /** The unit's line of the matrix, and those of its predecessors. */
  readonly lines: readonly MatrixLine[];
  readonly subAreas: readonly NameRow[];
}

/** The twelve sub-areas with what each layer says, a line for the unit and one for each predecessor; each opens its evidence. */
export function Strip({ lines, subAreas }: Props) {
  const language = useLanguage();
  const t = language.messages(area);
  const words = (line: MatrixLine, cell: CoverageRow) =>
    `${line.name}, ${subAreas.find(({ id }) => id === cell.sub_area_id)?.name}: ${stripWords(cell, language)}`;
  return lines.map((line) => (
    <div key={line.organisation_id} className={line.generation > 0 ? 'strip predecessor' : 'strip'}>
      {line.generation > 0 && (
        <p className="chip-label">
          <span lang="sv">{line.name}</span>, {t('predecessor-until', { year: line.valid_to?.slice(0, 4) ?? '' })}
        </p>
      )}
      <ol>
        {line.cells.map((cell, i) => (
          <li key={cell.sub_area_id} className={subAreas[i - 1]?.group_id === subAreas[i]?.group_id ? undefined : 'first'}>
            <Opens className="cell" evidence={{ organisation: line.organisation_id, sub_area: cell.sub_area_id }}>
              <span className="visually-hidden">{words(line, cell)}</span>
              <span className="label" aria-hidden="true">
                {language.capital(subAreas[i]?.label ?? cell.sub_area_id)}
              </span>
              <Marks marks={cellMarks(cell, layers)} />
            </Opens>
          </li>
        ))}
      </ol>
    </div>
  ));
}

/** What every layer says under one sub-area. */
export function stripWords(cell: CoverageRow, language: Language): string {
  const t = language.messages(area);
  const parts = [
    t(`cell.${cell.plan_state as 'planned'}`, { n: cell.planned }),
    reports(cell) > 0 && t('cell.reported', { n: reports(cell) }),
    cell.prioritised > 0 && t('cell.prioritised', { n: cell.prioritised }),
  ];
  return parts.filter(Boolean).join('; ');
}
