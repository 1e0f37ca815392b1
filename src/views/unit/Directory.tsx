import { useDashboardState } from '../../components/dashboard';
import { useMessages } from '../../components/language';
import { ScrollRegion } from '../../components/ScrollRegion';
import { unit as area } from '../../language/sv/unit';
import type { UnitSource } from '../../questions/unit-sources';
import { formatLink } from '../../state/link';
import { SourcesTable } from './SourcesTable';
import type { Unit } from './units';

/** All units with what is loaded about each, predecessors under their successors; a name leads to the page. */
export function Directory({ units, rows }: { units: readonly Unit[]; rows: readonly UnitSource[] }) {
  const t = useMessages(area);
  const [state] = useDashboardState();
  const kinds = [
    ['district', t('districts')],
    ['department', t('departments')],
  ] as const;
  return (
    <>
      <h2>{t('choose-unit')}</h2>
      <p className="note">{t('directory-note')}</p>
      {kinds.map(([kind, title]) => {
        const ofKind = units.filter((unit) => unit.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h3>{title}</h3>
              <ScrollRegion label={title}>
                <SourcesTable
                  label={title}
                  parts={ofKind.flatMap(({ parts }) => parts)}
                  rows={rows}
                  head={({ organisation_id, name, generation, valid_to }) => (
                    <>
                      <a href={formatLink({ ...state, organisations: [organisation_id], evidence: null })}>{name}</a>
                      {generation > 0 && <span className="how"> {t('predecessor-until', { year: valid_to?.slice(0, 4) ?? '' })}</span>}
                    </>
                  )}
                />
              </ScrollRegion>
            </section>
          )
        );
      })}
    </>
  );
}
