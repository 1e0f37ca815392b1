import { Choice } from '../components/Choice';
import { useDashboard, useDashboardState } from '../components/dashboard';
import { basisNames, capital, layerNames, list, organisationKindNames } from '../language/sv';
import { bases, layers, organisationKinds } from '../model/kinds';
import { useNames } from '../questions/use-names';
import { inOrder, isFiltered, toggled, withoutFilters } from '../state/dashboard-state';
import './Filters.css';

/** The filters that act on every view, as chips; what has been chosen in a picture can be taken away here. */
export function Filters() {
  const [state, change] = useDashboardState();
  const { history } = useDashboard();
  const names = useNames();
  const divisions = names.of('division');
  if (divisions.length === 0) return null;

  const opening = divisions.find(({ group_id }) => group_id === 'default')?.id ?? null;
  const division = state.division ?? opening;
  const areas = names.of('priority_area').flatMap((area) => {
    const under = names.of('sub_area').filter(({ group_id }) => group_id === area.id);
    return [area, ...under.map((subArea) => ({ ...subArea, name: capital(subArea.name), indented: true }))];
  });

  return (
    <fieldset className="filters" aria-label="Filter">
      {state.view !== 'compare' && (
        <Choice
          label="Enheter"
          summary={summary(state.organisations, names.of('organisation'))}
          options={names.of('organisation')}
          chosen={state.organisations}
          active={state.organisations.length > 0}
          onToggle={(id) => change({ organisations: toggled(state.organisations, id) })}
        />
      )}
      {state.view !== 'compare' && (
        <ClosedChoice
          label="Slag"
          all={organisationKinds}
          chosen={state.organisationKinds}
          names={organisationKindNames}
          onChoose={(chosen) => change({ organisationKinds: chosen })}
        />
      )}
      <ClosedChoice label="Lager" all={layers} chosen={state.layers} names={layerNames} onChoose={(chosen) => change({ layers: chosen })} />
      <Choice
        label="Områden"
        summary={summary(state.areas, areas)}
        options={areas}
        chosen={state.areas}
        active={state.areas.length > 0}
        onToggle={(id) => change({ areas: toggled(state.areas, id) })}
      />
      <ClosedChoice label="Grund" all={bases} chosen={state.bases} names={basisNames} onChoose={(chosen) => change({ bases: chosen })} />
      <Choice
        single
        label="Indelning"
        summary={division ?? ''}
        options={divisions}
        chosen={division === null ? [] : [division]}
        active={state.division !== null}
        onToggle={(id) => change({ division: id === opening ? null : id })}
      />
      {state.methods.map((id) => (
        <Chosen key={id} name={names.name('method', id)} onRemove={() => change({ methods: toggled(state.methods, id) })} />
      ))}
      {state.collaborators.map((id) => (
        <Chosen key={id} name={names.name('collaborator', id)} onRemove={() => change({ collaborators: toggled(state.collaborators, id) })} />
      ))}
      {isFiltered(state) && (
        <button type="button" className="plain" onClick={() => history.go(withoutFilters(state))}>
          Visa allt
        </button>
      )}
    </fieldset>
  );
}

interface ClosedChoiceProps<T extends string> {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (chosen: T[]) => void;
}

/** A choice from a closed list, all of which is chosen at first. */
function ClosedChoice<T extends string>({ label, all, chosen, names, onChoose }: ClosedChoiceProps<T>) {
  const narrows = chosen.length < all.length;
  return (
    <Choice
      label={label}
      summary={narrows ? list(chosen.map((id) => names[id].toLocaleLowerCase('sv'))) : 'alla'}
      options={all.map((id) => ({ id, name: names[id] }))}
      chosen={chosen}
      active={narrows}
      onToggle={(id) => onChoose(inOrder(all, toggled(chosen, id)))}
    />
  );
}

function summary(chosen: readonly string[], options: readonly { id: string; name: string }[]): string {
  if (chosen.length === 0) return 'alla';
  const [only, ...others] = chosen;
  return others.length > 0 ? `${chosen.length} valda` : (options.find(({ id }) => id === only)?.name ?? `${only}`);
}

function Chosen({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <button type="button" className="chip active" onClick={onRemove}>
      {name} <span aria-hidden="true">×</span>
      <span className="visually-hidden">: ta bort filtret</span>
    </button>
  );
}
