import type { Descriptions } from './description';
import { organisationKinds } from './kinds';

/** The city as the documents know it: areas, units and divisions. */
export const frame: Descriptions<'divisions' | 'priority_areas' | 'sub_areas' | 'organisations' | 'expected_plans'> = {
  divisions: {
    sv: 'Stadens indelningar i stadsdelar, en rad för varje.',
    en: 'The divisions of the city into districts, one row each.',
    columns: {
      division_id: { sv: 'Indelningens id.', en: 'Id of the division.' },
      name_sv: { sv: 'Indelningens namn på svenska.', en: 'Name of the division in Swedish.' },
      name_en: { sv: 'Indelningens namn på engelska.', en: 'Name of the division in English.' },
      on_date: {
        sv: 'Dagen som avgör indelningen: den består av de enheter som gäller då.',
        en: 'The day that decides the division: it is made of the units valid then.',
        date: true,
      },
      is_default: {
        sv: '1 för den indelning som sidan visar om inget annat väljs, annars 0.',
        en: '1 for the division that the page opens with, else 0.',
      },
      ord: { sv: 'Ordningen mellan indelningarna, från 1.', en: 'Order of the divisions, from 1.' },
    },
    primaryKey: ['division_id'],
  },
  priority_areas: {
    sv: 'Strategins prioriterade utgångspunkter.',
    en: 'The priority areas of the strategy.',
    columns: {
      priority_area_id: { sv: 'Utgångspunktens id.', en: 'Id of the priority area.' },
      name_sv: { sv: 'Utgångspunktens namn på svenska.', en: 'Name of the priority area in Swedish.' },
      name_en: { sv: 'Utgångspunktens namn på engelska.', en: 'Name of the priority area in English.' },
      label_sv: {
        sv: 'Namnet som rubrik på svenska, med mjuka bindestreck där ett ord får delas.',
        en: 'The name as a heading in Swedish, with soft hyphens where a word may break.',
      },
      label_en: {
        sv: 'Namnet som rubrik på engelska, med mjuka bindestreck där ett ord får delas.',
        en: 'The name as a heading in English, with soft hyphens where a word may break.',
      },
      ord: { sv: 'Ordningen i strategin, från 1.', en: 'Order in the strategy, from 1.' },
    },
    primaryKey: ['priority_area_id'],
  },
  sub_areas: {
    sv: 'Delområdena, vart och ett under sin prioriterade utgångspunkt.',
    en: 'The sub-areas, each under its priority area.',
    columns: {
      sub_area_id: { sv: 'Delområdets id.', en: 'Id of the sub-area.' },
      priority_area_id: { sv: 'Den prioriterade utgångspunkt som delområdet hör till.', en: 'The priority area that it belongs to.' },
      name_sv: { sv: 'Delområdets namn på svenska.', en: 'Name of the sub-area in Swedish.' },
      name_en: { sv: 'Delområdets namn på engelska.', en: 'Name of the sub-area in English.' },
      label_sv: {
        sv: 'Namnet som rubrik på svenska, med mjuka bindestreck där ett ord får delas.',
        en: 'The name as a heading in Swedish, with soft hyphens where a word may break.',
      },
      label_en: {
        sv: 'Namnet som rubrik på engelska, med mjuka bindestreck där ett ord får delas.',
        en: 'The name as a heading in English, with soft hyphens where a word may break.',
      },
      ord: { sv: 'Ordningen i strategin, från 1.', en: 'Order in the strategy, from 1.' },
    },
    primaryKey: ['sub_area_id'],
    foreignKeys: { priority_area_id: 'priority_areas' },
  },
  organisations: {
    sv: 'Enheterna: stadsdelar och fackförvaltningar, även de som har upphört; nämnden och dess förvaltning är en enhet.',
    en: 'The units: districts and departments, also those that have ended; a committee and its administration are one unit.',
    columns: {
      organisation_id: { sv: 'Enhetens id.', en: 'Id of the unit.' },
      name: { sv: 'Enhetens namn.', en: 'Name of the unit.' },
      kind: { sv: 'Stadsdel (district) eller fackförvaltning (department).', en: 'District or department.', values: organisationKinds },
      valid_from: {
        sv: 'Första dagen som enheten fanns; tomt om den fanns före dokumenten.',
        en: 'First day of the unit; empty where it existed before the documents.',
        date: true,
      },
      valid_to: {
        sv: 'Sista dagen som enheten fanns; tomt om den finns kvar.',
        en: 'Last day of the unit; empty where it still exists.',
        date: true,
      },
      successor_id: {
        sv: 'Den enhet som den gick upp i; tomt om den finns kvar.',
        en: 'The unit that it became part of; empty where it still exists.',
      },
    },
    primaryKey: ['organisation_id'],
    foreignKeys: { successor_id: 'organisations' },
  },
  expected_plans: {
    sv: 'De enheter som strategin har bett om en lokal handlingsplan, och planen där den är inläst.',
    en: 'The units that the strategy asks for an action plan, and the plan where it is loaded.',
    columns: {
      organisation_id: { sv: 'Enheten som har ombetts om en plan.', en: 'The unit that was asked for a plan.' },
      document_id: {
        sv: 'Enhetens plan; tomt om den inte är inläst, vilket inte säger något om enheten.',
        en: 'The plan of the unit; empty where it is not loaded, which says nothing about the unit.',
      },
    },
    primaryKey: ['organisation_id'],
    foreignKeys: { organisation_id: 'organisations', document_id: 'documents' },
  },
};
