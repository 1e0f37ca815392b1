/** One area of the interface: its Swedish messages by key, in ICU MessageFormat. English stands under the same area and keys in `en/`. */
export interface Area<Key extends string = string> {
  readonly area: string;
  readonly messages: Readonly<Record<Key, string>>;
}

export function area<const Key extends string>(name: string, messages: Readonly<Record<Key, string>>): Area<Key> {
  return { area: name, messages };
}

/** An area's messages in another language: the same keys, none missing. */
export type Translation<A extends Area> = A extends Area<infer Key> ? Readonly<Record<Key, string>> : never;

/** The messages of every area in another language, by name of the area. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a message's placeholders stand for. */
export type Values = Readonly<Record<string, string | number>>;
