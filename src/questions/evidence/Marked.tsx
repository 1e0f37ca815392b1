import type { GlossaryRow } from '../glossary';
import { explain } from '../glossary/explain';
import { cutAtWords, wordPattern } from '../words-in-text';

interface Props {
  readonly text: string;
  /** The tagged words, to stand out. */
  readonly words: readonly string[];
  readonly glossary: readonly GlossaryRow[];
  /** The abbreviations that one can get to by keyboard here. */
  readonly stops: ReadonlySet<string>;
}

/** A quote with its tagged words marked and its abbreviations explained. */
export function Marked({ text, words, glossary, stops }: Props) {
  const open = new Set(stops);
  return cutAtWords(text, wordPattern(words)).map((part, i) => {
    const explained = explain(part.text, glossary, open);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
    return part.isWord ? <mark key={i}>{explained}</mark> : explained;
  });
}
