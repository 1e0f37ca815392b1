import { Choice } from '../components/Choice';
import { useDashboard, useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { filters as words } from '../language/sv/filters';
import { kinds } from '../language/sv/kinds';
import { bases, layers, organisationKinds } from '../model/kinds';
import { NameButton } from '../questions/NameButton';
import { useNames } from '../questions/use-names';
import { WithNames } from '../questions/WithNames';
import { inOrder, isFiltered, toggled, withoutFilters } from '../state/dashboard-state';
import './Filters.css';

/** The filters that act on every view, as chips; what has been chosen in a picture can be taken away here. */
export function Filters() {
  const [state, change] = useDashboardState();
  const { history } = useDashboard();
  const names = useNames();
  const language = useLanguage();
  const divisions = names.of('division');
  if (divisions.length === 0) return null;

  const t = language.messages(words);
  const kind = language.messages(kinds);
  const summary = (chosen: readonly string[], options: readonly { id: string; name: string }[]): string => {
    const [only] = chosen;
    if (only === undefined) return t('all');
    return chosen.length > 1 ? t('chosen', { n: chosen.length }) : (options.find(({ id }) => id === only)?.name ?? only);
  };
  const opening = divisions.find(({ group_id }) => group_id === 'default')?.id ?? null;
  const division = state.division ?? opening;
  const areas = names.of('priority_area').flatMap((area) => {
    const under = names.of('sub_area').filter(({ group_id }) => group_id === area.id);
    return [area, ...under.map((subArea) => ({ ...subArea, name: language.capital(subArea.name), indented: true }))];
  });

  return (
    <fieldset className="filters" aria-label={t('filters')}>
      {state.view !== 'compare' && (
        <Choice
          label={t('units')}
          summary={<WithNames>{summary(state.organisations, names.of('organisation'))}</WithNames>}
          options={names.of('organisation')}
          chosen={state.organisations}
          active={state.organisations.length > 0}
          onToggle={(id) => change({ organisations: toggled(state.organisations, id) })}
        />
      )}
      {state.view !== 'compare' && (
        <ClosedChoice
          label={t('kind')}
          all={organisationKinds}
          chosen={state.organisationKinds}
          name={(id) => kind(`unit-kind.${id}`)}
          onChoose={(chosen) => change({ organisationKinds: chosen })}
        />
      )}
      <ClosedChoice
        label={t('layer')}
        all={layers}
        chosen={state.layers}
        name={(id) => kind(`layer.${id}`)}
        onChoose={(chosen) => change({ layers: chosen })}
      />
      <Choice
        label={t('areas')}
        summary={summary(state.areas, areas)}
        options={areas}
        chosen={state.areas}
        active={state.areas.length > 0}
        onToggle={(id) => change({ areas: toggled(state.areas, id) })}
      />
      <ClosedChoice
        label={t('basis')}
        all={bases}
        chosen={state.bases}
        name={(id) => kind(`basis.${id}`)}
        onChoose={(chosen) => change({ bases: chosen })}
      />
      <Choice
        single
        label={t('division')}
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
          {t('show-all')}
        </button>
      )}
    </fieldset>
  );
}

interface ClosedChoiceProps<T extends string> {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly name: (value: T) => string;
  readonly onChoose: (chosen: T[]) => void;
}

/** A choice from a closed list, all of which is chosen at first. */
function ClosedChoice<T extends string>({ label, all, chosen, name, onChoose }: ClosedChoiceProps<T>) {
  const language = useLanguage();
  const t = language.messages(words);
  const narrows = chosen.length < all.length;
  return (
    <Choice
      label={label}
      summary={narrows ? language.list(chosen.map((id) => language.lower(name(id)))) : t('all')}
      options={all.map((id) => ({ id, name: name(id) }))}
      chosen={chosen}
      active={narrows}
      onToggle={(id) => onChoose(inOrder(all, toggled(chosen, id)))}
    />
  );
}

function Chosen({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useMessages(words);
  return (
    <NameButton name={name} className="chip active" onClick={onRemove}>
      <WithNames>{name}</WithNames> <span aria-hidden="true">×</span>
      <span className="visually-hidden">{t('remove-filter')}</span>
    </NameButton>
  );
}
