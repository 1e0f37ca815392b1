import { formatLink } from '../state/link';
import { useDashboardState } from './dashboard';

/** A link to the same view in the other language, named in that language. */
export function LanguageSwitch() {
  const [state] = useDashboardState();
  const [id, name] = state.language === 'sv' ? (['en', 'English'] as const) : (['sv', 'Svenska'] as const);
  return (
    <a className="language" href={formatLink({ ...state, language: id })} hrefLang={id} lang={id}>
      {name}
    </a>
  );
}
