import type { Language } from '../../language/language';
import { evidence as words } from '../../language/sv/evidence';
import { kinds } from '../../language/sv/kinds';
import type { DocumentKind } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { Names } from '../use-names';
import type { EvidenceRow } from '.';
import { unitFacetWords } from './unit-facets';

/** What is opened, in words: "Skarpnäck · vålds- och könsnormer". */
export function openedWords(evidence: EvidenceRef, names: Names, language: Language): string {
  const parts = [
    evidence.method && names.name('method', evidence.method),
    evidence.collaborator && names.name('collaborator', evidence.collaborator),
    evidence.unit && names.name('organisation', evidence.unit),
    evidence.organisation && names.name('organisation', evidence.organisation),
    evidence.sub_area && names.name('sub_area', evidence.sub_area),
    evidence.document_kind && language.messages(kinds)(`document-kind.${evidence.document_kind as DocumentKind}`),
    ...unitFacetWords(evidence, names, language),
    evidence.statement && language.messages(words)('a-statement'),
  ];
  return language.capital(parts.filter(Boolean).join(' · '));
}

/** A part of where a statement stands. */
export interface PlacePart {
  readonly text: string;
  /** It is a heading of the document, in the document's own words. */
  readonly verbatim: boolean;
}

/** Where a statement stands, the outermost first: its priority area, and the row or the headings above it. */
export function placeParts(row: EvidenceRow, names: Names, language: Language): PlacePart[] {
  const area = row.priority_area_id && names.name('priority_area', row.priority_area_id);
  const t = language.messages(words);
  if (row.layer === 'plan') {
    const n = /:[a-z]+0*(\d+)$/.exec(row.statement_id)?.[1] ?? '';
    return parts([t(row.kind === 'activity' ? 'row' : 'assignment', { n }), area], false);
  }
  return [...parts([area], false), ...parts([row.theme === row.title ? null : row.theme, row.title], true)];
}

const parts = (texts: readonly (string | null)[], verbatim: boolean): PlacePart[] => texts.flatMap((text) => (text ? [{ text, verbatim }] : []));
