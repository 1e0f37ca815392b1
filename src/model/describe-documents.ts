import type { Descriptions } from './description';
import { documentKinds, fieldNames } from './kinds';

/** The documents, and what they say beside their statements. */
export const documents: Descriptions<'documents' | 'themes' | 'priority_places' | 'source_lines'> = {
  documents: {
    sv: 'De inlästa dokumenten.',
    en: 'The loaded documents.',
    columns: {
      document_id: {
        sv: 'Dokumentets id; den text som lägestal räknas i heter <document_id>.txt.',
        en: 'Id of the document; the text that offsets count in is called <document_id>.txt.',
      },
      title: { sv: 'Dokumentets titel.', en: 'Title of the document.' },
      kind: {
        sv: 'Slag: handlingsplan, årsrapport, effektrapport eller utvecklingsprogram.',
        en: 'Kind: action plan, annual report, effects report or development programme.',
        values: documentKinds,
      },
      organisation_id: { sv: 'Den enhet vars plan det är, eller som har skrivit det.', en: 'The unit whose plan it is, or that wrote it.' },
      published: { sv: 'När det kom, så noga som dokumentet säger.', en: 'When it was published, as precisely as the document says.', date: true },
      period_start: { sv: 'Början på den tid som det gäller.', en: 'Start of the time that it is about.', date: true },
      period_end: { sv: 'Slutet på den tid som det gäller.', en: 'End of the time that it is about.', date: true },
      superseded_by: {
        sv: 'Den nyare plan av samma enhet som har ersatt planen; tomt om den gäller, och för andra dokument. En ersatt plan räknas inte i någon fråga.',
        en: 'The newer plan of the same unit that has replaced it; empty where it is current, and for other documents. A superseded plan counts in no question.',
      },
      source_file: {
        sv: 'Var den orörda källtexten ligger i källkodens mappar.',
        en: 'Where the untouched source text lies in the folders of the source code.',
      },
      source_sha256: { sv: 'SHA-256 för den orörda källtexten.', en: 'SHA-256 of the untouched source text.' },
    },
    primaryKey: ['document_id'],
    foreignKeys: { organisation_id: 'organisations', superseded_by: 'documents' },
  },
  themes: {
    sv: 'De teman som enheterna valde i utvecklingsprogrammet.',
    en: 'The themes that the units chose in the development programme.',
    columns: {
      theme_id: { sv: 'Temats id.', en: 'Id of the theme.' },
      document_id: { sv: 'Dokumentet som temat står i.', en: 'The document that it stands in.' },
      organisation_id: { sv: 'Enheten vars tema det är.', en: 'The unit whose theme it is.' },
      title: { sv: 'Temats rubrik.', en: 'Heading of the theme.', verbatim: true },
      ord: { sv: 'Ordningen bland enhetens teman, från 1.', en: 'Order among the themes of the unit, from 1.' },
    },
    primaryKey: ['theme_id'],
    foreignKeys: { document_id: 'documents', organisation_id: 'organisations' },
  },
  priority_places: {
    sv: 'De platser som en enhet prioriterar i utvecklingsprogrammet; en enhet som inte namnger någon har i stället en utsaga av slaget place-declaration.',
    en: 'The places that a unit gives priority to in the development programme; one that names none has a statement of kind place-declaration instead.',
    columns: {
      document_id: { sv: 'Dokumentet som platsen står i.', en: 'The document that names the place.' },
      organisation_id: { sv: 'Enheten som prioriterar platsen.', en: 'The unit that gives priority to it.' },
      place: { sv: 'Platsens namn.', en: 'Name of the place.', verbatim: true },
      ord: { sv: 'Ordningen i dokumentet, från 1.', en: 'Order in the document, from 1.' },
    },
    primaryKey: ['document_id', 'organisation_id', 'ord'],
    foreignKeys: { document_id: 'documents', organisation_id: 'organisations' },
  },
  source_lines: {
    sv: 'Där dokumentets text är återställd för hand: de orörda rader i källan som ligger bakom varje fält i en utsaga.',
    en: 'Where the text of a document was restored by hand: the untouched lines of the source behind each field of a statement.',
    columns: {
      statement_id: { sv: 'Utsagan.', en: 'The statement.' },
      field: { sv: 'Fältet i utsagan.', en: 'The field of the statement.', values: fieldNames },
      line: { sv: 'Radens nummer i den orörda källtexten, från 1.', en: 'Number of the line in the untouched source text, from 1.' },
      source_text: { sv: 'Raden som den står i källan, med skador.', en: 'The line as it stands in the source, damage included.', verbatim: true },
      ord: { sv: 'Ordningen bland fältets rader, från 1.', en: 'Order among the lines of the field, from 1.' },
    },
    primaryKey: ['statement_id', 'field', 'ord'],
    foreignKeys: { statement_id: 'statements' },
  },
};
