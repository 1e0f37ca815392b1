import { useDashboardState } from '../components/dashboard';
import { useMessages } from '../components/language';
import { Switches } from '../components/Switches';
import { kinds } from '../language/sv/kinds';
import { recurrence as words } from '../language/sv/recurrence';
import { collaboratorKinds } from '../model/kinds';
import { collaboratorUnits } from '../questions/collaborator-units';
import { collaborators } from '../questions/collaborators';
import { inOrder, toggled } from '../state/dashboard-state';
import { RecurrenceView } from './RecurrenceView';

/** Which collaborators are named by most units, administrations first, and who names whom. */
export default function CollaborationView() {
  const [state, change] = useDashboardState();
  const t = useMessages(words);
  const kind = useMessages(kinds);
  return (
    <RecurrenceView recurrence={collaborators} credit={collaboratorUnits} facet="collaborator" choice="collaborators">
      <Switches
        label={t('collaborator-kinds')}
        all={collaboratorKinds}
        chosen={state.collaboratorKinds}
        name={(id) => kind(`collaborator-kind.${id}`)}
        onToggle={(id) => change({ collaboratorKinds: inOrder(collaboratorKinds, toggled(state.collaboratorKinds, id)) })}
      />
    </RecurrenceView>
  );
}
