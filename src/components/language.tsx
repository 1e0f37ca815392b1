import { createContext, createElement, Fragment, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language, Translate } from '../language/language';
import { languageAtHand, loadLanguage, swedish } from '../language/languages';
import type { Area } from '../language/messages';
import { useDashboardState } from './dashboard';

interface Spoken {
  readonly language: Language;
  /** The messages of the language that the link asks for could not be fetched. */
  readonly failed: boolean;
}

const Context = createContext<Spoken>({ language: swedish, failed: false });

/** Gives everything below it the language that the link asks for; the one before until its messages have come. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ language: wanted }] = useDashboardState();
  const [spoken, setSpoken] = useState<Spoken>(() => ({ language: languageAtHand(wanted) ?? swedish, failed: false }));
  useEffect(() => {
    let current = true;
    loadLanguage(wanted).then(
      (language) => current && setSpoken({ language, failed: false }),
      () => current && setSpoken(({ language }) => ({ language, failed: true })),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = spoken.language.id;
  }, [spoken]);
  return <Context value={spoken}>{children}</Context>;
}

/** The language on screen. */
export function useLanguage(): Language {
  return useContext(Context).language;
}

/** Whether the language that the link asks for could not be fetched. */
export function useLanguageFailed(): boolean {
  return useContext(Context).failed;
}

/** The words of one area in the language on screen. */
export function useMessages<Key extends string>(area: Area<Key>): Translate<Key> {
  return useLanguage().messages(area);
}

interface SentenceProps<Key extends string> {
  readonly area: Area<Key>;
  readonly message: Key;
  readonly values: Readonly<Record<string, ReactNode>>;
}

/** A message with elements in it, each where the language puts it. */
export function Sentence<Key extends string>({ area, message, values }: SentenceProps<Key>) {
  return createElement(Fragment, null, ...useLanguage().parts(area, message, values));
}
