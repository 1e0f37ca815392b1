import type { GlossaryRow } from '../glossary';
import { explain } from '../glossary/explain';
import { cutAtWords, wordPattern } from '../words-in-text';

interface Props {
  readonly text: string;
  /** The tagged words, to stand out. */
  readonly words: readonly string[];
  readonly glossary: readonly GlossaryRow[];
}

/** A quote with its tagged words marked and its abbreviations explained. */
export function Marked({ text, words, glossary }: Props) {
  return cutAtWords(text, wordPattern(words)).map((part, i) => {
    const explained = explain(part.text, glossary);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
    return part.isWord ? <mark key={i}>{explained}</mark> : explained;
  });
}
