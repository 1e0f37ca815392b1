import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect } from 'react';
import { CopyLink } from './components/CopyLink';
import { useDashboard, useDashboardState, useSessionPhase } from './components/dashboard';
import { ErrorBoundary } from './components/ErrorBoundary';
import { LanguageSwitch } from './components/LanguageSwitch';
import { useMessages } from './components/language';
import { frame } from './language/sv/frame';
import { NamesProvider, useNames } from './questions/use-names';
import { filteredViews, views } from './state/dashboard-state';
import { formatLink } from './state/link';
import { CoverageView } from './views/CoverageView';
import { EngineNotice } from './views/EngineNotice';
import { Filters } from './views/Filters';
import { Knowledge } from './views/Knowledge';
import { NewVersion } from './views/NewVersion';
import { DivisionNotice, LinkNotices } from './views/Notices';
import { OnPaper } from './views/OnPaper';
import './App.css';

/** Fetched once the picture stands, so that it is there when a number is pressed. */
export const fetchEvidencePanel = async () => ({ default: (await import('./questions/evidence/View')).EvidencePanel });
const EvidencePanel = lazy(fetchEvidencePanel);
const MethodsView = lazy(() => import('./views/MethodsView'));
const CollaborationView = lazy(() => import('./views/CollaborationView'));
const CompareView = lazy(() => import('./views/CompareView'));
const UnitView = lazy(() => import('./views/UnitView'));
const ReconciliationView = lazy(() => import('./views/ReconciliationView'));
const CodingView = lazy(() => import('./views/CodingView'));
const OpenDataView = lazy(() => import('./views/OpenDataView'));
const GlossaryView = lazy(() => import('./views/GlossaryView'));

/** The frame round every view: title and navigation, what the product knows, the filters, and the opened evidence. */
export function App() {
  const [state] = useDashboardState();
  const t = useMessages(frame);
  useTitle();
  return (
    <>
      <header className="top">
        <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
          {t('skip-to-content')}
        </button>
        <h1>
          <a href={formatLink({ ...state, view: 'coverage', evidence: null })}>Plankoll</a>
        </h1>
        <nav aria-label={t('views')}>
          {views.map((view) => (
            <a key={view} href={formatLink({ ...state, view, evidence: null })} aria-current={state.view === view ? 'page' : undefined}>
              {t(`view.${view}`)}
            </a>
          ))}
        </nav>
        <CopyLink label={t('copy-link')} />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        <EngineNotice />
        <NewVersion />
        <Guarded>
          <OnPaper part="PrintHead" />
          <Knowledge />
          <LinkNotices />
          {filteredViews.includes(state.view) && <Filters />}
        </Guarded>
        <Guarded>
          {filteredViews.includes(state.view) && <DivisionNotice />}
          <Suspense fallback={<p className="waiting">{t('fetching-view')}</p>}>
            {state.view === 'coverage' && <CoverageView />}
            {state.view === 'methods' && <MethodsView />}
            {state.view === 'collaboration' && <CollaborationView />}
            {state.view === 'compare' && <CompareView />}
            {state.view === 'unit' && <UnitView />}
            {state.view === 'reconciliation' && <ReconciliationView />}
            {state.view === 'coding' && <CodingView />}
            {state.view === 'open-data' && <OpenDataView />}
            {state.view === 'glossary' && <GlossaryView />}
            <ReadyMark />
          </Suspense>
        </Guarded>
        <Guarded>
          <Suspense fallback={<p className="waiting visually-hidden">{t('fetching-view')}</p>}>
            {state.evidence && <EvidencePanel evidence={state.evidence} />}
            <ReadyMark />
          </Suspense>
          <OnPaper part="PrintFoot" />
        </Guarded>
      </main>
    </>
  );
}

function useTitle() {
  const [{ view }] = useDashboardState();
  const t = useMessages(frame);
  const [title, description] = [t(`view.${view}`), t('description')];
  useEffect(() => {
    document.title = `${title} – Plankoll`;
    document.querySelector('meta[name=description]')?.setAttribute('content', description);
  }, [title, description]);
}

/**
 * What fails below it says so, and is shown anew when something else is chosen or the engine has been started anew. It alone is drawn again when
 * the engine's phase changes.
 */
function Guarded({ children }: { children: ReactNode }) {
  const { session } = useDashboard();
  const [state] = useDashboardState();
  const phase = useSessionPhase();
  const answers = useQueryClient();
  const startAnew = () => {
    answers.clear();
    session.retry();
  };
  return (
    <ErrorBoundary resetOn={`${phase} ${formatLink(state)}`} onRetry={startAnew}>
      <NamesProvider>{children}</NamesProvider>
    </ErrorBoundary>
  );
}

/**
 * Says on the page itself when the figures of the present state stand in it, and how far the engine is, for scripts that take pictures or
 * measure. It stands after the view, so that it is there when the view's code is, and looks when the view has asked what it asks.
 */
function ReadyMark() {
  useDashboardState();
  const answers = useQueryClient();
  const phase = useSessionPhase();
  const fetching = useIsFetching();
  const named = useNames().of('organisation').length > 0;
  useEffect(() => {
    // What is drawn, and what has been asked since.
    const isWhole = document.querySelector('.waiting') === null;
    const ready = isWhole && named && fetching === 0 && answers.isFetching() === 0;
    document.documentElement.dataset.ready = String(ready);
    document.documentElement.dataset.engine = phase;
  });
  // Ends also when the view is hidden because another one's code is on its way.
  useLayoutEffect(() => () => void delete document.documentElement.dataset.ready, []);
  return null;
}
