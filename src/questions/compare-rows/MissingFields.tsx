import { useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import { type PromiseField, promiseFields } from '../../model/kinds';
import type { Column } from './columns';
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
  const rows = columns.map((column) => planRows(said, column));
  const missing = (i: number, field: PromiseField) => (rows[i] ?? []).filter((id) => said.words.get(id)?.[field] === null).length;
  const differs = (field: PromiseField) => new Set(columns.flatMap(({ isPlanLoaded }, i) => (isPlanLoaded ? missing(i, field) : []))).size > 1;
  const fields = differencesOnly ? promiseFields.filter(differs) : promiseFields;
  if (columns.every(({ isPlanLoaded }) => !isPlanLoaded) || fields.length === 0) return null;
  return (
    <section className="shared-tags" aria-label={t('missing-fields')}>
      <h3 id={partId('missing')} tabIndex={-1}>
        {t('missing-fields')}
      </h3>
      <table aria-label={t('missing-fields')}>
        <UnitHeads columns={columns} />
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`without.${field}`)}</th>
              {columns.map((column, i) => (
                <td key={column.unit_id}>
                  {column.isPlanLoaded ? (
                    <MissingCount
                      n={missing(i, field)}
                      of={rows[i]?.length ?? 0}
                      label={t('missing-of', { unit: column.name, field: t(`without.${field}`) })}
                      onOpen={() => said.onOpen({ unit: column.unit_id, lacks: field })}
                    />
                  ) : (
                    <span className="silence">{t('plan-not-loaded')}</span>
                  )}
                </td>
              ))}
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

/** Ids of a plan's rows, each once. */
function planRows({ rows }: Said, { unit_id }: Column): string[] {
  return [...new Set(rows.filter((row) => row.unit_id === unit_id && row.kind === 'activity').map(({ statement_id }) => statement_id))];
}
