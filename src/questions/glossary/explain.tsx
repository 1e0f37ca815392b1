import { createContext, lazy, type ReactNode, Suspense, useContext } from 'react';
import { useLanguage } from '../../components/language';
import { Optional } from '../../components/Optional';
import { useAnswer } from '../use-answer';
import { type Entity, useNames } from '../use-names';
import { type GlossaryRow, glossary as question } from '.';
import { splitAbbreviations } from './abbreviations';

const Abbreviation = lazy(() => import('../../components/Abbreviation'));

const none: readonly GlossaryRow[] = [];
const Context = createContext<readonly GlossaryRow[] | null>(null);

/** Asks once what abbreviations mean, for all texts below it. */
export function GlossaryProvider({ children }: { children: ReactNode }) {
  return <Context value={useAnswer(question).rows ?? none}>{children}</Context>;
}

/** A text with its abbreviations explained, where the glossary is at hand. */
export function Explained({ children }: { children: string }) {
  const glossary = useContext(Context);
  if (glossary === null) throw new Error('Explained needs a GlossaryProvider above it');
  return splitAbbreviations(children, glossary).map(({ text, entry }, i) => {
    if (entry === null) return text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
      <Optional key={i} otherwise={text}>
        <Suspense fallback={text}>
          <Abbreviation text={text}>
            <Meaning of={entry} />
          </Abbreviation>
        </Suspense>
      </Optional>
    );
  });
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

/** What an abbreviation stands for, and what that is. */
export function Meaning({ of }: { of: GlossaryRow }) {
  const language = useLanguage();
  return (
    <>
      <strong>{language.capital(of[`term_${language.id}`])}</strong>. {of[`definition_${language.id}`]}
    </>
  );
}
