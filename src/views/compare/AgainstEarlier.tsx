import { useDashboardState } from '../../components/dashboard';
import { useMessages } from '../../components/language';
import { planVersions as versionsArea } from '../../language/sv/plan-versions';
import type { Column } from '../../questions/compare-rows/columns';
import { PlanVersions } from '../../questions/plan-versions/View';
import { countChanges, type VersionComparison } from '../../questions/plan-versions/versions';
import { WithNames } from '../../questions/WithNames';
import { useSubAreaName } from './use-said';

/** The current plan of a unit and the one that it replaced. */
export function AgainstEarlier({ unit, versions }: { unit: Column; versions: VersionComparison }) {
  const [state, change] = useDashboardState();
  const nameOf = useSubAreaName();
  const t = useMessages(versionsArea);
  const { unchanged, changed, added, removed } = countChanges(versions);
  const finding = t('finding', { unit: unit.name, n: unchanged + changed + added, unchanged, changed, added, removed });
  return (
    <>
      <p className="finding">
        <WithNames>{finding}</WithNames>
      </p>
      <p className="note">{t('counts-note')}</p>
      <PlanVersions
        comparison={versions}
        differencesOnly={state.differencesOnly}
        nameOf={nameOf}
        onOpen={(evidence) => change({ evidence })}
        finding={finding}
      />
    </>
  );
}
