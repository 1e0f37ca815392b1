import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language, Translate } from '../language/language';
import { languageAtHand, loadLanguage, swedish } from '../language/languages';
import type { Area } from '../language/messages';
import { useDashboardState } from './dashboard';

const Context = createContext<Language>(swedish);

/** Gives everything below it the language that the link asks for; the one before until its messages have come. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ language: wanted }] = useDashboardState();
  const [language, setLanguage] = useState(() => languageAtHand(wanted) ?? swedish);
  useEffect(() => {
    let current = true;
    loadLanguage(wanted).then(
      (fetched) => current && setLanguage(fetched),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = language.id;
  }, [language]);
  return <Context value={language}>{children}</Context>;
}

/** The language on screen. */
export function useLanguage(): Language {
  return useContext(Context);
}

/** The words of one area in the language on screen. */
export function useMessages<Key extends string>(area: Area<Key>): Translate<Key> {
  return useLanguage().messages(area);
}
