import { useMemo } from 'react';
import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { unit as area } from '../language/sv/unit';
import { GlossaryProvider } from '../questions/glossary/explain';
import { unitSources } from '../questions/unit-sources';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { WithNames } from '../questions/WithNames';
import { formatLink } from '../state/link';
import { Directory } from './unit/Directory';
import { UnitPage } from './unit/UnitPage';
import { type Unit, unitsOf, type Wanted, wantedUnit } from './unit/units';
import './UnitView.css';

/** The page of the unit that is chosen, or the list of all where none is. */
export default function UnitView() {
  const [state] = useDashboardState();
  const { compare } = useLanguage();
  const names = useNames();
  const { rows } = useAnswer(unitSources);
  const units = useMemo(() => unitsOf(rows ?? [], compare), [rows, compare]);
  if (rows === null || names.of('organisation').length === 0) return <div className="unit-view" />;

  const wanted = wantedUnit(
    state.organisations.filter((id) => names.has('organisation', id)),
    units,
  );
  return (
    <GlossaryProvider>
      <div className="unit-view">
        {wanted.unit !== null && <Turn unit={wanted.unit} units={units} />}
        <WantedNotices wanted={wanted} />
        {wanted.unit === null ? <Directory units={units} rows={rows} /> : <UnitPage unit={wanted.unit} units={units} sources={rows} />}
      </div>
    </GlossaryProvider>
  );
}

/** The way to the unit before and after in the list, to the list, and to paper. */
function Turn({ unit, units }: { unit: Unit; units: readonly Unit[] }) {
  const t = useMessages(area);
  const [state] = useDashboardState();
  const at = units.findIndex(({ unit_id }) => unit_id === unit.unit_id);
  const link = (organisations: readonly string[]) => formatLink({ ...state, organisations, evidence: null });
  const [before, after] = [units[at - 1], units[at + 1]];
  return (
    <nav className="turn" aria-label={t('other-units')}>
      <a href={link([])}>{t('all-units')}</a>
      {before && (
        <a href={link([before.unit_id])} rel="prev">
          ← <span lang="sv">{before.name}</span>
        </a>
      )}
      {after && (
        <a href={link([after.unit_id])} rel="next">
          <span lang="sv">{after.name}</span> →
        </a>
      )}
      <button type="button" className="plain" onClick={() => window.print()}>
        {t('print')}
      </button>
    </nav>
  );
}

/** What of the link the page could not show as it was asked for, and where that is. */
function WantedNotices({ wanted: { unit, predecessor, others, outside } }: { wanted: Wanted }) {
  const t = useMessages(area);
  const { list } = useLanguage();
  const [state] = useDashboardState();
  const names = useNames();
  const divisions = names.of('division');
  const opening = divisions.find(({ group_id }) => group_id === 'default')?.id;
  const inDivision = (id: string, organisation: string) =>
    formatLink({ ...state, division: id === opening ? null : id, organisations: [organisation], evidence: null });
  const last = divisions.at(-1);
  return (
    <div role="status">
      {others.length > 0 && (
        <p className="notice">
          <WithNames>{t('several-chosen', { names: list(others.map((id) => names.name('organisation', id))) })}</WithNames>
        </p>
      )}
      {unit !== null && predecessor !== null && (
        <p className="notice">
          <WithNames>{t('shown-under-successor', { part: predecessor.name, unit: unit.name })}</WithNames>{' '}
          {predecessor.own_division !== null && (
            <a href={inDivision(predecessor.own_division, predecessor.organisation_id)}>
              {t('own-page', { part: predecessor.name, division: names.name('division', predecessor.own_division) })}
            </a>
          )}
        </p>
      )}
      {outside !== null && (
        <p className="notice">
          <WithNames>{t('not-in-division', { name: names.name('organisation', outside) })}</WithNames>{' '}
          {last && <a href={inDivision(last.id, outside)}>{t('show-in-division', { division: last.name })}</a>}
        </p>
      )}
    </div>
  );
}
