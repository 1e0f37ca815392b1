import type { LanguageId } from '../model/kinds';
import { createLanguage, type Language } from './language';

export const swedish = createLanguage('sv', null);

const loaded = new Map<LanguageId, Language>([['sv', swedish]]);

/** A language whose messages are here; null while they are not. */
export function languageAtHand(id: LanguageId): Language | null {
  return loaded.get(id) ?? null;
}

/** Fetches a language's messages once. Rejects where they cannot be fetched. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const { english } = await import('./en');
  const language = createLanguage(id, english);
  loaded.set(id, language);
  return language;
}
