import { useLanguage, useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import type { ProgrammeRow } from '../../questions/unit-programme';
import { FoldedList } from './FoldedList';
import { Opens } from './Opens';
import type { Part } from './units';

const kinds = ['theme-goal', 'measure', 'planned-activity'] as const;
const THEMES_SHOWN = 6;

/** What one organisation had in the 2017 programme: its places and themes by name, its goals and measures counted and folded. */
export function Programme({ part, rows }: { part: Part; rows: readonly ProgrammeRow[] }) {
  const t = useMessages(area);
  const { list } = useLanguage();
  const of = (entity: string) => rows.filter((row) => row.entity === entity);
  const themes = of('theme').map(({ words }) => words);
  const unlisted = themes.length - THEMES_SHOWN;
  const places = of('place').map(({ words }) => words);
  return (
    <div>
      {part.generation > 0 && (
        <p className="chip-label" lang="sv">
          {part.name}
        </p>
      )}
      {places.length > 0 && (
        <p>
          {t('places')}: <span lang="sv">{list(places)}</span>.
        </p>
      )}
      {of('place-declaration').map(({ statement_id }) => (
        <p key={statement_id}>
          <Opens className="words" evidence={{ statement: statement_id ?? '' }}>
            {t('no-place')}
          </Opens>
        </p>
      ))}
      {themes.length > 0 && (
        <p>
          {t('themes')}: <span lang="sv">{themes.slice(0, THEMES_SHOWN).join('; ')}</span>
          {unlisted > 0 && ` ${t('more-in-link', { n: unlisted })}`}.
        </p>
      )}
      {kinds.map((kind) => {
        const ofKind = of(kind);
        const words = t(`n-${kind}`, { n: ofKind.length });
        return (
          ofKind.length > 0 && (
            <div key={kind} className="folded">
              <Opens evidence={{ organisation: part.organisation_id, kind }} what={`${part.name}: ${words}`}>
                {words}
              </Opens>
              <FoldedList
                items={ofKind}
                summary={
                  <>
                    {t('read')} <span className="visually-hidden">{words}</span>
                  </>
                }
              >
                {(row) => (
                  <li key={row.statement_id}>
                    <Opens className="words" evidence={{ statement: row.statement_id ?? '' }}>
                      <span lang="sv">{row.words}</span>
                    </Opens>
                  </li>
                )}
              </FoldedList>
            </div>
          )
        );
      })}
    </div>
  );
}
