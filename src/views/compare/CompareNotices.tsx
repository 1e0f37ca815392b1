import { useDashboardState } from '../../components/dashboard';
import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import type { ChoiceNotices, Column } from '../../questions/compare-rows/columns';
import type { VersionComparison } from '../../questions/plan-versions/versions';
import { useNames } from '../../questions/use-names';
import { WithNames } from '../../questions/WithNames';
import type { Opponent } from '../../state/dashboard-state';

interface Props {
  readonly chosen: readonly Column[];
  /** The chosen, or what stands there while nothing is. */
  readonly shown: readonly Column[];
  readonly notices: ChoiceNotices;
  readonly opponent: Opponent;
  readonly versions: VersionComparison | null;
}

/** What of the choice could not be shown as it stands, and what is shown in its place. */
export function CompareNotices({ chosen, shown, notices, opponent, versions }: Props) {
  const [state] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const names = useNames();
  const called = (ids: readonly string[]) => language.list(ids.map((id) => names.name('organisation', id)));
  const [first, ...others] = chosen;
  const rest = language.list(others.map(({ name }) => name));
  const said = [
    ...notices.successors.map(([organisation, unit]) => t('notice.successor', { organisation: called([organisation]), unit: called([unit]) })),
    notices.outside.length > 0 && t('notice.outside', { units: called(notices.outside) }),
    notices.left.length > 0 && t('notice.left', { units: called(notices.left) }),
    first === undefined && t(shown.length > 0 ? 'notice.none' : 'notice.none-shown', { n: shown.length }),
    first !== undefined &&
      state.opponent === 'earlier' &&
      versions === null &&
      t(first.isPlanLoaded ? 'notice.no-earlier' : 'notice.no-plan', { unit: first.name }),
    first !== undefined && others.length === 0 && opponent === 'each-other' && t('notice.one', { unit: first.name }),
    first !== undefined && others.length > 0 && opponent === 'others' && t('notice.others-one', { unit: first.name, units: rest }),
    first !== undefined && others.length > 0 && opponent === 'earlier' && t('notice.earlier-one', { unit: first.name }),
  ].filter((words) => words !== false);
  return (
    <div role="status">
      {said.map((words) => (
        <p key={words} className="notice">
          <WithNames>{words}</WithNames>
        </p>
      ))}
    </div>
  );
}
