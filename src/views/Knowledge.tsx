import { useLanguage } from '../components/language';
import { knowledge as words } from '../language/sv/knowledge';
import { knowledge } from '../questions/knowledge';
import { useAnswer } from '../questions/use-answer';
import { WithNames } from '../questions/WithNames';

/** More loaded plans than this are not named. */
const NAMED = 4;

/** The product's first sentence: the state of its knowledge. */
export function Knowledge() {
  const { rows } = useAnswer(knowledge);
  const language = useLanguage();
  if (rows === null) return null;
  const t = language.messages(words);
  const loaded = rows
    .filter(({ document_id }) => document_id !== null)
    .map(({ name }) => name)
    .sort(language.compare);
  const missing = rows.length - loaded.length;
  const isNamed = loaded.length > 0 && loaded.length <= NAMED;
  return (
    <p className="knowledge">
      <strong>
        <WithNames>{t(isNamed ? 'loaded-named' : 'loaded', { loaded: loaded.length, all: rows.length, units: language.list(loaded) })}</WithNames>
      </strong>{' '}
      <span>
        {t('gap-only-of-loaded')}
        {missing > 0 && ` ${t('missing', { missing })}`}
      </span>
    </p>
  );
}
