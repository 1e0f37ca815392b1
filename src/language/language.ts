import { IntlMessageFormat } from 'intl-messageformat';
import type { LanguageId } from '../model/kinds';
import type { Area, Translations, Values } from './messages';

/** The words of one area: `t('rows', { n: 2 })`. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** A language that the interface speaks: its messages, and how it writes numbers, dates and lists. */
export interface Language {
  readonly id: LanguageId;
  messages<Key extends string>(area: Area<Key>): Translate<Key>;
  /** "a, b och c"; with `or`, "a, b eller c". */
  list(words: readonly string[], joined?: 'and' | 'or'): string;
  count(n: number): string;
  /** A share from 0 to 1 as a percentage. */
  percent(share: number): string;
  percentRange(low: number, high: number): string;
  /** An ISO date, as precise as it is: "30 mars 2021", "augusti 2020", "2017". */
  date(iso: string): string;
  capital(words: string): string;
  /** Alphabetical order. */
  compare(a: string, b: string): number;
}

const locales: Readonly<Record<LanguageId, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** @param translations of every area; null for Swedish, whose messages come with the areas themselves. */
export function createLanguage(id: LanguageId, translations: Translations | null): Language {
  const locale = locales[id];
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const number = new Intl.NumberFormat(locale);
  const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const collator = new Intl.Collator(locale);
  const parsed = new Map<string, IntlMessageFormat>();

  const say = (message: string, values: Values | undefined): string => {
    if (!message.includes('{')) return message;
    const format = parsed.get(message) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    parsed.set(message, format);
    return format.format<string>(values) as string;
  };

  return {
    id,
    messages: ({ area, messages }) => {
      const own: Readonly<Record<string, string>> = translations === null ? messages : (translations[area] ?? messages);
      return (key, values) => say(own[key] ?? messages[key], values);
    },
    list: (words, joined = 'and') => (joined === 'and' ? and : or).format(words),
    count: (n) => number.format(n),
    percent: (share) => percentage.format(share),
    percentRange: (low, high) => percentage.formatRange(low, high),
    date: (iso) => {
      const [year, month, day] = iso.split('-');
      if (month === undefined) return iso;
      const options: Intl.DateTimeFormatOptions = {
        year: 'numeric',
        month: 'long',
        ...(day === undefined ? {} : { day: 'numeric' }),
        timeZone: 'UTC',
      };
      return new Intl.DateTimeFormat(locale, options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
    },
    capital: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
    compare: (a, b) => collator.compare(a, b),
  };
}
