import type { Language } from '../language/language';
import { provenance as area } from '../language/sv/provenance';

/** Where a picture or table comes from. It goes with everything that leaves the page. */
export interface Provenance {
  /** What is left out and what is chosen, in words; says so too where nothing is. */
  readonly selection: string;
  /** Whether the reader had a filter on. */
  readonly isFiltered: boolean;
  /** "2 av 18 planer är inlästa: …" */
  readonly plans: string;
  /** The documents that it rests on, each with its date. */
  readonly sources: readonly string[];
  /** The day it was taken, as in "2026-11-27". */
  readonly date: string;
  /** Of the dataset; null where it could not be fetched. */
  readonly fingerprint: string | null;
  /** The address that shows the same. */
  readonly link: string;
  /** Under what the coding may be used; null where it could not be fetched. */
  readonly licence: { readonly title: string; readonly url: string } | null;
}

/** The same of a table that its view has narrowed further. @param words what is left, in words; nothing where it is whole */
export function narrowedTo(provenance: Provenance, words: string | undefined): Provenance {
  if (words === undefined) return provenance;
  return { ...provenance, selection: `${words}; ${provenance.selection}`, isFiltered: true };
}

/** Provenance as what it says and what it says it of, in the order of reading. */
export function provenanceLines({ selection, plans, sources, date, fingerprint, link, licence }: Provenance, language: Language): [string, string][] {
  const t = language.messages(area);
  const taken = fingerprint === null ? language.date(date) : t('taken', { date: language.date(date), fingerprint });
  return [
    [t('selection'), selection],
    [t('plans'), plans],
    [t('sources'), sources.join(' · ')],
    [t('date'), taken],
    [t('link'), link],
    [t('licence'), licence === null ? t('quotes-licence') : t('coding-licence', { ...licence })],
  ];
}
