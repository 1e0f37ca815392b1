import { lazy, type ReactNode, Suspense } from 'react';
import { useLanguage } from '../../components/language';
import { useAnswer } from '../use-answer';
import { type GlossaryRow, glossary as question } from '.';
import { firstOccurrences, splitAbbreviations } from './abbreviations';

const Abbreviation = lazy(() => import('../../components/Abbreviation'));

interface Props {
  readonly children: string;
  /** The abbreviations that one can get to by keyboard here; each where it is first met unless other texts before this one have them. */
  readonly stops?: ReadonlySet<string> | undefined;
}

/** A text with its abbreviations explained. */
export function Explained({ children, stops }: Props) {
  const glossary = useAnswer(question).rows ?? [];
  return explain(children, glossary, new Set(stops ?? firstOccurrences([children], glossary)[0]));
}

/**
 * The same of a text that is a part of another.
 * @param open the abbreviations that one has still to be able to get to by keyboard; those that are met are taken out
 */
export function explain(text: string, glossary: readonly GlossaryRow[], open: Set<string>): ReactNode[] {
  return splitAbbreviations(text, glossary).map(({ text: piece, entry }, i) => {
    if (entry === null) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
      <Suspense key={i} fallback={piece}>
        <Abbreviation text={piece} isStop={open.delete(piece)}>
          <Meaning of={entry} />
        </Abbreviation>
      </Suspense>
    );
  });
}

/** What an abbreviation stands for, and what that is. */
export function Meaning({ of }: { of: GlossaryRow }) {
  const language = useLanguage();
  return (
    <>
      <strong>{language.capital(of[`term_${language.id}`])}</strong>. {of[`definition_${language.id}`]}
    </>
  );
}
