import type { Language } from '../language/language';
import { kinds } from '../language/sv/kinds';
import { reconciliation as words } from '../language/sv/reconciliation';
import type { DocumentKind } from '../model/kinds';

/** The document that a quote stands in, briefly. */
export interface QuotedDocument {
  readonly document_kind: string;
  /** Whose document it is. */
  readonly owner: string;
  readonly published: string;
  /** The last that the document is about. */
  readonly year: string;
}

/** "Skarpnäcks plan (augusti 2020)", "Årsrapport 2020" */
export function documentWords({ document_kind, owner, published, year }: QuotedDocument, language: Language): string {
  if (document_kind === 'action-plan')
    return language.messages(words)('plan-of', { whose: language.genitive(owner), published: language.date(published) });
  return language.messages(kinds)(`document-head.${document_kind as DocumentKind}`, { years: year });
}
