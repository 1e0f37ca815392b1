import { Explained } from '../glossary/explain';
import { cutAtWords, wordPattern } from '../words-in-text';

interface Props {
  readonly text: string;
  /** The tagged words, to stand out. */
  readonly words: readonly string[];
}

/** A quote with its tagged words marked and its abbreviations explained. */
export function Marked({ text, words }: Props) {
  return cutAtWords(text, wordPattern(words)).map((part, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
    if (!part.isWord) return <Explained key={i}>{part.text}</Explained>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
      <mark key={i}>
        <Explained>{part.text}</Explained>
      </mark>
    );
  });
}
