import type { ReactNode } from 'react';
import { useMessages } from '../../components/language';
import { coverage as words } from '../../language/sv/coverage';
import type { NameRow } from '../use-names';

interface Props {
  readonly priorityAreas: readonly NameRow[];
  readonly subAreas: readonly NameRow[];
  readonly chosen: readonly string[];
  /** One for each sub-area. */
  readonly columnClasses: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Sub-areas under their priority areas; one that is alone under its area shares a head with it. */
export function MatrixHead({ priorityAreas, subAreas, chosen, columnClasses, onChoose }: Props) {
  const t = useMessages(words);
  const under = (area: NameRow) => subAreas.filter(({ group_id }) => group_id === area.id);
  const alone = (subArea: NameRow) => subAreas.filter(({ group_id }) => group_id === subArea.group_id).length === 1;
  const button = (id: string, words: ReactNode) => (
    <button type="button" tabIndex={-1} aria-pressed={chosen.includes(id)} onClick={() => onChoose(id)}>
      {words}
    </button>
  );
  return (
    <thead>
      <tr className="areas">
        <td />
        <td className="covered" />
        {priorityAreas.map((area) => {
          const [first, ...others] = under(area);
          if (first === undefined) return null;
          return others.length > 0 ? (
            <th key={area.id} scope="colgroup" colSpan={others.length + 1} className="first">
              {button(area.id, area.label)}
            </th>
          ) : (
            <th key={area.id} scope="col" rowSpan={2} className={columnClasses[subAreas.indexOf(first)]}>
              {button(
                first.id,
                <>
                  {area.label} <span>{first.label}</span>
                </>,
              )}
            </th>
          );
        })}
      </tr>
      <tr className="sub-areas">
        <th scope="col">{t('unit')}</th>
        <th scope="col" className="covered">
          {t('sub-areas-in-plan')}
        </th>
        {subAreas.map(
          (subArea, i) =>
            !alone(subArea) && (
              <th key={subArea.id} scope="col" className={columnClasses[i] || undefined}>
                {button(subArea.id, subArea.label)}
              </th>
            ),
        )}
      </tr>
    </thead>
  );
}
