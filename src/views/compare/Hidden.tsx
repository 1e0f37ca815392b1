import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';

/** What "only differences" leaves out, by name. */
export function Hidden({ message, names }: { message: 'hidden.alike' | 'hidden.incomparable' | 'hidden.neither'; names: readonly string[] }) {
  const t = useMessages(area);
  const language = useLanguage();
  if (names.length === 0) return null;
  return <p className="note">{t(message, { n: names.length, names: language.list(names) })}</p>;
}
