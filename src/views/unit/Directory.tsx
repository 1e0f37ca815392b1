import { useDashboardState } from '../../components/dashboard';
import { useLanguage } from '../../components/language';
import { ScrollRegion } from '../../components/ScrollRegion';
import { unit as area } from '../../language/sv/unit';
import { TakeAlong } from '../../questions/TakeAlong';
import { type UnitSource, unitSources } from '../../questions/unit-sources';
import { formatLink } from '../../state/link';
import { SourcesTable } from './SourcesTable';
import type { Unit } from './units';

/** All units with what is loaded about each, predecessors under their successors; a name leads to the page. */
export function Directory({ units, rows }: { units: readonly Unit[]; rows: readonly UnitSource[] }) {
  const language = useLanguage();
  const t = language.messages(area);
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
        const parts = units.filter((unit) => unit.kind === kind).flatMap((unit) => unit.parts);
        return (
          parts.length > 0 && (
            <section key={kind}>
              <div className="with-take-along">
                <h3>{title}</h3>
                <TakeAlong
                  label={language.lower(title)}
                  question={unitSources}
                  take={async () => (await import('./list-takeaways')).directoryTakeaway(kind, title, parts, rows, language)}
                />
              </div>
              <ScrollRegion label={title}>
                <SourcesTable
                  label={title}
                  parts={parts}
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
