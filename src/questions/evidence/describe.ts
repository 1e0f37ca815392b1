import { capital, documentKindNames, missingFieldWords } from '../../language/sv';
import type { DocumentKind } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { Names } from '../use-names';
import type { EvidenceRow } from '.';

/** What is opened, in words: "Skarpnäck · vålds- och könsnormer". */
export function openedWords(evidence: EvidenceRef, names: Names): string {
  const parts = [
    evidence.method && names.name('method', evidence.method),
    evidence.collaborator && names.name('collaborator', evidence.collaborator),
    evidence.unit && names.name('organisation', evidence.unit),
    evidence.organisation && names.name('organisation', evidence.organisation),
    evidence.sub_area && names.name('sub_area', evidence.sub_area),
    evidence.document_kind && documentKindNames[evidence.document_kind as DocumentKind],
    evidence.missing && missingFieldWords[evidence.missing],
    evidence.statement && 'en utsaga',
  ];
  return capital(parts.filter(Boolean).join(' · '));
}

/** Where a statement stands: the heading or row, as the document words it. */
export function placeWords(row: EvidenceRow): string {
  if (row.layer === 'plan') {
    const number = /:[a-z]+0*(\d+)$/.exec(row.statement_id)?.[1];
    return [row.kind === 'activity' ? `rad ${number}` : `uppdrag ${number}`, row.priority_area].filter(Boolean).join(' · ');
  }
  return [row.priority_area, row.theme === row.title ? null : row.theme, row.title].filter(Boolean).join(' · ');
}

/** A text cut into marked and unmarked parts, so that the tagged words stand out. */
export function markWords(text: string, words: readonly string[]): { text: string; marked: boolean }[] {
  const wanted = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, marked: false }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const parts: { text: string; marked: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), marked: false });
    parts.push({ text: match[0], marked: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}
