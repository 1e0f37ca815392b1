import { InputProblem, lineAt } from '../../vocabulary/problem';
import type { TextBlock } from '../read/markdown';
import { splitSentences } from '../read/sentences';
import { readField, type Span, spanInDocument } from '../spans';
import type { SourceDocument } from '../statement';
import type { ReportSection } from './report-sections';
import type { UnitMention, UnitReader } from './units';

/** A sentence of a report and the units whose statement it is; none when it speaks of all, of several or of the city. */
export interface CreditedSentence {
  readonly spans: readonly Span[];
  readonly value: string;
  readonly organisation_ids: readonly string[];
}

/** "Flera stadsdelsförvaltningar …", "Majoriteten av förvaltningarna …", "I en stadsdelsförvaltning …" */
const UNNAMED =
  /^(?:(?:I|Inom|Hos|Vid|På|Från|För)\s+)?(?:En|Ett|Två|Tre|Fyra|Fem|Flera|Flertalet|Samtliga|Alla|Några|Många|Majoriteten|Merparten|De flesta|Övriga|Andra|Ytterligare en)(?:\s+(?:av\s+)?\p{L}+){0,2}?\s+\p{L}*(?:förvaltning|nämnd)/iu;
const LEADS_IN = /:$/;

/**
 * The sentences of a section, each credited to the units that speak.
 *
 * Among examples a paragraph without a unit of its own is the unit's whose heading it stands under, or else goes on with the one before; a paragraph
 * that opens with unnamed units is nobody's. Elsewhere each sentence stands for itself, and list items belong to the sentence that leads in to them.
 * @throws InputProblem when the unit that speaks is not in the vocabulary or did not exist in the document's period.
 */
export function creditSentences(document: SourceDocument, section: ReportSection, units: UnitReader): CreditedSentence[] {
  return section.examples ? creditExamples(document, section, units) : creditRunningText(document, section, units);
}

function creditExamples(document: SourceDocument, section: ReportSection, units: UnitReader): CreditedSentence[] {
  const ofHeading = section.heading === null ? [] : placed(document, section.units, [section.heading.span]);
  let speaking: readonly string[] = ofHeading;
  return section.blocks.flatMap((block) => {
    if (ofHeading.length > 0 && block.kind === 'paragraph') speaking = ofHeading;
    return sentencesOf(document, block).map((spans, i): CreditedSentence => {
      const { value } = readField(document.text, spans);
      const opens = i === 0 && block.kind === 'paragraph';
      const mustBeUnit = opens && ofHeading.length === 0;
      const subjects = units.subjects(value, { preposition: opens, genitive: opens }).filter((mention) => mustBeUnit || isKnownOrDistrict(mention));
      const named = placed(document, subjects, spans);
      const unnamed = named.length === 0 && UNNAMED.test(value);
      if (named.length > 0) speaking = named;
      else if (unnamed && opens) speaking = [];
      return { spans, value, organisation_ids: unnamed ? [] : unique([...speaking, ...partnersOf(document, value, subjects, spans, units)]) };
    });
  });
}

function creditRunningText(document: SourceDocument, section: ReportSection, units: UnitReader): CreditedSentence[] {
  let leadIn: readonly string[] = [];
  return section.blocks.flatMap((block) => {
    const sentences = sentencesOf(document, block).map((spans, i): CreditedSentence => {
      const { value } = readField(document.text, spans);
      const subjects = units.subjects(value, { preposition: true, genitive: false }).filter(isKnownOrDistrict);
      const named = placed(document, subjects, spans);
      const credited = named.length === 0 && block.kind === 'item' && i === 0 ? leadIn : named;
      return { spans, value, organisation_ids: unique([...credited, ...partnersOf(document, value, subjects, spans, units)]) };
    });
    const last = sentences.at(-1);
    if (block.kind === 'paragraph') leadIn = last !== undefined && LEADS_IN.test(last.value) ? last.organisation_ids : [];
    return sentences;
  });
}

/**
 * The sentences of a footnote from the first that has a unit for its subject; those after it go on about the same units until another speaks.
 * What comes before is about nobody in particular, and a reference says nothing of anyone: neither is a statement.
 * @throws InputProblem when the district that speaks is not in the vocabulary or did not exist in the document's period.
 */
export function creditFootnote(document: SourceDocument, note: TextBlock, units: UnitReader): CreditedSentence[] {
  let speaking: readonly string[] = [];
  return sentencesOf(document, note).flatMap((spans): CreditedSentence[] => {
    const { value } = readField(document.text, spans);
    const subjects = units.subjects(value, { preposition: true, genitive: false }).filter(isKnownOrDistrict);
    if (subjects.length > 0) speaking = unique(placed(document, subjects, spans));
    return speaking.length === 0 ? [] : [{ spans, value, organisation_ids: speaking }];
  });
}

/** Each sentence of a block; where a page end broke the block, the sentence across it is whole. */
function sentencesOf(document: SourceDocument, block: TextBlock): Span[][] {
  const sentences: Span[][] = [];
  block.spans.forEach((part, i) => {
    const [first, ...rest] = splitSentences(document.text, part);
    if (first === undefined) return;
    const broken = i > 0 ? sentences.at(-1) : undefined;
    if (broken === undefined) sentences.push([first]);
    else broken.push(first);
    sentences.push(...rest.map((span) => [span]));
  });
  return sentences;
}

function partnersOf(document: SourceDocument, value: string, subjects: readonly UnitMention[], spans: readonly Span[], units: UnitReader): string[] {
  return placed(document, units.partners(value, subjects).filter(isKnownOrDistrict), spans);
}

/** Running text may speak of offices that are no units; every district must be known. */
function isKnownOrDistrict({ organisation, kind }: UnitMention): boolean {
  return organisation !== null || kind === 'district';
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The ids of the units, which must all be known and valid. */
function placed(document: SourceDocument, mentions: readonly UnitMention[], spans: readonly Span[]): string[] {
  return mentions.map(({ organisation, valid, name, start, end }) => {
    if (organisation !== null && valid) return organisation.id;
    const at = spanInDocument(readField(document.text, spans), start, end);
    const [what, remedy] =
      organisation === null
        ? [
            `Enheten "${name}" finns inte i vokabulären.`,
            'Rätta enhetens namn, eller lägg till enheten eller stavningen i data/vocabulary/organisations.yaml.',
          ]
        : [
            `Enheten "${name}" fanns inte under dokumentets tid (${document.period_start}–${document.period_end}).`,
            'Rätta enhetens namn, period_start och period_end i document.yaml, eller valid_from och valid_to i data/vocabulary/organisations.yaml.',
          ];
    throw new InputProblem(document.file, lineAt(document.text, at.start), what, remedy);
  });
}
