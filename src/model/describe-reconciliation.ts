import type { Descriptions } from './description';
import { organisationKinds } from './kinds';

/** The city's own figures, and where its documents disagree with themselves. */
export const reconciliation: Descriptions<'city_claims' | 'source_contradictions' | 'source_contradiction_quotes'> = {
  city_claims: {
    sv: 'Stadens egna uppgifter och totaler i rapporterna, med det som skulle visa dem i de inlästa dokumenten.',
    en: 'The city’s own statements and totals in the reports, each with what would bear it out in the loaded documents.',
    columns: {
      claim_id: { sv: 'Uppgiftens id.', en: 'Id of the claim.' },
      statement_id: { sv: 'Utsagan som uppgiften står i.', en: 'The statement that holds it.' },
      quote_start: {
        sv: 'Första tecknet i citatet, räknat från 0 i UTF-16-enheter i den levererade texten.',
        en: 'First character of the quote, from 0 in UTF-16 code units of the shipped text.',
      },
      quote_end: { sv: 'Tecknet efter det sista, räknat på samma sätt.', en: 'The character after the last, counted in the same way.' },
      quote: { sv: 'Uppgiften ordagrant.', en: 'The claim as it stands.', verbatim: true },
      meaning_sv: { sv: 'Hur uppgiften har förståtts, på svenska.', en: 'How the claim has been understood, in Swedish.' },
      meaning_en: { sv: 'Hur uppgiften har förståtts, på engelska.', en: 'How the claim has been understood, in English.' },
      comparison: { sv: 'Hur uppgiften ställs mot dokumenten.', en: 'How the claim is set against the documents.' },
      expected: {
        sv: 'Det antal som uppgiften anger; tomt om den inte anger något.',
        en: 'The number that the claim gives; empty where it gives none.',
      },
      unit_kind: {
        sv: 'Det slag av enheter som den gäller; tomt om den gäller alla eller inga enheter.',
        en: 'The kind of units that it is about; empty where it is about all or no units.',
        values: organisationKinds,
      },
      division_id: {
        sv: 'Indelningen som den räknar i; tomt om den inte räknar stadsdelar.',
        en: 'The division that it counts in; empty where it counts no districts.',
      },
      subject: { sv: 'Vad som räknas.', en: 'What is counted.' },
      subject_id: {
        sv: 'Id för det som räknas, efter subject; tomt om inget bestämt menas.',
        en: 'Id of what is counted, as subject says; empty where nothing in particular is meant.',
      },
      at_least: {
        sv: 'Minsta antal som krävs för att en enhet ska räknas; tomt om inget krävs.',
        en: 'Least number for a unit to count; empty where none is required.',
      },
      ord: { sv: 'Ordningen mellan uppgifterna, från 1.', en: 'Order of the claims, from 1.' },
    },
    primaryKey: ['claim_id'],
    foreignKeys: { statement_id: 'statements', division_id: 'divisions' },
  },
  source_contradictions: {
    sv: 'Ställen där dokumenten säger emot sig själva eller varandra; de listas och rättas inte.',
    en: 'Places where the documents contradict themselves or each other; they are listed and not mended.',
    columns: {
      contradiction_id: { sv: 'Motsägelsens id.', en: 'Id of the contradiction.' },
      title_sv: { sv: 'Vad som inte går ihop, på svenska.', en: 'What does not agree, in Swedish.' },
      title_en: { sv: 'Vad som inte går ihop, på engelska.', en: 'What does not agree, in English.' },
      handling_sv: { sv: 'Vad Plankoll gör med det, på svenska.', en: 'What Plankoll does about it, in Swedish.' },
      handling_en: { sv: 'Vad Plankoll gör med det, på engelska.', en: 'What Plankoll does about it, in English.' },
      ord: { sv: 'Ordningen mellan motsägelserna, från 1.', en: 'Order of the contradictions, from 1.' },
    },
    primaryKey: ['contradiction_id'],
  },
  source_contradiction_quotes: {
    sv: 'Citaten som inte går ihop.',
    en: 'The quotes that do not agree.',
    columns: {
      contradiction_id: { sv: 'Motsägelsen.', en: 'The contradiction.' },
      document_id: { sv: 'Dokumentet som citatet står i.', en: 'The document that the quote stands in.' },
      quote_start: {
        sv: 'Första tecknet i citatet, räknat från 0 i UTF-16-enheter i den levererade texten.',
        en: 'First character of the quote, from 0 in UTF-16 code units of the shipped text.',
      },
      quote_end: { sv: 'Tecknet efter det sista, räknat på samma sätt.', en: 'The character after the last, counted in the same way.' },
      quote: { sv: 'Citatet ordagrant.', en: 'The quote as it stands.', verbatim: true },
      ord: { sv: 'Ordningen bland motsägelsens citat, från 1.', en: 'Order among the quotes of the contradiction, from 1.' },
    },
    primaryKey: ['contradiction_id', 'ord'],
    foreignKeys: { contradiction_id: 'source_contradictions', document_id: 'documents' },
  },
};
