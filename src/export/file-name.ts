import type { Language } from '../language/language';
import { provenance as area } from '../language/sv/provenance';
import type { Provenance } from './provenance';
import type { Takeaway } from './takeaway';

/** "plankoll-tackning-filtrerad-2026-11-27.csv": what, whether something was filtered, and when. */
export function fileName({ name }: Takeaway, { isFiltered, date }: Provenance, extension: string, language: Language): string {
  const parts = ['plankoll', name, isFiltered && language.messages(area)('file-filtered'), date];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
