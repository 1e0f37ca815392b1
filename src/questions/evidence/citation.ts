import type { Language } from '../../language/language';
import { citation as area } from '../../language/sv/citation';
import type { EvidenceRow } from '.';
import { placeWords } from './describe';

const planFields = ['goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;

/** The words of a statement as the document has them, in quotation marks; of a plan's row each field, named. */
export function quotesOf(row: EvidenceRow, language: Language): string[] {
  const t = language.messages(area);
  if (row.kind !== 'activity') return [t('quote', { text: row.text ?? '' })];
  const fields = planFields.flatMap((field) => {
    const text = row[field];
    return text === null ? [] : [t('field', { label: t(field), text })];
  });
  return row.title === null ? fields : [t('quote', { text: row.title }), ...fields];
}

/** Whose a statement is and where it stands: unit, document, date, place, id. */
export function sourceOf(row: EvidenceRow, language: Language): string {
  const unit = row.organisation ?? language.messages(area)('several-units');
  return [unit, row.document, language.date(row.published), placeWords(row), row.statement_id].filter((part) => part !== '').join(', ');
}

/** A quote with its source and a link that opens it, as text and as HTML; the quote is marked as Swedish. */
export function citationOf(row: EvidenceRow, link: string, language: Language): { readonly text: string; readonly html: string } {
  const quotes = quotesOf(row, language);
  const source = sourceOf(row, language);
  return {
    text: `${quotes.join(' ')} (${source}, ${link})`,
    html: `<blockquote lang="sv">${quotes.map((quote) => `<p>${html(quote)}</p>`).join('')}</blockquote><p>${html(source)}, <a href="${html(link)}">${html(link)}</a></p>`,
  };
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html = (text: string) => text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
