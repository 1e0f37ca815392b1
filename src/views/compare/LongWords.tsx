import { useLanguage } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import type { Words } from './use-words';

/** Says that the words of a long comparison are not shown yet, and offers them. */
export function LongWords({ words: { statements, ask } }: { words: Words }) {
  const language = useLanguage();
  const t = language.messages(area);
  return (
    <p className="note long-words">
      {t('words-long', { n: language.count(statements) })}{' '}
      <button type="button" className="plain" onClick={ask}>
        {t('words-show')}
      </button>
    </p>
  );
}
