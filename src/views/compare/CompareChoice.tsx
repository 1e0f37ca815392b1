import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useDashboardState } from '../../components/dashboard';
import { useMessages } from '../../components/language';
import { UnitPicker } from '../../components/UnitPicker';
import type { Language } from '../../language/language';
import { compare as area } from '../../language/sv/compare';
import { type Column, MOST_COLUMNS } from '../../questions/compare-rows/columns';
import { likeness } from '../../questions/likeness';
import { suggestionsFor } from '../../questions/likeness/suggest';
import { LikenessSuggestions } from '../../questions/likeness/View';
import { useAnswer } from '../../questions/use-answer';
import { useNames } from '../../questions/use-names';
import { type Opponent, opponents } from '../../state/dashboard-state';
import { formatLink } from '../../state/link';

interface Props {
  /** What the reader has chosen; may be empty. */
  readonly columns: readonly Column[];
  readonly all: readonly Column[];
  readonly opponent: Opponent;
  readonly hasVersions: boolean;
  readonly language: Language;
}

/** Which units to compare and with what: chips to take away, a field to add, and whom the first is most like. */
export function CompareChoice({ columns, all, opponent, hasVersions, language }: Props) {
  const [state, change] = useDashboardState();
  const t = useMessages(area);
  const choice = useRef<HTMLDivElement>(null);
  const [first] = columns;
  const ids = columns.map(({ unit_id }) => unit_id);
  const note = ({ isPlanLoaded, isPlanExpected }: Column) => t(isPlanLoaded ? 'note.loaded' : isPlanExpected ? 'note.not-loaded' : 'note.not-asked');
  const options = all
    .filter(({ unit_id }) => !ids.includes(unit_id))
    .map((column) => ({ id: column.unit_id, name: column.name, note: note(column) }));
  const possible = opponents.filter((one) => one !== 'earlier' || hasVersions);
  // The chip that had the focus goes away with its unit.
  const remove = (unit: string) => {
    flushSync(() => change({ organisations: ids.filter((id) => id !== unit) }));
    choice.current?.querySelector('input')?.focus();
  };
  return (
    <div className="compare-choice" ref={choice}>
      <ul className="chosen-units" aria-label={t('chosen-units')}>
        {columns.map(({ unit_id, name }) => (
          <li key={unit_id}>
            <button type="button" className="chip active" onClick={() => remove(unit_id)}>
              <span lang="sv">{name}</span> <span aria-hidden="true">×</span>
              <span className="visually-hidden">: {t('remove', { unit: name })}</span>
            </button>
          </li>
        ))}
      </ul>
      <UnitPicker
        label={t('add-unit')}
        placeholder={t('add-placeholder')}
        openLabel={t('show-units')}
        noneFound={t('no-unit-found')}
        options={options}
        disabled={columns.length >= MOST_COLUMNS}
        onChoose={(id) => change({ organisations: [...ids, id], opponent: 'each-other' })}
      />
      {first !== undefined && (
        <nav className="opponents" aria-label={t('compare-with')}>
          <span aria-hidden="true">{t('compare-with')}</span>
          {possible.map((one) => (
            <a
              key={one}
              className={one === opponent ? 'chip active' : 'chip'}
              aria-current={one === opponent ? 'true' : undefined}
              href={formatLink({ ...state, opponent: one, evidence: null })}
            >
              {t(`with.${one}`)}
            </a>
          ))}
        </nav>
      )}
      <button
        type="button"
        className={state.differencesOnly ? 'chip active' : 'chip'}
        aria-pressed={state.differencesOnly}
        onClick={() => change({ differencesOnly: !state.differencesOnly })}
      >
        {t('differences-only')}
      </button>
      {first !== undefined && opponent === 'each-other' && <Suggested unit={first} language={language} />}
    </div>
  );
}

/** Whom to compare the first chosen unit with. */
function Suggested({ unit, language }: { unit: Column; language: Language }) {
  const [state] = useDashboardState();
  const names = useNames();
  const { rows } = useAnswer(likeness);
  const nameOf = (id: string) => names.name('organisation', id);
  const suggestions = useMemo(() => {
    const subAreas = names.of('sub_area').map(({ id }) => id);
    return rows && suggestionsFor(unit, rows, subAreas, (a, b) => language.compare(names.name('organisation', a), names.name('organisation', b)));
  }, [unit, rows, names, language]);
  if (suggestions === null) return null;
  return (
    <LikenessSuggestions
      unit={unit.name}
      suggestions={suggestions}
      nameOf={nameOf}
      linkTo={(other) => formatLink({ ...state, organisations: [unit.unit_id, other], evidence: null })}
    />
  );
}
