import type { Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { takeaways } from '../../language/sv/takeaways';
import { unit as area } from '../../language/sv/unit';
import { layers } from '../../model/kinds';
import { cellMarks, type MatrixLine } from '../../questions/coverage/rows';
import type { UnitRow } from '../../questions/unit-rows';
import type { UnitTag } from '../../questions/unit-tags';
import type { Named, NameRow, Names } from '../../questions/use-names';
import { stripWords } from './Strip';
import { wayWords } from './Tags';
import type { Unit } from './units';

/** The sub-areas of a unit: a column for it and one for each predecessor. */
export function stripTakeaway(unit: Unit, lines: readonly MatrixLine[], subAreas: readonly NameRow[], finding: string, language: Language): Takeaway {
  const t = language.messages(area);
  return {
    ...headOf(unit, 'matrix', language),
    title: `${unit.name}: ${language.lower(t('coverage'))}`,
    finding,
    columns: [{ head: t('sub-area') }, ...lines.map(({ name }) => ({ head: name }))],
    rows: subAreas.map(
      ({ name, group_id }, i): Row => ({
        cells: [
          language.capital(name),
          ...lines.map(({ cells }) => {
            const cell = cells[i];
            return cell === undefined ? null : { value: stripWords(cell, language), marks: cellMarks(cell, layers) };
          }),
        ],
        ruled: i > 0 && subAreas[i - 1]?.group_id !== group_id,
      }),
    ),
  };
}

const fields = ['responsible', 'timeline', 'follow_up'] as const;

/** The rows of a plan in the order of the page, each with a word where something is missing. */
export function promisesTakeaway(unit: Unit, rows: readonly UnitRow[], names: Names, planId: string | null, language: Language): Takeaway {
  const t = language.messages(area);
  const lacking = rows.filter((row) => fields.some((field) => row[field] === null)).length;
  return {
    ...headOf(unit, 'promises', language),
    title: `${unit.name}: ${language.lower(t('promises'))}`,
    finding: t('promises-lacking', { n: lacking }),
    columns: [
      { head: t('sub-area') },
      { head: language.messages(takeaways)('evidence.statement') },
      { head: t('what') },
      { head: t('goal') },
      ...fields.map((field) => ({ head: t(`field.${field}`) })),
    ],
    rows: rows.map((row) => ({
      cells: [
        row.sub_area_id === null ? null : language.capital(names.name('sub_area', row.sub_area_id)),
        row.statement_id,
        row.title ?? row.text ?? row.goal,
        row.goal,
        ...fields.map((field) => row[field] ?? t('missing')),
      ],
    })),
    ...(planId === null ? {} : { documents: [planId] }),
    pictured: false,
  };
}

/** The methods that a unit has or the collaborators that it names: whose they are, how, and in how many statements. */
export function unitTagsTakeaway(facet: 'methods' | 'collaborators', unit: Unit, tags: readonly Named<UnitTag>[], language: Language): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  const most = Math.max(1, ...tags.map(({ statements }) => statements));
  const rows = unit.parts.flatMap(({ organisation_id, name }) =>
    tags
      .filter((tag) => tag.organisation_id === organisation_id)
      .map((tag): Row => ({ cells: [tag.name, name, wayWords(tag, language), { value: tag.statements, bar: tag.statements / most }] })),
  );
  return {
    ...headOf(unit, facet, language),
    title: `${unit.name}: ${language.lower(t(facet))}`,
    finding: t('n-statements', { n: tags.reduce((sum, { statements }) => sum + statements, 0) }),
    columns: [
      { head: say(facet === 'methods' ? 'credits.method' : 'credits.collaborator') },
      { head: t('unit') },
      { head: say('tags.how') },
      { head: say('tags.statements') },
    ],
    rows,
  };
}

/** The name of a file on a unit, and the documents that the unit speaks in. */
export function headOf({ unit_id, parts }: Unit, what: 'matrix' | 'promises' | 'methods' | 'collaborators' | 'gaps' | 'ties', language: Language) {
  const documents = parts.flatMap(({ sources }) => sources.flatMap(({ document_id }) => document_id ?? []));
  return { name: `${unit_id}-${language.messages(takeaways)(`file.${what}`)}`, documents: [...new Set(documents)] };
}
