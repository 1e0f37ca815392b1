import type { Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { compare as area } from '../../language/sv/compare';
import { coverage } from '../../language/sv/coverage';
import { evidence } from '../../language/sv/evidence';
import { filters } from '../../language/sv/filters';
import { takeaways } from '../../language/sv/takeaways';
import type { Layer } from '../../model/kinds';
import { cellMarks } from '../coverage/rows';
import { layerMarks } from '../credits';
import type { CompareRow } from '.';
import type { Column } from './columns';
import { cellsOf, nearMissesOf, rowsOf, type SubAreaComparison } from './comparison';
import type { MissingField } from './missing-fields';
import type { Said } from './SideBySide';
import type { SharedTag } from './shared-tags';
import { cellWords, silenceWords, statementsWords, verdictParts } from './words';

interface Compared {
  readonly columns: readonly Column[];
  readonly compared: readonly SubAreaComparison[];
  readonly nameOf: (subArea: string) => string;
  readonly finding: string;
}

/** What each unit has under each sub-area, and who has it; a predecessor's cells are said under its own name. */
export function overviewTakeaway({ columns, compared, nameOf, finding }: Compared, layers: readonly Layer[], language: Language): Takeaway {
  const t = language.messages(area);
  return {
    name: `${language.messages(takeaways)('file.compare')}-${language.messages(takeaways)('file.overview')}`,
    title: t('overview'),
    finding,
    columns: [{ head: t('sub-area') }, ...columns.map(({ name }) => ({ head: name })), ...(columns.length > 1 ? [{ head: t('who-has-it') }] : [])],
    rows: compared.map(({ sub_area, layers: comparisons }): Row => {
      const cells = columns.map((column) => {
        const [own, ...predecessors] = cellsOf(column, sub_area);
        if (own === undefined) return null;
        const others = predecessors.map((cell) => t('cell', { unit: cell.name, words: cellWords(cell, layers, language) }));
        return { value: [cellWords(own, layers, language), ...others].join('. '), marks: cellMarks(own, layers) };
      });
      const verdicts = verdictParts(comparisons, language).map(([layer, words]) => `${layer}: ${words}`);
      return { cells: [language.capital(nameOf(sub_area)), ...cells, ...(columns.length > 1 ? [verdicts.join('; ')] : [])] };
    }),
  };
}

const fields = ['title', 'goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;

/**
 * The units' own words, one statement a row; where a unit has none, a row says why.
 * @param unplaced the layers whose statements under no sub-area are shown
 */
export function wordsTakeaway(
  { columns, compared, nameOf, finding }: Compared,
  said: Said,
  unplaced: readonly Layer[],
  language: Language,
): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  const label = language.messages(evidence);
  const rowOf = (place: readonly string[], row: CompareRow, note: string | null): Row => ({
    cells: [...place, said.unitName(row.organisation_id), row.statement_id, ...fields.map((field) => row[field]), note],
  });
  const placed = compared.flatMap(({ sub_area, layers }) =>
    layers
      .filter(({ layer, having }) => layer === 'plan' || having.length > 0)
      .flatMap(({ layer }) =>
        columns.flatMap((column): Row[] => {
          const place = [language.capital(nameOf(sub_area)), t(`layer.${layer}`)];
          const own = rowsOf(said.rows, column, layer, sub_area);
          const near = layer === 'plan' ? nearMissesOf(said.rows, column, sub_area) : [];
          const silence: Row = { cells: [...place, column.name, null, ...fields.map(() => null), silenceWords(column, layer, sub_area, language)] };
          return [
            ...(own.length === 0 ? [silence] : own.map((row) => rowOf(place, row, row.basis === 'inferred' ? t('inferred') : null))),
            ...near.map((row) => rowOf(place, row, t('near-miss', { n: 1 }))),
          ];
        }),
      ),
  );
  const others = unplaced.flatMap((layer) =>
    columns.flatMap((column) => rowsOf(said.rows, column, layer, null).map((row) => rowOf([t('without-sub-area'), t(`layer.${layer}`)], row, null))),
  );
  const rows = [...placed, ...others];
  const documents = new Map(said.rows.map(({ statement_id, document_id }) => [statement_id, document_id]));
  const shown = rows.flatMap(({ cells }) => documents.get(String(cells[3])) ?? []);
  return {
    name: `${say('file.compare')}-${say('file.words')}`,
    title: t('words'),
    finding,
    columns: [
      { head: t('sub-area') },
      { head: language.messages(filters)('layer') },
      { head: language.messages(coverage)('unit') },
      { head: say('evidence.statement') },
      ...fields.map((field) => ({ head: field === 'title' ? say('evidence.heading') : label(field) })),
      { head: say('evidence.note') },
    ],
    rows,
    documents: [...new Set(shown)],
    pictured: false,
  };
}

/** The methods or collaborators of the units, with how many statements each unit has of them. */
export function tagsTakeaway(
  facet: 'methods' | 'collaborators',
  columns: readonly Column[],
  groups: readonly { readonly words: string; readonly tags: readonly SharedTag[] }[],
  nameOf: (id: string) => string,
  language: Language,
): Takeaway {
  const t = language.messages(takeaways);
  const title = language.messages(area)(facet);
  return {
    name: `${t('file.compare')}-${t(`file.${facet}`)}`,
    title: `${title}: ${language.list(columns.map(({ name }) => name))}`,
    finding: groups.map(({ words, tags }) => `${words}: ${language.count(tags.length)}`).join('; '),
    columns: [
      { head: t(facet === 'methods' ? 'credits.method' : 'credits.collaborator') },
      ...columns.map(({ name }) => ({ head: name })),
      { head: language.messages(area)('who-has-it') },
    ],
    rows: groups.flatMap(({ words, tags }, g) =>
      tags.map(({ id, counts }, i): Row => {
        const cells = columns.map(({ unit_id }) => {
          const found = counts.get(unit_id);
          return found === undefined ? null : { value: statementsWords(found, language), marks: layerMarks((layer) => found.get(layer) ?? 0) };
        });
        return { cells: [nameOf(id), ...cells, words], ruled: g > 0 && i === 0 };
      }),
    ),
  };
}

/** How many of each plan's rows leave a field open, in the words on screen. */
export function missingTakeaway(columns: readonly Column[], fields: readonly MissingField[], language: Language): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  const planned = columns.filter(({ isPlanLoaded }) => isPlanLoaded);
  const of = planned.map(({ unit_id }) => fields[0]?.counts[columns.findIndex((column) => column.unit_id === unit_id)]?.of ?? 0);
  return {
    name: `${say('file.compare')}-${say('file.missing')}`,
    title: t('missing-fields'),
    finding: planned.map(({ name }, i) => t('cell', { unit: name, words: t('statements.plan', { n: of[i] ?? 0 }) })).join('; '),
    columns: [{ head: say('missing.what') }, ...columns.map(({ name }) => ({ head: name }))],
    rows: fields.map(({ field, counts }) => ({
      cells: [t(`without.${field}`), ...counts.map((count) => (count ? t('n-of-rows', { ...count }) : t('plan-not-loaded')))],
    })),
    documents: planned.flatMap(({ lines }) => lines[0]?.plan_id ?? []),
  };
}
