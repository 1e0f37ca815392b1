import { useDashboardState } from '../components/dashboard';
import { Switches } from '../components/Switches';
import { collaboratorKindNames } from '../language/sv';
import { collaboratorKinds } from '../model/kinds';
import { collaboratorUnits } from '../questions/collaborator-units';
import { collaborators } from '../questions/collaborators';
import { inOrder, toggled } from '../state/dashboard-state';
import { RecurrenceView } from './RecurrenceView';

/** Which collaborators are named by most units, administrations first, and who names whom. */
export default function CollaborationView() {
  const [state, change] = useDashboardState();
  return (
    <RecurrenceView recurrence={collaborators} credit={collaboratorUnits} facet="collaborator" choice="collaborators" nouns={['part', 'parter']}>
      <Switches
        label="Slag av samverkanspart"
        all={collaboratorKinds}
        chosen={state.collaboratorKinds}
        names={collaboratorKindNames}
        onToggle={(kind) => change({ collaboratorKinds: inOrder(collaboratorKinds, toggled(state.collaboratorKinds, kind)) })}
      />
    </RecurrenceView>
  );
}
