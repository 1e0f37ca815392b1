import type { FieldName, StatementKind } from '../../model/kinds';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type { Span } from '../spans';
import type { Interpretation, SourceDocument, Statement } from '../statement';
import { readChapters } from './development-programme/chapters';
import { readPartners } from './development-programme/partners';
import { readPlaces } from './development-programme/places';
import { type Entry, looksLikeHeading, readPriorities } from './development-programme/themes';
import { readMeasures, readPlannedActivities } from './development-programme/under-themes';

/** The letter that stands for each kind in a statement's id: `lup-2017:skarpnack:m01`. */
const idLetters = {
  'place-declaration': 'd',
  'theme-goal': 'g',
  measure: 'm',
  collaboration: 'c',
  'planned-activity': 'p',
} as const satisfies Partial<Record<StatementKind, string>>;

/**
 * A development programme: every district's priority places, themes and goals, then its measures, its partners, and what the author plans to
 * do for it. Background chapters give nothing.
 *
 * Planned activities are the author's own statements, under the district's theme and with the district in the id.
 * @throws InputProblem where the text cannot be placed.
 */
export function interpretDevelopmentProgramme(document: SourceDocument, vocabulary: Vocabulary): Interpretation {
  const chapters = readChapters(document, vocabulary.organisations);
  const measuresOf = (id: string) => chapters.measures.find((district) => district.organisation_id === id)?.lines ?? [];
  const read = chapters.priorities.map((district) => {
    const id = district.organisation_id;
    const priorities = readPriorities(document, `${document.document_id}:${id}`, district, measuresOf(id).filter(looksLikeHeading));
    return { id, ...priorities, names: readPlaces(document, priorities.places) };
  });
  const themesOf = (id: string) => read.find((district) => district.id === id)?.themes ?? [];
  const number = <T>(rows: readonly T[]) => rows.map((row, i) => ({ ...row, ord: i + 1 }));
  const document_id = document.document_id;

  return {
    themes: number(read.flatMap(({ id, themes }) => themes.map(({ theme_id, title }) => ({ theme_id, document_id, organisation_id: id, title })))),
    priority_places: number(read.flatMap(({ id, names }) => names.map((place) => ({ document_id, organisation_id: id, place })))),
    statements: [
      ...read.flatMap(({ id, places, names, goals }) => [
        ...statements(document, 'place-declaration', id, names.length === 0 ? [{ text: places, theme: null, title: null }] : []),
        ...statements(document, 'theme-goal', id, goals),
      ]),
      ...chapters.measures.flatMap((district) => {
        const entries = readMeasures(document, district, themesOf(district.organisation_id));
        return statements(document, 'measure', district.organisation_id, entries);
      }),
      ...chapters.collaborations.flatMap((district) => {
        const entries = readPartners(document, district).map((text) => ({ text, theme: null, title: null }));
        return statements(document, 'collaboration', district.organisation_id, entries);
      }),
      ...chapters.planned.flatMap((district) => {
        const entries = readPlannedActivities(document, district, themesOf(district.organisation_id));
        return statements(document, 'planned-activity', district.organisation_id, entries, document.organisation_id);
      }),
    ],
  };
}

/** @param district whom the statements are about: it numbers them; @param credited whose statements they are, when not the district's own */
function statements(
  { document_id }: SourceDocument,
  kind: keyof typeof idLetters,
  district: string,
  entries: readonly Entry[],
  credited: string = district,
): Statement[] {
  return entries.map(({ text, theme, title }, i) => {
    const fields: Partial<Record<FieldName, readonly Span[]>> = { ...(title && { title: [span(title)] }), text: [span(text)] };
    return {
      statement_id: `${document_id}:${district}:${idLetters[kind]}${String(i + 1).padStart(2, '0')}`,
      kind,
      organisation_id: credited,
      priority_area_id: null,
      theme_id: theme?.theme_id ?? null,
      fields,
      stated_sub_areas: [],
    };
  });
}

function span({ start, end }: Span): Span {
  return { start, end };
}
