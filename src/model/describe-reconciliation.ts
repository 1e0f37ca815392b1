import { claimMoods, claimSubjects, claimTermRoles, claimThemes, comparisons, contradictionKinds, countedThings, silences } from './claims';
import type { Descriptions } from './description';
import { organisationKinds } from './kinds';

/** Where a quote stands: the same columns for claims and for contradictions. */
const quote = {
  document_id: { sv: 'Dokumentet som citatet står i.', en: 'The document that the quote stands in.' },
  statement_id: { sv: 'Utsagan som rymmer citatet; tomt om ingen gör det.', en: 'The statement that holds the quote; empty where none does.' },
  quote_start: {
    sv: 'Första tecknet i citatet, räknat från 0 i UTF-16-enheter i den levererade texten.',
    en: 'First character of the quote, from 0 in UTF-16 code units of the shipped text.',
  },
  quote_end: { sv: 'Tecknet efter det sista, räknat på samma sätt.', en: 'The character after the last, counted in the same way.' },
  quote: {
    sv: 'Orden som de står, utan radbrytningar, fotnotssiffror och stjärnor.',
    en: 'The words as they stand, without line breaks, footnote marks and stars.',
    verbatim: true,
  },
  place: {
    sv: 'Rubrikerna ovanför, den yttersta först; tomt om inga är angivna.',
    en: 'The headings above it, the outermost first; empty where none are given.',
    verbatim: true,
  },
  line: { sv: 'Raden i den levererade texten där citatet börjar, från 1.', en: 'The line of the shipped text on which the quote begins, from 1.' },
} as const;

/** The city's own figures, and where its documents disagree with themselves. */
export const reconciliation: Descriptions<
  'city_claims' | 'city_claim_terms' | 'city_claim_matches' | 'source_contradictions' | 'source_contradiction_quotes'
> = {
  city_claims: {
    sv: 'Stadens egna uppgifter och totaler, med det som avgör dem i de inlästa dokumenten. Utslaget räknas ur raderna och står inte här.',
    en: 'The city’s own statements and totals, with what settles them in the loaded documents. The verdict is counted from the rows and is not here.',
    columns: {
      claim_id: { sv: 'Uppgiftens id.', en: 'Id of the claim.' },
      theme: { sv: 'Vad uppgiften rör.', en: 'What the claim is about.', values: claimThemes },
      mood: { sv: 'Om något är så, krävs eller föreslås.', en: 'Whether something is so, is required or is proposed.', values: claimMoods },
      ...quote,
      meaning_sv: { sv: 'Hur uppgiften har förståtts, på svenska.', en: 'How the claim has been understood, in Swedish.' },
      meaning_en: { sv: 'Hur uppgiften har förståtts, på engelska.', en: 'How the claim has been understood, in English.' },
      comparison: {
        sv: 'Hur många av enheterna som ska ha det som uppgiften talar om.',
        en: 'How many of the units must have what the claim speaks of.',
        values: comparisons,
      },
      expected: { sv: 'Antalet i exactly, at-least och at-most; annars tomt.', en: 'The number of exactly, at-least and at-most; else empty.' },
      unit_kind: {
        sv: 'Det slag av enheter som uppgiften gäller; tomt om den gäller båda.',
        en: 'The kind of units that the claim is about; empty where it is about both.',
        values: organisationKinds,
      },
      division_id: {
        sv: 'Indelningen som uppgiften talar om; tomt om inget går att räkna.',
        en: 'The division that it speaks of; empty where nothing can be counted.',
      },
      period_start: { sv: 'Första året som uppgiften gäller.', en: 'First year that the claim is about.', date: true },
      period_end: { sv: 'Sista året som uppgiften gäller.', en: 'Last year that the claim is about.', date: true },
      subject: {
        sv: 'Vad en enhet ska ha; tomt om inget går att räkna.',
        en: 'What a unit must have; empty where nothing can be counted.',
        values: claimSubjects,
      },
      within_id: {
        sv: 'Delområdet eller utgångspunkten som det ska stå under; tomt om det inte spelar någon roll.',
        en: 'The sub-area or priority area that it must stand under; empty where it does not matter.',
      },
      counted: { sv: 'Vad som räknas av det.', en: 'What of it is counted.', values: countedThings },
      at_least: { sv: 'Hur många en enhet behöver.', en: 'How many a unit needs.' },
      at_most: {
        sv: 'Hur många en enhet högst får ha; tomt om det inte finns något tak.',
        en: 'How many a unit may have at most; empty where there is no limit.',
      },
      silence: {
        sv: 'Vad det betyder att ett inläst dokument inte talar om det.',
        en: 'What it means that a loaded document does not speak of it.',
        values: silences,
      },
      settled_by_sv: {
        sv: 'Vad som skulle avgöra en uppgift som ingen tabell avgör, på svenska.',
        en: 'What would settle a claim that no table can, in Swedish.',
      },
      settled_by_en: {
        sv: 'Vad som skulle avgöra en uppgift som ingen tabell avgör, på engelska.',
        en: 'What would settle a claim that no table can, in English.',
      },
      ord: { sv: 'Ordningen mellan uppgifterna, från 1.', en: 'Order of the claims, from 1.' },
    },
    primaryKey: ['claim_id'],
    foreignKeys: { document_id: 'documents', statement_id: 'statements', division_id: 'divisions' },
  },
  city_claim_terms: {
    sv: 'Det som en uppgift kan ha flera av: enheter, metoder eller parter, fraser, slag av dokument.',
    en: 'What a claim may have several of: units, methods or collaborators, phrases, kinds of documents.',
    columns: {
      claim_id: { sv: 'Uppgiften.', en: 'The claim.' },
      role: {
        sv: 'Enhet som uppgiften namnger, id för det som en enhet ska ha, fras att söka efter, eller slag av dokument som kan bära uppgiften.',
        en: 'A unit that the claim names, an id of what a unit must have, a phrase to look for, or a kind of document that can bear the claim.',
        values: claimTermRoles,
      },
      term: { sv: 'Id:t, frasen eller slaget.', en: 'The id, the phrase or the kind.' },
      ord: { sv: 'Ordningen inom rollen, från 1.', en: 'Order within the role, from 1.' },
    },
    primaryKey: ['claim_id', 'role', 'ord'],
    foreignKeys: { claim_id: 'city_claims' },
  },
  city_claim_matches: {
    sv: 'Utsagor med någon av uppgiftens fraser.',
    en: 'Statements that have one of a claim’s phrases.',
    columns: {
      claim_id: { sv: 'Uppgiften.', en: 'The claim.' },
      statement_id: { sv: 'Utsagan.', en: 'The statement.' },
      matched_text: { sv: 'Orden som hittades.', en: 'The words that were found.', verbatim: true },
    },
    primaryKey: ['claim_id', 'statement_id'],
    foreignKeys: { claim_id: 'city_claims', statement_id: 'statements' },
  },
  source_contradictions: {
    sv: 'Ställen där dokumenten säger emot sig själva eller varandra; de listas och rättas inte.',
    en: 'Places where the documents contradict themselves or each other; they are listed and not mended.',
    columns: {
      contradiction_id: { sv: 'Motsägelsens id.', en: 'Id of the contradiction.' },
      kind: { sv: 'Vad den gäller: tal, tid, sak eller namn.', en: 'What it is about: figures, time, content or names.', values: contradictionKinds },
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
      ...quote,
      ord: { sv: 'Ordningen bland motsägelsens citat, från 1.', en: 'Order among the quotes of the contradiction, from 1.' },
    },
    primaryKey: ['contradiction_id', 'ord'],
    foreignKeys: { contradiction_id: 'source_contradictions', document_id: 'documents', statement_id: 'statements' },
  },
};
