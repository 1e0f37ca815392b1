import type { Descriptions } from './description';
import { collaboratorKinds, confidences, explanations, glossaryKinds, methodKinds, termRoles, vocabularyEntryKinds } from './kinds';

/** What has been looked for, and what words mean. */
export const vocabulary: Descriptions<'methods' | 'collaborators' | 'sub_area_rules' | 'vocabulary_terms' | 'glossary'> = {
  methods: {
    sv: 'Metodlistan: namngivna program, arbetsformer, instrument och överenskommelser.',
    en: 'The list of methods: named programmes, working forms, instruments and agreements.',
    columns: {
      method_id: { sv: 'Metodens id.', en: 'Id of the method.' },
      name: { sv: 'Metodens namn.', en: 'Name of the method.' },
      kind: {
        sv: 'Program (programme), arbetsform (working-form), instrument eller överenskommelse (agreement).',
        en: 'Programme, working form, instrument or agreement.',
        values: methodKinds,
      },
      definition: { sv: 'Vad metoden är, i en mening på svenska.', en: 'What the method is, in one sentence in Swedish.' },
      definition_en: { sv: 'Vad metoden är, i en mening på engelska.', en: 'What the method is, in one sentence in English.' },
    },
    primaryKey: ['method_id'],
  },
  collaborators: {
    sv: 'Samverkansparterna; nämnd, förvaltning och kontor för samma område är en part.',
    en: 'The collaborators; committee, administration and office of one field are one collaborator.',
    columns: {
      collaborator_id: { sv: 'Partens id.', en: 'Id of the collaborator.' },
      name: { sv: 'Partens namn.', en: 'Name of the collaborator.' },
      name_en: {
        sv: 'Namnet på engelska, där det beskriver vilka parterna är; tomt för egennamn.',
        en: 'The name in English, where it describes who they are; empty for proper names.',
      },
      kind: {
        sv: 'Slag av part, till exempel förvaltning (department), polis (police) eller civilsamhälle (civil-society).',
        en: 'Kind of collaborator, such as department, police or civil society.',
        values: collaboratorKinds,
      },
      organisation_id: {
        sv: 'Den enhet som parten är; tomt om parten inte är någon av enheterna.',
        en: 'The unit that it is; empty where it is none of the units.',
      },
    },
    primaryKey: ['collaborator_id'],
    foreignKeys: { organisation_id: 'organisations' },
  },
  sub_area_rules: {
    sv: 'De namngivna regler som delområden härleds med.',
    en: 'The named rules by which sub-areas are inferred.',
    columns: {
      rule: { sv: 'Regelns namn.', en: 'Name of the rule.' },
      sub_area_id: { sv: 'Delområdet som regeln ger.', en: 'The sub-area that it gives.' },
      explanation_sv: { sv: 'När regeln gäller, i en mening på svenska.', en: 'When it holds, in one sentence in Swedish.' },
      explanation_en: { sv: 'När regeln gäller, i en mening på engelska.', en: 'When it holds, in one sentence in English.' },
      confidence: {
        sv: 'Hur långt regeln går att lita på: hög (high), medel (medium) eller låg (low).',
        en: 'How far it can be trusted: high, medium or low.',
        values: confidences,
      },
    },
    primaryKey: ['rule'],
    foreignKeys: { sub_area_id: 'sub_areas' },
  },
  vocabulary_terms: {
    sv: 'Vad varje post i vokabulären söker efter, och de meningar som den prövas mot.',
    en: 'What each entry of the vocabulary looks for, and the sentences that it is tried on.',
    columns: {
      entry_kind: {
        sv: 'Slag av post: metod (method), samverkanspart (collaborator), regel för delområde (sub-area-rule) eller för relation (relation-rule).',
        en: 'Kind of entry: method, collaborator, rule for a sub-area or rule for a relation.',
        values: vocabularyEntryKinds,
      },
      entry_id: { sv: 'Postens id.', en: 'Id of the entry.' },
      role: {
        sv: 'Stavning (spelling), ord som också krävs, undantag, mening som ska eller inte ska ge träff, eller post som inte ska förväxlas med den.',
        en: 'A spelling, words that are also required, an exception, a sentence that must or must not match, or an entry not to be confused with it.',
        values: termRoles,
      },
      term: {
        sv: 'Stavningen, meningen eller id:t; exempelmeningar kan vara dokumentens egna.',
        en: 'The spelling, the sentence or the id; example sentences may be the documents’ own.',
        verbatim: true,
      },
      ord: { sv: 'Ordningen bland postens uttryck i samma roll, från 1.', en: 'Order among the terms of the entry in the same role, from 1.' },
    },
    primaryKey: ['entry_kind', 'entry_id', 'role', 'ord'],
  },
  glossary: {
    sv: 'Ordlistan: ord som sidan använder, vad en ruta kan säga, och förkortningar.',
    en: 'The glossary: words that the pages use, what a cell may say, and abbreviations.',
    columns: {
      term_id: { sv: 'Postens id.', en: 'Id of the entry.' },
      kind: {
        sv: 'Ord (concept), bevisläge (state) eller förkortning (abbreviation).',
        en: 'A word (concept), an evidence state or an abbreviation.',
        values: glossaryKinds,
      },
      abbreviation: { sv: 'Förkortningen som den skrivs; tomt för andra ord.', en: 'The abbreviation as it is written; empty for other words.' },
      term_sv: { sv: 'Ordet, eller vad förkortningen står för, på svenska.', en: 'The word, or what the abbreviation stands for, in Swedish.' },
      term_en: { sv: 'Detsamma på engelska.', en: 'The same in English.' },
      definition_sv: { sv: 'Vad det är, på svenska.', en: 'What it is, in Swedish.' },
      definition_en: { sv: 'Vad det är, på engelska.', en: 'What it is, in English.' },
      explained_by: {
        sv: 'Vem som säger det: ett dokument (document), sidans eget bruk (plankoll) eller allmän kunskap (common).',
        en: 'Who says so: a document, the pages by their own use of the word (plankoll), or common knowledge.',
        values: explanations,
      },
      document_id: {
        sv: 'Dokumentet som förklarar det; tomt om inget gör det eller om det inte är inläst.',
        en: 'The document that explains it; empty where none does or it is not loaded.',
      },
      ord: { sv: 'Ordningen i ordlistan, från 1.', en: 'Order in the glossary, from 1.' },
    },
    primaryKey: ['term_id'],
    foreignKeys: { document_id: 'documents' },
  },
};
