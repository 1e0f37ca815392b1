import { useEffect, useRef } from 'react';
import { CopyLink } from '../../components/CopyLink';
import { useDashboard, useDashboardState } from '../../components/dashboard';
import { useLanguage } from '../../components/language';
import type { Language } from '../../language/language';
import { evidence as words } from '../../language/sv/evidence';
import { opened } from '../../language/sv/opened';
import { takeAlong } from '../../language/sv/take-along';
import { organisationKinds } from '../../model/kinds';
import { type DashboardState, type EvidenceRef, filteredViews, isFiltered } from '../../state/dashboard-state';
import { coverage } from '../coverage';
import { matrixLines } from '../coverage/rows';
import { cellReason } from '../coverage/words';
import { evidenceMarks } from '../evidence-marks';
import { GlossaryProvider } from '../glossary/explain';
import { sourceLines } from '../source-lines';
import { subAreaRules } from '../sub-area-rules';
import { TakeAlong } from '../TakeAlong';
import { useAnswer } from '../use-answer';
import { type Names, useNames } from '../use-names';
import { WithNames } from '../WithNames';
import { evidence as question } from '.';
import { openedWords } from './describe';
import { Statement } from './Statement';
import { marksOf, sectionsOf } from './sections';
import { UnitLink } from './UnitLink';
import './View.css';

const NARROW = '(max-width: 760px)';

/** The sentences behind what is opened: at the side on a wide screen, a sheet on a narrow one. */
export function EvidencePanel({ evidence }: { evidence: EvidenceRef }) {
  const [state, change] = useDashboardState();
  const { history } = useDashboard();
  const names = useNames();
  const { rows, pending } = useAnswer(question);
  const marks = useAnswer(evidenceMarks);
  const raw = useAnswer(sourceLines);
  const rules = useAnswer(subAreaRules);
  const language = useLanguage();
  const t = language.messages(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => change({ evidence: null });

  useEffect(() => {
    const element = dialog.current;
    let outside = document.activeElement;
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Element && !element?.contains(target)) outside = target;
    };
    document.addEventListener('focusin', follow);
    if (window.matchMedia(NARROW).matches) element?.showModal();
    else element?.show();
    heading.current?.focus();
    return () => {
      document.removeEventListener('focusin', follow);
      element?.close();
      if (outside instanceof HTMLElement && outside !== document.body) outside.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && document.querySelector(':popover-open') === null) history.go({ ...state, evidence: null });
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [history, state]);

  const sections = rows === null || marks.rows === null ? [] : sectionsOf(rows, marks.rows, evidence, language);
  const title = openedWords(evidence, names, language);
  const unit = evidence.unit ?? evidence.organisation;
  return (
    <GlossaryProvider>
      <dialog
        ref={dialog}
        className="evidence"
        aria-label={t('panel', { what: title })}
        onCancel={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <header>
          <h2 ref={heading} tabIndex={-1}>
            <WithNames>{title}</WithNames>
          </h2>
          <button type="button" className="close" aria-label={t('close')} onClick={close}>
            ×
          </button>
        </header>
        {unit !== undefined && state.view !== 'unit' && <UnitLink organisation={unit}>{language.messages(opened)('unit-page')}</UnitLink>}
        <CellReason evidence={evidence} names={names} />
        {rows !== null && !pending && marks.rows !== null && (
          <>
            <p className="sum" role="status">
              {rows.length === 0
                ? nothingWords(state, evidence, language)
                : t('sum', { statements: rows.length, documents: new Set(rows.map(({ document_id }) => document_id)).size })}{' '}
              {rows[0] !== undefined && rows[0].of_opened > rows.length && `${t('of-more', { n: rows[0].of_opened })} `}
              <CopyLink label={t('copy-link')} />
              {rows.length > 0 && (
                <TakeAlong
                  label={language.messages(takeAlong)('evidence')}
                  question={question}
                  take={async () => (await import('./takeaway')).evidenceTakeaway(rows, title, names, language)}
                />
              )}
            </p>
            {sections.map(({ title: heading, note, rows: ofSection }) => (
              <section key={heading}>
                <h3>
                  {heading}
                  {note && <span> – {note}</span>}
                </h3>
                {ofSection.map((row) => (
                  <Statement
                    key={row.statement_id}
                    row={row}
                    marks={marksOf(row, marks.rows ?? [])}
                    rules={rules.rows ?? []}
                    rawLines={(raw.rows ?? []).filter(({ statement_id }) => statement_id === row.statement_id)}
                    opened={evidence}
                    names={names}
                  />
                ))}
              </section>
            ))}
          </>
        )}
      </dialog>
    </GlossaryProvider>
  );
}

/** Why nothing is opened. A statement opens whatever the filters are, so where it does not, there is none. */
function nothingWords(state: DashboardState, { statement }: EvidenceRef, language: Language): string {
  const t = language.messages(words);
  if (statement !== undefined) return t('nothing-there', { id: statement });
  return t(filteredViews.includes(state.view) && isFiltered(state) ? 'nothing-selected' : 'nothing');
}

/** Why the opened cell of the matrix looks as it does; a near miss is asked as a question. */
function CellReason({ evidence, names }: { evidence: EvidenceRef; names: Names }) {
  const { rows } = useAnswer(coverage);
  const [state] = useDashboardState();
  const language = useLanguage();
  const { organisation, sub_area } = evidence;
  const line = matrixLines(rows ?? [], organisationKinds, 'name', language).find(({ organisation_id }) => organisation_id === organisation);
  const cell = line?.cells.find((candidate) => candidate.sub_area_id === sub_area);
  if (line === undefined || cell === undefined || sub_area === undefined || !state.layers.includes('plan')) return null;
  return (
    <p className="reason">
      <WithNames>{cellReason(line, cell, names.name('sub_area', sub_area), language)}</WithNames>
    </p>
  );
}
