import { lazy, Suspense } from 'react';
import { useLanguage } from '../../components/language';
import type { GlossaryRow } from '../glossary';
import { splitAbbreviations } from '../glossary/abbreviations';
import { markWords } from './describe';

const Abbreviation = lazy(() => import('../../components/Abbreviation'));

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
  return markWords(text, words).map((part, i) => {
    const explained = splitAbbreviations(part.text, glossary).map(({ text: piece, entry }, j) => {
      if (entry === null) return piece;
      const isStop = open.delete(piece);
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
      return <Explained key={j} text={piece} entry={entry} isStop={isStop} />;
    });
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
    return part.marked ? <mark key={i}>{explained}</mark> : explained;
  });
}

function Explained({ text, entry, isStop }: { text: string; entry: GlossaryRow; isStop: boolean }) {
  const language = useLanguage();
  return (
    <Suspense fallback={text}>
      <Abbreviation text={text} isStop={isStop}>
        <strong>{language.capital(entry[`term_${language.id}`])}</strong>. {entry[`definition_${language.id}`]}
      </Abbreviation>
    </Suspense>
  );
}
