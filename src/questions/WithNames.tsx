import { useLanguage } from '../components/language';
import { useNames } from './use-names';
import { cutAtWords } from './words-in-text';

/** A sentence of the interface. In another language than Swedish, the names in it that are Swedish are marked as such. */
export function WithNames({ children }: { children: string | null }) {
  return useLanguage().id === 'sv' || children === null ? children : <Foreign>{children}</Foreign>;
}

function Foreign({ children }: { children: string }) {
  return cutAtWords(children, useNames().inSwedish).map(({ text, isWord }, i) => {
    if (!isWord) return text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
      <span key={i} lang="sv">
        {text}
      </span>
    );
  });
}
