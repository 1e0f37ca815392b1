import { useDashboardState } from '../components/dashboard';
import { useMessages } from '../components/language';
import { Switches } from '../components/Switches';
import { kinds } from '../language/sv/kinds';
import { recurrence as words } from '../language/sv/recurrence';
import { methodKinds } from '../model/kinds';
import { methodUnits } from '../questions/method-units';
import { methods } from '../questions/methods';
import { inOrder, toggled } from '../state/dashboard-state';
import { RecurrenceView } from './RecurrenceView';

/** Which methods recur, and who has them. */
export default function MethodsView() {
  const [state, change] = useDashboardState();
  const t = useMessages(words);
  const kind = useMessages(kinds);
  return (
    <RecurrenceView recurrence={methods} credit={methodUnits} facet="method" choice="methods">
      <Switches
        label={t('method-kinds')}
        all={methodKinds}
        chosen={state.methodKinds}
        name={(id) => kind(`method-kind.${id}`)}
        onToggle={(id) => change({ methodKinds: inOrder(methodKinds, toggled(state.methodKinds, id)) })}
      />
    </RecurrenceView>
  );
}
