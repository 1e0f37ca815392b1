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

  const areas = names.of('priority_area').flatMap((area) => [
    area,
    ...names
      .of('sub_area')
      .filter(({ group_id }) => group_id === area.id)
      .map((subArea) => ({ ...subArea, name: capital(subArea.name), indented: true })),
  ]);
  const some = (chosen: readonly string[], entity: 'organisation' | 'sub_area') =>
    chosen.length === 0 ? 'alla' : chosen.length === 1 ? areaOrName(chosen[0] as string, entity) : `${chosen.length} valda`;
  const areaOrName = (id: string, entity: 'organisation' | 'sub_area') =>
    entity === 'sub_area' && names.has('priority_area', id) ? names.name('priority_area', id) : names.name(entity, id);

  return (
    <fieldset className="filters" aria-label="Filter">
      <Choice
        label="Enheter"
        summary={some(state.organisations, 'organisation')}
        options={names.of('organisation')}
        chosen={state.organisations}
        active={state.organisations.length > 0}
        onToggle={(id) => change({ organisations: toggled(state.organisations, id) })}
      />
      <Choice
        label="Slag"
        summary={
          state.organisationKinds.length === organisationKinds.length ? 'alla' : list(state.organisationKinds.map((k) => organisationKindNames[k]))
        }
        options={organisationKinds.map((id) => ({ id, name: organisationKindNames[id] }))}
        chosen={state.organisationKinds}
        active={state.organisationKinds.length < organisationKinds.length}
        onToggle={(id) => change({ organisationKinds: inOrder(organisationKinds, toggled<string>(state.organisationKinds, id) as never) })}
      />
      <Choice
        label="Lager"
        summary={state.layers.length === layers.length ? 'alla' : list(state.layers.map((layer) => layerNames[layer].toLowerCase()))}
        options={layers.map((id) => ({ id, name: layerNames[id] }))}
        chosen={state.layers}
        active={state.layers.length < layers.length}
        onToggle={(id) => change({ layers: inOrder(layers, toggled<string>(state.layers, id) as never) })}
      />
      <Choice
        label="Områden"
        summary={some(state.areas, 'sub_area')}
        options={areas}
        chosen={state.areas}
        active={state.areas.length > 0}
        onToggle={(id) => change({ areas: toggled(state.areas, id) })}
      />
      <Choice
        label="Grund"
        summary={state.bases.length === bases.length ? 'uttalat och härlett' : list(state.bases.map((basis) => basisNames[basis].toLowerCase()))}
        options={bases.map((id) => ({ id, name: basisNames[id] }))}
        chosen={state.bases}
        active={state.bases.length < bases.length}
        onToggle={(id) => change({ bases: inOrder(bases, toggled<string>(state.bases, id) as never) })}
      />
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

function Chosen({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <button type="button" className="chip active" aria-label={`Ta bort filtret ${name}`} onClick={onRemove}>
      {name} ×
    </button>
  );
}
