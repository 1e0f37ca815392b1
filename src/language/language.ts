import { IntlMessageFormat } from 'intl-messageformat';
import type { LanguageId } from '../model/kinds';
import type { Area, Translations, Values } from './messages';

/** The words of one area: `t('rows', { n: 2 })`. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** A language that the interface speaks: its messages, and how it writes numbers, dates and lists. */
export interface Language {
  readonly id: LanguageId;
  messages<Key extends string>(area: Area<Key>): Translate<Key>;
  /** A message whose values may be more than text, such as elements: its parts in the order of the language. */
  parts<Key extends string, Part>(area: Area<Key>, key: Key, values: Readonly<Record<string, Part>>): readonly (string | Part)[];
  /** "a, b och c"; with `or`, "a, b eller c". */
  list(words: readonly string[], joined?: 'and' | 'or'): string;
  count(n: number): string;
  /** A share from 0 to 1 as a percentage. */
  percent(share: number): string;
  percentRange(low: number, high: number): string;
  /** An ISO date, as precise as it is: "30 mars 2021", "augusti 2020", "2017". */
  date(iso: string): string;
  /** A day as the reader's clock has it: "22 november 2026". */
  day(date: Date): string;
  /** Whose something is: "Skarpnäcks", "Farstas". */
  genitive(name: string): string;
  capital(words: string): string;
  lower(words: string): string;
  /** Alphabetical order. */
  compare(a: string, b: string): number;
}

const locales: Readonly<Record<LanguageId, string>> = { sv: 'sv-SE', en: 'en-GB' };

const genitives: Readonly<Record<LanguageId, (name: string) => string>> = {
  sv: (name) => (/[sxz]$/i.test(name) ? name : `${name}s`),
  en: (name) => (/s$/i.test(name) ? `${name}’` : `${name}’s`),
};

/** @param translations of every area; null for Swedish, whose messages come with the areas themselves. */
export function createLanguage(id: LanguageId, translations: Translations | null): Language {
  const locale = locales[id];
  // Each takes milliseconds to make, and the first screen needs hardly any.
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const number = once(() => new Intl.NumberFormat(locale));
  const percentage = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
  const months = once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
  const days = once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }));
  const today = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
  const collator = once(() => new Intl.Collator(locale));
  const formats = new Map<string, IntlMessageFormat>();

  const formatOf = (message: string): IntlMessageFormat => {
    const format = formats.get(message) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    formats.set(message, format);
    return format;
  };
  // A built page holds the messages with placeholders parsed, and not as text.
  const isPlain = (message: string) => typeof message === 'string' && !message.includes('{');
  const format = (message: string, values: Values | undefined) => formatOf(message).format<string>(values) as string;
  // A table says the same of the same number hundreds of times.
  const counted = new Map<string, Map<number, string>>();
  const count = (message: string, key: string, n: number): string => {
    const known = counted.get(message) ?? new Map<number, string>();
    const said = known.get(n) ?? format(message, { [key]: n });
    counted.set(message, known.set(n, said));
    return said;
  };
  const say = (message: string, values: Values | undefined): string => {
    if (isPlain(message)) return message;
    const [[key, value] = [], ...others] = Object.entries(values ?? {});
    return key !== undefined && typeof value === 'number' && others.length === 0 ? count(message, key, value) : format(message, values);
  };
  const wordsOf = ({ area, messages }: Area): Readonly<Record<string, string>> => translations?.[area] ?? messages;

  return {
    id,
    messages: (area) => {
      const words = wordsOf(area);
      return (key, values) => say(words[key] ?? area.messages[key], values);
    },
    parts: (area, key, values) =>
      formatOf(wordsOf(area)[key] ?? area.messages[key])
        .formatToParts(values)
        .map(({ value }) => value),
    list: (words, joined = 'and') => (joined === 'and' ? and() : or()).format(words),
    count: (n) => number().format(n),
    percent: (share) => percentage().format(share),
    percentRange: (low, high) => percentage().formatRange(low, high),
    date: (iso) => {
      const [year, month, day] = iso.split('-');
      if (month === undefined) return iso;
      const format = day === undefined ? months() : days();
      return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
    },
    day: (date) => today().format(date),
    genitive: (name) => genitives[id](name),
    capital: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
    lower: (words) => words.toLocaleLowerCase(locale),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
