import { InputProblem, lineAt } from '../../vocabulary/problem';
import { type Block, type Heading, readMarkdown, type TextBlock } from '../read/markdown';
import { readField } from '../spans';
import type { SourceDocument } from '../statement';
import { headingKey } from './headings';
import type { FrameNaming } from './report-naming';
import type { UnitMention, UnitReader } from './units';

/** A heading and the paragraphs and list items under it, up to the next heading. */
export interface ReportSection {
  readonly heading: Heading | null;
  readonly blocks: readonly TextBlock[];
  /** The priority area that the heading, or one above it, stands for. */
  readonly priority_area_id: string | null;
  /** It stands under a heading that announces examples: each paragraph is some unit's. */
  readonly examples: boolean;
  /** The units that the heading is the name of. */
  readonly units: readonly UnitMention[];
}

const EXAMPLES = /(?<!\p{L})exempel(?!\p{L})/iu;

/**
 * The sections of a report that make statements.
 * @throws InputProblem when a heading that document.yaml gives is not there, or a heading among units' own headings is no unit.
 */
export function readReportSections(document: SourceDocument, naming: FrameNaming, units: UnitReader): ReportSection[] {
  const words = (heading: Heading) => readField(document.text, [heading.span]).value;
  const groups = grouped(chosen(document, readMarkdown(document.text), words));
  let chapter: { level: number; id: string } | null = null;
  let focus: { level: number; id: string } | null = null;
  let examples: { level: number; unitsHaveHeadings: boolean } | null = null;

  return groups.map(({ heading, blocks }, i) => {
    if (heading === null) return { heading, blocks, priority_area_id: null, examples: false, units: [] };
    const { level } = heading;
    const title = words(heading);
    const ownChapter = naming.areaOfChapter(title);
    const ownFocus = naming.areaNamed(title);
    if (ownChapter !== null || (chapter !== null && level < chapter.level)) chapter = ownChapter === null ? null : { level, id: ownChapter };
    if (ownFocus !== null || ownChapter !== null || (focus !== null && level <= focus.level))
      focus = ownFocus === null ? null : { level, id: ownFocus };
    if (examples !== null && level <= examples.level) examples = null;

    const mentions = examples === null ? [] : units.heading(title);
    if (examples !== null && mentions.length === 0 && examples.unitsHaveHeadings) throw noUnit(document, heading, title);
    if (examples === null && EXAMPLES.test(title)) {
      const next = groups.findIndex((group, j) => j > i && group.heading !== null && group.heading.level <= level);
      const below = groups.slice(i + 1, next === -1 ? undefined : next);
      examples = { level, unitsHaveHeadings: below.some((group) => group.heading !== null && units.heading(words(group.heading)).length > 0) };
    }
    return { heading, blocks, priority_area_id: (focus ?? chapter)?.id ?? null, examples: examples !== null, units: mentions };
  });
}

function grouped(blocks: readonly Block[]): { heading: Heading | null; blocks: TextBlock[] }[] {
  const groups: { heading: Heading | null; blocks: TextBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ heading: block, blocks: [] });
    else if (groups.length === 0) groups.push({ heading: null, blocks: [block] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups;
}

function chosen(document: SourceDocument, blocks: readonly Block[], words: (heading: Heading) => string): Block[] {
  const { sections_from, sections_before } = document;
  const indexOf = (title: string, after: number): number => {
    const index = blocks.findIndex((block, i) => i >= after && block.kind === 'heading' && headingKey(words(block)) === headingKey(title));
    if (index !== -1) return index;
    throw new InputProblem(
      `data/documents/${document.document_id}/document.yaml`,
      null,
      `Rubriken "${title}" finns inte i ${document.file}.`,
      'Skriv rubriken i sections_from eller sections_before precis som i dokumentet, utan # och stjärnor.',
    );
  };
  const from = sections_from === undefined ? 0 : indexOf(sections_from, 0);
  return blocks.slice(from, sections_before === undefined ? undefined : indexOf(sections_before, from + 1));
}

function noUnit(document: SourceDocument, heading: Heading, title: string): InputProblem {
  return new InputProblem(
    document.file,
    lineAt(document.text, heading.span.start),
    `Rubriken "${title}" står bland enheternas exempel men är ingen enhet som finns i vokabulären.`,
    'Rätta enhetens namn, eller lägg till enheten eller stavningen i data/vocabulary/organisations.yaml.',
  );
}
