import type { Vocabulary } from '../../vocabulary/vocabulary';
import { readFootnotes } from '../read/markdown';
import type { Interpretation, SourceDocument, Statement } from '../statement';
import { frameNaming } from './report-naming';
import { type ReportSection, readReportSections } from './report-sections';
import { type CreditedSentence, creditFootnote, creditSentences } from './report-speakers';
import { unitReader } from './units';

/**
 * A report, sentence by sentence: an `example` for each unit whose statement a sentence is, else a `claim`. Footnotes come last, and only what
 * they say of units. Ids run by unit in this order: `effekter-2022:bromma-01`, `effekter-2022:claim-01`.
 * @throws InputProblem when a unit that speaks, or a heading that document.yaml gives, cannot be placed.
 */
export function interpretReport(document: SourceDocument, vocabulary: Pick<Vocabulary, 'frame' | 'organisations'>): Interpretation {
  const naming = frameNaming(vocabulary.frame);
  const units = unitReader(vocabulary.organisations, document);
  const counts = new Map<string, number>();
  const nextId = (speaker: string) => {
    const n = (counts.get(speaker) ?? 0) + 1;
    counts.set(speaker, n);
    return `${document.document_id}:${speaker}-${String(n).padStart(2, '0')}`;
  };

  const statementsOf = ({ spans, value, organisation_ids }: CreditedSentence, section: Pick<ReportSection, 'heading' | 'priority_area_id'>) => {
    const speakers = organisation_ids.length === 0 ? [null] : organisation_ids;
    return speakers.map(
      (organisation_id): Statement => ({
        statement_id: nextId(organisation_id ?? 'claim'),
        kind: organisation_id === null ? 'claim' : 'example',
        organisation_id,
        priority_area_id: naming.areaNamed(value) ?? section.priority_area_id,
        theme_id: null,
        fields: { ...(section.heading === null ? {} : { title: [section.heading.span] }), text: spans },
        stated_sub_areas: naming.subAreasNamed(value).map((sub_area_id) => ({ sub_area_id, rule: 'names-sub-area', heading: null })),
      }),
    );
  };

  const running = readReportSections(document, naming, units).flatMap((section) =>
    creditSentences(document, section, units).flatMap((sentence) => statementsOf(sentence, section)),
  );
  const inNotes = readFootnotes(document.text).flatMap((note) =>
    creditFootnote(document, note, units).flatMap((sentence) => statementsOf(sentence, { heading: null, priority_area_id: null })),
  );
  return { statements: [...running, ...inNotes], themes: [], priority_places: [] };
}
