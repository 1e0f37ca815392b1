import { type DocumentKind, layerOfDocumentKind } from '../../src/model/kinds';
import type { Dataset, TableRow } from '../../src/model/tables';
import { type DashboardState, type Dimension, filtering } from '../../src/state/dashboard-state';

/** A statement that passes every filter, with its tags that do: the definition, in plain loops over the dataset. */
interface Selected {
  readonly statement: TableRow<'statements'>;
  readonly organisation_id: string;
  readonly unit_id: string;
  readonly document_kind: DocumentKind;
  readonly layer: string;
  readonly subAreas: readonly TableRow<'statement_sub_areas'>[];
  readonly methods: readonly string[];
  readonly collaborators: readonly string[];
}

export function selectedStatements(dataset: Dataset, linked: DashboardState, own: readonly Dimension[]): Selected[] {
  const state = filtering(linked);
  const known = (dimension: Dimension, ids: readonly string[]) => {
    const some = own.includes(dimension) ? [] : state[dimension];
    return some.some((id) => ids.includes(id)) ? some : [];
  };
  const organisations = known(
    'organisations',
    dataset.organisations.map(({ organisation_id }) => organisation_id),
  );
  const areas = known('areas', [...dataset.sub_areas.map((a) => a.sub_area_id), ...dataset.priority_areas.map((a) => a.priority_area_id)]);
  const methods = known(
    'methods',
    dataset.methods.map(({ method_id }) => method_id),
  );
  const collaborators = known(
    'collaborators',
    dataset.collaborators.map(({ collaborator_id }) => collaborator_id),
  );
  const units = unitsOf(dataset, state.division);
  const under = new Map(dataset.sub_areas.map(({ sub_area_id, priority_area_id }) => [sub_area_id, [sub_area_id, priority_area_id]]));

  return dataset.statements.flatMap((statement) => {
    const { statement_id, organisation_id } = statement;
    const unit_id = organisation_id === null ? undefined : units.get(organisation_id);
    const kind = dataset.organisations.find((o) => o.organisation_id === organisation_id)?.kind;
    if (organisation_id === null || unit_id === undefined || !state.organisationKinds.some((k) => k === kind)) return [];
    if (organisations.length > 0 && !organisations.includes(organisation_id) && !organisations.includes(unit_id)) return [];
    const document = dataset.documents.find(({ document_id }) => document_id === statement.document_id);
    if (document === undefined || document.superseded_by !== null) return [];
    const document_kind = document.kind as DocumentKind;
    const layer = layerOfDocumentKind[document_kind];
    if (!state.layers.includes(layer)) return [];

    const of = <Tag extends { statement_id: string }>(tags: readonly Tag[]) => tags.filter((tag) => tag.statement_id === statement_id);
    const subAreas = of(dataset.statement_sub_areas).filter(
      ({ basis, sub_area_id }) =>
        state.bases.some((b) => b === basis) && (areas.length === 0 || under.get(sub_area_id)?.some((id) => areas.includes(id))),
    );
    const isPlaced = subAreas.length > 0;
    if (state.bases.length < 2 && !isPlaced) return [];
    if (areas.length > 0 && !isPlaced && !areas.includes(statement.priority_area_id ?? '')) return [];
    const tagged = {
      methods: of(dataset.statement_methods.filter(({ relation }) => relation !== 'mentions')).map(({ method_id }) => method_id),
      collaborators: of(dataset.statement_collaborators).map(({ collaborator_id }) => collaborator_id),
    };
    if (methods.length > 0 && !methods.some((id) => tagged.methods.includes(id))) return [];
    if (collaborators.length > 0 && !collaborators.some((id) => tagged.collaborators.includes(id))) return [];
    return [{ statement, organisation_id, unit_id, document_kind, layer, subAreas, ...tagged }];
  });
}

/** Organisation → the unit that it is, or became, in the division. */
export function unitsOf({ divisions, organisations }: Dataset, division: string | null): Map<string, string> {
  const { on_date } = divisions.find(({ division_id }) => division_id === division) ??
    divisions.find(({ is_default }) => is_default === 1) ?? { on_date: '' };
  const valid = new Set(
    organisations.filter((o) => (o.valid_from ?? '') <= on_date && (o.valid_to ?? '9999') >= on_date).map(({ organisation_id }) => organisation_id),
  );
  const unitOf = (id: string): string | undefined => {
    if (valid.has(id)) return id;
    const successor = organisations.find(({ organisation_id }) => organisation_id === id)?.successor_id;
    return successor ? unitOf(successor) : undefined;
  };
  return new Map(organisations.flatMap(({ organisation_id: id }) => (unitOf(id) === undefined ? [] : [[id, unitOf(id) as string]])));
}
