import type { Language } from '../../language/language';
import { citation } from '../../language/sv/citation';
import { evidence as words } from '../../language/sv/evidence';
import type { Names } from '../use-names';
import type { EvidenceRow } from '.';
import { placeParts } from './describe';

const planFields = ['goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;

/** The words of a statement as the document has them, in quotation marks; of a plan's row each field, named. */
export function quotesOf(row: EvidenceRow, language: Language): string[] {
  const t = language.messages(citation);
  const label = language.messages(words);
  if (row.kind !== 'activity') return [t('quote', { text: row.text ?? '' })];
  const fields = planFields.flatMap((field) => {
    const text = row[field];
    return text === null ? [] : [t('field', { label: label(field), text })];
  });
  return row.title === null ? fields : [t('quote', { text: row.title }), ...fields];
}

/** Where a statement stands in its document: "rad 12 · Samhandling". */
export const placeWords = (row: EvidenceRow, names: Names, language: Language): string =>
  placeParts(row, names, language)
    .map(({ text }) => text)
    .join(' · ');

/** Whose a statement is and where it stands: unit, document, date, place, id. */
export function sourceOf(row: EvidenceRow, names: Names, language: Language): string {
  const unit = row.organisation ?? language.messages(citation)('several-units');
  return [unit, row.document, language.date(row.published), placeWords(row, names, language), row.statement_id]
    .filter((part) => part !== '')
    .join(', ');
}

/** A quote with its source and a link that opens it, as text and as HTML; the quote is marked as Swedish. */
export function citationOf(row: EvidenceRow, link: string, names: Names, language: Language): { readonly text: string; readonly html: string } {
  const quotes = quotesOf(row, language);
  const source = sourceOf(row, names, language);
  return {
    text: `${quotes.join(' ')} (${source}, ${link})`,
    html: `<blockquote lang="sv">${quotes.map((quote) => `<p>${html(quote)}</p>`).join('')}</blockquote><p>${html(source)}, <a href="${html(link)}">${html(link)}</a></p>`,
  };
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html = (text: string) => text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
