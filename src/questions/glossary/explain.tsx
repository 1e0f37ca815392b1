import { lazy, type ReactNode, Suspense } from 'react';
import { useLanguage } from '../../components/language';
import { Optional } from '../../components/Optional';
import { useAnswer } from '../use-answer';
import { type Entity, useNames } from '../use-names';
import { type GlossaryRow, glossary as question } from '.';
import { splitAbbreviations } from './abbreviations';

const Abbreviation = lazy(() => import('../../components/Abbreviation'));

/** A text with its abbreviations explained. */
export function Explained({ children }: { children: string }) {
  return explain(children, useAnswer(question).rows ?? []);
}

/** What an id is called, marked with its language and with its abbreviations explained. */
export function ExplainedName({ entity, id }: { entity: Entity; id: string }) {
  const [called] = useNames().named(entity, [{ id }]);
  return (
    called && (
      <span lang={called.language}>
        <Explained>{called.name}</Explained>
      </span>
    )
  );
}

/** A text with its abbreviations explained, where the glossary is at hand. */
export function explain(text: string, glossary: readonly GlossaryRow[]): ReactNode[] {
  return splitAbbreviations(text, glossary).map(({ text: piece, entry }, i) => {
    if (entry === null) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
      <Optional key={i} otherwise={piece}>
        <Suspense fallback={piece}>
          <Abbreviation text={piece}>
            <Meaning of={entry} />
          </Abbreviation>
        </Suspense>
      </Optional>
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
