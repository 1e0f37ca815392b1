import { useDashboardState } from '../components/dashboard';
import { Switches } from '../components/Switches';
import { methodKindNames } from '../language/sv';
import { methodKinds } from '../model/kinds';
import { methodUnits } from '../questions/method-units';
import { methods } from '../questions/methods';
import { inOrder, toggled } from '../state/dashboard-state';
import { RecurrenceView } from './RecurrenceView';

/** Which methods recur, and who has them. */
export default function MethodsView() {
  const [state, change] = useDashboardState();
  return (
    <RecurrenceView recurrence={methods} credit={methodUnits} facet="method" choice="methods" nouns={['metod', 'metoder']}>
      <Switches
        label="Slag av metod"
        all={methodKinds}
        chosen={state.methodKinds}
        names={methodKindNames}
        onToggle={(kind) => change({ methodKinds: inOrder(methodKinds, toggled(state.methodKinds, kind)) })}
      />
    </RecurrenceView>
  );
}
