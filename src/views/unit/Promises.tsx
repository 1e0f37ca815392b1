import { useLanguage, useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import { isComplete } from '../../questions/unit-examples/nearest';
import type { UnitRow } from '../../questions/unit-rows';
import type { Names } from '../../questions/use-names';
import { Opens } from './Opens';
import { shorten } from './shorten';

interface Props {
  readonly organisation_id: string;
  /** The plan's rows and assignments. */
  readonly rows: readonly UnitRow[];
  readonly names: Names;
}

const PRINTED = 16;
const fields = ['responsible', 'timeline', 'follow_up'] as const;

/** What a plan promises: its rows under their priority areas, with role, time and follow-up, and a word where one is missing. */
export function Promises({ organisation_id, rows, names }: Props) {
  const t = useMessages(area);
  const { capital } = useLanguage();
  const activities = rows.filter(({ kind }) => kind === 'activity');
  const assignments = rows.filter(({ kind }) => kind === 'assignment');
  const areas = names.of('priority_area').filter(({ id }) => activities.some(({ priority_area_id }) => priority_area_id === id));
  const inOrder = areas.flatMap(({ id }) => activities.filter(({ priority_area_id }) => priority_area_id === id));
  const label = (subArea: string | null) => capital(names.of('sub_area').find(({ id }) => id === subArea)?.label ?? '');
  return (
    <>
      <Lacking organisation_id={organisation_id} rows={activities} />
      <table className="promises" aria-label={t('promises')}>
        <thead>
          <tr>
            <th scope="col">{t('sub-area')}</th>
            <th scope="col">{t('what')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {t(`field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        {areas.map(({ id, name }) => (
          <tbody key={id}>
            <tr className="area">
              <th scope="rowgroup" colSpan={5}>
                {name}
              </th>
            </tr>
            {inOrder.map(
              (row, i) =>
                row.priority_area_id === id && (
                  <tr key={row.statement_id} className={i < PRINTED ? undefined : 'on-screen'}>
                    <td className="place">{label(row.sub_area_id)}</td>
                    <td>
                      <Promised row={row} />
                    </td>
                    {fields.map((field) => (
                      <td key={field} data-label={t(`field.${field}`)} lang={row[field] === null ? undefined : 'sv'}>
                        {row[field] === null ? <em>{t('missing')}</em> : shorten(row[field], 110)}
                      </td>
                    ))}
                  </tr>
                ),
            )}
          </tbody>
        ))}
      </table>
      {inOrder.length > PRINTED && <p className="on-paper">{t('more-in-link', { n: inOrder.length - PRINTED })}</p>}
      {assignments.length > 0 && <Assignments organisation_id={organisation_id} assignments={assignments} />}
    </>
  );
}

/** How many rows leave something open, in all and of each kind. */
function Lacking({ organisation_id, rows }: { organisation_id: string; rows: readonly UnitRow[] }) {
  const t = useMessages(area);
  const lacking = rows.filter((row) => !isComplete(row)).length;
  const all = t('promises-lacking', { n: lacking });
  if (lacking === 0) return <p>{all}</p>;
  return (
    <p>
      <Opens evidence={{ organisation: organisation_id, lacks: 'any' }}>{all}</Opens>
      {': '}
      {fields
        .filter((field) => rows.some((row) => row[field] === null))
        .map((field, i) => {
          const n = rows.filter((row) => row[field] === null).length;
          return (
            <span key={field}>
              {i > 0 && ', '}
              <Opens evidence={{ organisation: organisation_id, lacks: field }}>{t(`lacks.${field}`, { n })}</Opens>
            </span>
          );
        })}
      .
    </p>
  );
}

/** A row's title, or what it does where it has none, and its goal. */
function Promised({ row }: { row: UnitRow }) {
  const t = useMessages(area);
  const words = shorten(row.title ?? row.text ?? row.goal ?? '', 190);
  return (
    <>
      <Opens className="words" evidence={{ statement: row.statement_id }}>
        <span lang="sv">{words}</span>
      </Opens>
      {row.goal !== null && (
        <span className="goal">
          {t('goal')} <span lang="sv">{shorten(row.goal, 110)}</span>
        </span>
      )}
    </>
  );
}

function Assignments({ organisation_id, assignments }: { organisation_id: string; assignments: readonly UnitRow[] }) {
  const t = useMessages(area);
  return (
    <div className="assignments">
      <Opens evidence={{ organisation: organisation_id, kind: 'assignment' }}>{t('assignments', { n: assignments.length })}</Opens>
      <details>
        <summary>{t('show-assignments')}</summary>
        <ul>
          {assignments.map(({ statement_id, text }) => (
            <li key={statement_id} lang="sv">
              {text}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
