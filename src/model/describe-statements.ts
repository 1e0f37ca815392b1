import type { Descriptions } from './description';
import { fieldNames, statementKinds } from './kinds';

/** What the documents state, and where it stands in them. */
export const statements: Descriptions<'statements' | 'statement_spans'> = {
  statements: {
    sv: 'Utsagorna: en rad i en plan, en mening i en rapport, en åtgärd eller en listad part i programmet.',
    en: 'The statements: a row of a plan, a sentence of a report, a measure or a listed partner of the programme.',
    columns: {
      statement_id: {
        sv: 'Utsagans id, läsbart och detsamma så länge dokumentets text är det.',
        en: 'Id of the statement, readable and the same while the text of the document is.',
      },
      document_id: { sv: 'Dokumentet som den står i.', en: 'The document that it stands in.' },
      organisation_id: {
        sv: 'Den enhet som utsagan tillskrivs; tomt för ett påstående om alla eller om enheter som inte namnges.',
        en: 'The unit credited; empty for a claim about all units or about units that are not named.',
      },
      kind: {
        sv: 'Slag: activity (rad i en plan), assignment, place-declaration, theme-goal, measure, planned-activity, collaboration, example eller claim.',
        en: 'Kind: activity (a row of a plan), assignment, place-declaration, theme-goal, measure, planned-activity, collaboration, example or claim.',
        values: statementKinds,
      },
      priority_area_id: {
        sv: 'Den prioriterade utgångspunkt som dokumentet ställer den under; tomt om det inte säger någon.',
        en: 'The priority area that the document puts it under; empty where it says none.',
      },
      theme_id: {
        sv: 'Temat i utvecklingsprogrammet; tomt i andra dokument.',
        en: 'The theme of the development programme; empty in other documents.',
      },
      title: {
        sv: 'Rubriken som den står under, eller aktivitetens namn.',
        en: 'The heading that it stands under, or the name of the activity.',
        verbatim: true,
      },
      goal: {
        sv: 'Målet, ur planens kolumn; tomt om dokumentet inte anger något.',
        en: 'The goal, from the column of the plan; empty where none is given.',
        verbatim: true,
      },
      text: {
        sv: 'Själva utsagan; i en plan kolumnen metoder och arbetssätt.',
        en: 'The statement itself; in a plan the column of methods and working forms.',
        verbatim: true,
      },
      responsible: {
        sv: 'Ansvarig roll; tomt om planen inte anger någon.',
        en: 'The responsible role; empty where the plan gives none.',
        verbatim: true,
      },
      timeline: {
        sv: 'Tiden för genomförande; tomt om planen inte anger någon.',
        en: 'When it is to be done; empty where the plan gives no time.',
        verbatim: true,
      },
      follow_up: {
        sv: 'Hur det följs upp; tomt om planen inte anger det.',
        en: 'How it is followed up; empty where the plan does not say.',
        verbatim: true,
      },
      ord: { sv: 'Ordningen i dokumentet, från 1.', en: 'Order in the document, from 1.' },
    },
    primaryKey: ['statement_id'],
    foreignKeys: { document_id: 'documents', organisation_id: 'organisations', priority_area_id: 'priority_areas', theme_id: 'themes' },
  },
  statement_spans: {
    sv: 'Var i dokumentets text varje fält i en utsaga står; ett fält kan vara delat på flera ställen.',
    en: 'Where in the text of the document each field of a statement stands; a field may lie in several places.',
    columns: {
      statement_id: { sv: 'Utsagan.', en: 'The statement.' },
      field: { sv: 'Fältet i utsagan.', en: 'The field of the statement.', values: fieldNames },
      span_start: {
        sv: 'Första tecknet, räknat från 0 i UTF-16-enheter i den levererade texten.',
        en: 'First character, from 0 in UTF-16 code units of the shipped text.',
      },
      span_end: { sv: 'Tecknet efter det sista, räknat på samma sätt.', en: 'The character after the last, counted in the same way.' },
      ord: { sv: 'Ordningen bland fältets ställen, från 1.', en: 'Order among the places of the field, from 1.' },
    },
    primaryKey: ['statement_id', 'field', 'ord'],
    foreignKeys: { statement_id: 'statements' },
  },
};
