import { useState } from 'react';
import { useLanguage, useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import { promiseFields } from '../../model/kinds';
import { Explained } from '../../questions/glossary/explain';
import type { UnitPromises } from '../../questions/unit-promises';
import type { UnitRow } from '../../questions/unit-rows';
import type { Names } from '../../questions/use-names';
import { FoldedList } from './FoldedList';
import { Opens } from './Opens';

interface Props {
  readonly organisation_id: string;
  /** How many rows and assignments the plan has. */
  readonly promises: readonly UnitPromises[];
  /** What they say; null where there are more than anyone reads through, until a reader asks. */
  readonly rows: readonly UnitRow[] | null;
  readonly onAsk: () => void;
  readonly names: Names;
  /** How many rows there is room for on paper. */
  readonly printed: number;
}

/** A plan of so many rows is shown whole; of a longer one as many as there is room for on paper, until a reader asks for the rest. */
const MOST_ROWS = 30;
const FIRST_ROWS = 15;

/** What a plan promises: its rows under their priority areas, with role, time and follow-up, and a word where one is missing. */
export function Promises({ promises, rows, onAsk, ...common }: Props) {
  const t = useMessages(area);
  const { organisation_id } = common;
  const [isAsked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    onAsk();
  };
  const [activities, assignments] = (['activity', 'assignment'] as const).map((kind) => promises.find((one) => one.kind === kind));
  return (
    <>
      {activities && <Lacking {...activities} />}
      {rows !== null && <Rows rows={rows} isAsked={isAsked} {...common} />}
      {rows === null && (
        <>
          <button type="button" className="plain on-screen" onClick={ask}>
            {t('all-rows', { n: activities?.n ?? 0 })}
          </button>
          <p className="on-paper">{t('more-in-link', { n: activities?.n ?? 0 })}</p>
        </>
      )}
      {assignments && (
        <Assignments organisation_id={organisation_id} n={assignments.n} assignments={rows?.filter(({ kind }) => kind === 'assignment')} />
      )}
    </>
  );
}

interface RowsProps extends Pick<Props, 'names' | 'printed'> {
  readonly rows: readonly UnitRow[];
  /** A reader has asked for them all. */
  readonly isAsked: boolean;
}

function Rows({ rows, isAsked, names, printed }: RowsProps) {
  const t = useMessages(area);
  const { capital } = useLanguage();
  const inOrder = promisedRows(rows, names);
  const [isWhole, setWhole] = useState(isAsked);
  const shown = isWhole || inOrder.length <= MOST_ROWS ? inOrder : inOrder.slice(0, FIRST_ROWS);
  const areas = names.of('priority_area').filter(({ id }) => shown.some(({ priority_area_id }) => priority_area_id === id));
  const label = (subArea: string | null) => capital(names.of('sub_area').find(({ id }) => id === subArea)?.label ?? '');
  return (
    <>
      <table className="promises" aria-label={t('promises')}>
        <thead>
          <tr>
            <th scope="col">{t('sub-area')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('goal')}</th>
            {promiseFields.map((field) => (
              <th key={field} scope="col">
                {t(`field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        {areas.map(({ id, name }) => (
          <tbody key={id}>
            <tr className="area">
              <th scope="rowgroup" colSpan={6}>
                {name}
              </th>
            </tr>
            {shown.map(
              (row, i) =>
                row.priority_area_id === id && (
                  <tr key={row.statement_id} className={i < printed ? undefined : 'on-screen'}>
                    <td className="place">{label(row.sub_area_id)}</td>
                    <td>
                      <Opens className="words" evidence={{ statement: row.statement_id }}>
                        <span lang="sv">{row.title ?? row.text ?? row.goal}</span>
                      </Opens>
                    </td>
                    <td className="goal" data-label={t('goal')} lang="sv">
                      <span className="field">{row.goal !== null && <Explained>{row.goal}</Explained>}</span>
                    </td>
                    {promiseFields.map((field) => (
                      <td key={field} data-label={t(`field.${field}`)} lang={row[field] === null ? undefined : 'sv'}>
                        <Field words={row[field]} />
                      </td>
                    ))}
                  </tr>
                ),
            )}
          </tbody>
        ))}
      </table>
      {shown.length < inOrder.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {t('all-rows', { n: inOrder.length })}
        </button>
      )}
      {inOrder.length > printed && <p className="on-paper">{t('more-in-link', { n: inOrder.length - printed })}</p>}
    </>
  );
}

function Field({ words }: { words: string | null }) {
  const t = useMessages(area);
  if (words === null) return <em>{t('missing')}</em>;
  return (
    <span className="field">
      <Explained>{words}</Explained>
    </span>
  );
}

/** A plan's rows, without assignments, in the order of their priority areas. */
export function promisedRows(rows: readonly UnitRow[], names: Names): UnitRow[] {
  const activities = rows.filter(({ kind }) => kind === 'activity');
  return names.of('priority_area').flatMap(({ id }) => activities.filter(({ priority_area_id }) => priority_area_id === id));
}

/** How many rows leave something open, in all and of each kind. */
function Lacking({ organisation_id, lacking, ...of }: UnitPromises) {
  const t = useMessages(area);
  const all = t('promises-lacking', { n: lacking });
  if (lacking === 0) return <p>{all}</p>;
  return (
    <p>
      <Opens evidence={{ organisation: organisation_id, lacks: 'any' }}>{all}</Opens>
      {': '}
      {promiseFields
        .filter((field) => of[`lacking_${field}`] > 0)
        .map((field, i) => (
          <span key={field}>
            {i > 0 && ', '}
            <Opens evidence={{ organisation: organisation_id, lacks: field }}>{t(`lacks.${field}`, { n: of[`lacking_${field}`] })}</Opens>
          </span>
        ))}
      .
    </p>
  );
}

interface AssignmentsProps {
  readonly organisation_id: string;
  readonly n: number;
  readonly assignments: readonly UnitRow[] | undefined;
}

function Assignments({ organisation_id, n, assignments }: AssignmentsProps) {
  const t = useMessages(area);
  return (
    <div className="assignments">
      <Opens evidence={{ organisation: organisation_id, kind: 'assignment' }}>{t('assignments', { n })}</Opens>
      {assignments && (
        <FoldedList summary={t('show-assignments')} items={assignments}>
          {({ statement_id, text }) => (
            <li key={statement_id} lang="sv">
              {text !== null && <Explained>{text}</Explained>}
            </li>
          )}
        </FoldedList>
      )}
    </div>
  );
}
