import { useFingerprint, useLink } from '../components/dashboard';
import { useLanguage, useLanguageFailed } from '../components/language';
import { notices as words } from '../language/sv/notices';
import { outsideDivision } from '../questions/outside-division';
import { useAnswer } from '../questions/use-answer';
import { type Entity, useNames } from '../questions/use-names';
import { WithNames } from '../questions/WithNames';

/** Which units the chosen division leaves out. */
export function DivisionNotice() {
  const { rows } = useAnswer(outsideDivision);
  const language = useLanguage();
  if (rows === null || rows.length === 0) return null;
  const t = language.messages(words);
  const units = rows.map(({ name, statements }) => t('unit-with-statements', { unit: name, n: statements }));
  return (
    <p className="notice">
      <WithNames>{t('outside-division', { units: language.list(units) })}</WithNames>
    </p>
  );
}

/** What in the opened link could not be followed, in words; a language that could not be fetched too. */
export function LinkNotices() {
  const { state, fingerprint, notices } = useLink();
  const here = useFingerprint();
  const names = useNames();
  const language = useLanguage();
  const t = language.messages(words);
  const withoutLanguage = useLanguageFailed();
  const known = names.of('organisation').length > 0;

  const unknownOf = (entity: Entity, id: string | null | undefined) => (id && !names.has(entity, id) ? [id] : []);
  const unknown = known
    ? [
        ...state.organisations.filter((id) => !names.has('organisation', id)),
        ...state.areas.filter((id) => !names.has('sub_area', id) && !names.has('priority_area', id)),
        ...state.methods.filter((id) => !names.has('method', id)),
        ...state.collaborators.filter((id) => !names.has('collaborator', id)),
        ...unknownOf('division', state.division),
        ...unknownOf('organisation', state.evidence?.organisation ?? state.evidence?.unit),
        ...unknownOf('sub_area', state.evidence?.sub_area),
        ...unknownOf('method', state.evidence?.method),
        ...unknownOf('collaborator', state.evidence?.collaborator),
      ]
    : [];
  const unread = notices.filter(({ repeated }) => repeated !== true);
  const repeated = notices.filter(({ repeated }) => repeated === true).map(({ value }) => names.name('organisation', value));
  const otherData = fingerprint !== null && here !== null && fingerprint !== here;
  if (notices.length === 0 && unknown.length === 0 && !otherData && !withoutLanguage) return null;
  return (
    <div role="status">
      {repeated.length > 0 && (
        <p className="notice">
          <WithNames>{t('repeated', { n: repeated.length, units: language.list(repeated) })}</WithNames>
        </p>
      )}
      {unread.length > 0 && <p className="notice">{t('unread-parts', { parts: unread.map(({ key, value }) => `${key}=${value}`).join(', ') })}</p>}
      {unknown.length > 0 && <p className="notice">{t('unknown-ids', { ids: unknown.join(', ') })}</p>}
      {otherData && <p className="notice">{t('other-data', { made_with: fingerprint, here })}</p>}
      {withoutLanguage && <p className="notice">{t('language-not-fetched')}</p>}
    </div>
  );
}
