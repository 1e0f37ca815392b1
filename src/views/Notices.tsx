import { useFingerprint, useLink } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { list, plural } from '../language/sv';
import { linkNotices } from '../language/sv/link-notices';
import { outsideDivision } from '../questions/outside-division';
import { useAnswer } from '../questions/use-answer';
import { type Entity, useNames } from '../questions/use-names';

/** Which units the chosen division leaves out. */
export function DivisionNotice() {
  const { rows } = useAnswer(outsideDivision);
  if (rows === null || rows.length === 0) return null;
  const units = rows.map(({ name, statements }) => `${name} (${plural(statements, 'utsaga', 'utsagor')})`);
  return <p className="notice">Finns inte i den valda indelningen och visas därför inte: {list(units)}.</p>;
}

/** What in the opened link could not be followed, in words. */
export function LinkNotices() {
  const { state, fingerprint, notices } = useLink();
  const here = useFingerprint();
  const names = useNames();
  const t = useMessages(linkNotices);
  const language = useLanguage();
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
  if (notices.length === 0 && unknown.length === 0 && !otherData) return null;
  return (
    <div role="status">
      {repeated.length > 0 && <p className="notice">{t('repeated', { n: repeated.length, units: language.list(repeated) })}</p>}
      {unread.length > 0 && (
        <p className="notice">
          En del av länken gick inte att läsa och har fått sitt vanliga värde: {unread.map(({ key, value }) => `${key}=${value}`).join(', ')}.
        </p>
      )}
      {unknown.length > 0 && (
        <p className="notice">Länken nämner något som inte finns i underlaget: {unknown.join(', ')}. Det visas som om det inte var valt.</p>
      )}
      {otherData && (
        <p className="notice">
          Länken gjordes med ett annat underlag ({fingerprint}) än det du ser nu ({here}). Siffrorna kan skilja sig från dem som avsändaren såg.
        </p>
      )}
    </div>
  );
}
