import type { Descriptions } from './description';
import { goldParts, outcomes, tagClasses } from './kinds';

/** How good the tags are. */
export const quality: Descriptions<'gold_comparisons' | 'reader_agreements'> = {
  gold_comparisons: {
    sv: 'Taggarna jämförda med facit som är kodat ur dokumenten: varje par som facit eller taggningen har.',
    en: 'The tags compared with gold coded from the documents: every pair that gold or the tagging has.',
    columns: {
      tag_class: {
        sv: 'Metod (method), samverkanspart (collaborator) eller delområde (sub-area).',
        en: 'Method, collaborator or sub-area.',
        values: tagClasses,
      },
      part: {
        sv: 'Del av facit: öppen (open) får läsas när regler skrivs, undanhållen (held-out) får det inte.',
        en: 'Part of the gold: open may be read when rules are written, held-out may not.',
        values: goldParts,
      },
      document_id: { sv: 'Dokumentet.', en: 'The document.' },
      organisation_id: { sv: 'Enheten som tillskrivs något.', en: 'The unit that is credited.' },
      statement_id: { sv: 'Utsagan; tomt där paret gäller hela dokumentet.', en: 'The statement; empty where the pair is about the whole document.' },
      entry_id: {
        sv: 'Metodens, partens eller delområdets id, efter tag_class.',
        en: 'Id of the method, collaborator or sub-area, as tag_class says.',
      },
      quote: {
        sv: 'Citatet som facit vilar på; tomt där facit inte anger något.',
        en: 'The quote that the gold rests on; empty where the gold gives none.',
        verbatim: true,
      },
      rule: { sv: 'Regeln som gav delområdet; tomt i övriga fall.', en: 'The rule that gave the sub-area; empty otherwise.' },
      outcome: {
        sv: 'Rätt (correct: i båda), fel (wrong: bara i taggningen) eller missad (missed: bara i facit).',
        en: 'Correct (in both), wrong (in the tagging alone) or missed (in gold alone).',
        values: outcomes,
      },
    },
    primaryKey: [],
    foreignKeys: { document_id: 'documents', organisation_id: 'organisations', statement_id: 'statements' },
  },
  reader_agreements: {
    sv: 'Hur lika två läsare kodade den undanhållna delen innan en tredje avgjorde där de skilde sig åt.',
    en: 'How alike two readers coded the held-out part before a third settled where they differed.',
    columns: {
      tag_class: {
        sv: 'Metod (method), samverkanspart (collaborator) eller delområde (sub-area).',
        en: 'Method, collaborator or sub-area.',
        values: tagClasses,
      },
      both: { sv: 'Antal par som båda läsarna har.', en: 'Number of pairs that both readers have.' },
      first_only: { sv: 'Antal par som bara den första läsaren har.', en: 'Number of pairs that the first reader alone has.' },
      second_only: { sv: 'Antal par som bara den andra läsaren har.', en: 'Number of pairs that the second reader alone has.' },
    },
    primaryKey: ['tag_class'],
  },
};
