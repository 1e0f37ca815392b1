import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { CopyLink } from './components/CopyLink';
import { useDashboard, useDashboardState, useSessionStatus } from './components/dashboard';
import { ErrorBoundary } from './components/ErrorBoundary';
import { LanguageSwitch } from './components/LanguageSwitch';
import { useMessages } from './components/language';
import { frame } from './language/sv/frame';
import { EvidencePanel } from './questions/evidence/View';
import { useNames } from './questions/use-names';
import { filteredViews, views } from './state/dashboard-state';
import { formatLink } from './state/link';
import { CoverageView } from './views/CoverageView';
import { EngineNotice } from './views/EngineNotice';
import { Filters } from './views/Filters';
import { Knowledge } from './views/Knowledge';
import { DivisionNotice, LinkNotices } from './views/Notices';
import { OnPaper } from './views/OnPaper';
import './App.css';

const MethodsView = lazy(() => import('./views/MethodsView'));
const CollaborationView = lazy(() => import('./views/CollaborationView'));
const ReconciliationView = lazy(() => import('./views/ReconciliationView'));
const CodingView = lazy(() => import('./views/CodingView'));
const OpenDataView = lazy(() => import('./views/OpenDataView'));

/** The frame round every view: title and navigation, what the product knows, the filters, and the opened evidence. */
export function App() {
  const [state] = useDashboardState();
  const { session } = useDashboard();
  const { phase } = useSessionStatus();
  const answers = useQueryClient();
  const t = useMessages(frame);
  useTitle();
  const startAnew = () => {
    answers.clear();
    session.retry();
  };
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
        <ErrorBoundary resetOn={phase} onRetry={startAnew}>
          <OnPaper part="PrintHead" />
          <ReadyMark />
          <Knowledge />
          <LinkNotices />
          {filteredViews.includes(state.view) && <Filters />}
          {filteredViews.includes(state.view) && <DivisionNotice />}
          <Suspense fallback={<p className="waiting">{t('fetching-view')}</p>}>
            {state.view === 'coverage' && <CoverageView />}
            {state.view === 'methods' && <MethodsView />}
            {state.view === 'collaboration' && <CollaborationView />}
            {state.view === 'reconciliation' && <ReconciliationView />}
            {state.view === 'coding' && <CodingView />}
            {state.view === 'open-data' && <OpenDataView />}
          </Suspense>
        </ErrorBoundary>
        <ErrorBoundary resetOn={phase} onRetry={startAnew}>
          {state.evidence && <EvidencePanel evidence={state.evidence} />}
          <OnPaper part="PrintFoot" />
        </ErrorBoundary>
      </main>
    </>
  );
}

function useTitle() {
  const [{ view }] = useDashboardState();
  const title = useMessages(frame)(`view.${view}`);
  useEffect(() => {
    document.title = `${title} – Plankoll`;
  }, [title]);
}

/** Says on the page itself when the figures stand in it, and how far the engine is, for scripts that take pictures or measure. */
function ReadyMark() {
  const { phase } = useSessionStatus();
  const fetching = useIsFetching();
  const named = useNames().of('organisation').length > 0;
  const ready = fetching === 0 && named;
  useEffect(() => {
    document.documentElement.dataset.ready = String(ready);
    document.documentElement.dataset.engine = phase;
  }, [ready, phase]);
  return null;
}
