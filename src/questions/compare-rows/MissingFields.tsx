import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import { TakeAlong } from '../TakeAlong';
import { compareRows } from '.';
import type { Column } from './columns';
import { missingFields } from './missing-fields';
import type { Said } from './SideBySide';
import { UnitHeads } from './UnitHeads';
import { partId } from './words';

interface Props {
  readonly columns: readonly Column[];
  readonly said: Said;
  readonly differencesOnly: boolean;
}

/** How many of each plan's rows name no role, no time or no follow-up. A number opens those rows. */
export function MissingFields({ columns, said, differencesOnly }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const fields = missingFields(columns, said, differencesOnly);
  if (fields.length === 0) return null;
  return (
    <section className="shared-tags" aria-label={t('missing-fields')}>
      <div className="with-take-along">
        <h3 id={partId('missing')} tabIndex={-1}>
          {t('missing-fields')}
        </h3>
        <TakeAlong
          label={language.lower(t('missing-fields'))}
          question={compareRows}
          take={async () => (await import('./takeaways')).missingTakeaway(columns, fields, language)}
        />
      </div>
      <table aria-label={t('missing-fields')}>
        <UnitHeads columns={columns} />
        <tbody>
          {fields.map(({ field, counts }) => (
            <tr key={field}>
              <th scope="row">{t(`without.${field}`)}</th>
              {columns.map((column, i) => {
                const count = counts[i];
                if (!count)
                  return (
                    <td key={column.unit_id} className="silence">
                      {t('plan-not-loaded')}
                    </td>
                  );
                return (
                  <td key={column.unit_id}>
                    <MissingCount
                      {...count}
                      label={t('missing-of', { unit: column.name, field: t(`without.${field}`) })}
                      onOpen={() => said.onOpen({ unit: column.unit_id, lacks: field })}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MissingCount({ n, of, label, onOpen }: { n: number; of: number; label: string; onOpen: () => void }) {
  const words = useMessages(area)('n-of-rows', { n, of });
  if (n === 0) return <span className="silence">{words}</span>;
  return (
    <button type="button" className="plain" onClick={onOpen}>
      {words}
      <span className="visually-hidden"> {label}</span>
    </button>
  );
}
