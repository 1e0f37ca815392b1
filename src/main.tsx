// First: what takes longest is asked for before the rest of this script runs.
import './engine/page-session';
import '@fontsource-variable/source-sans-3/wght.css';
import { type DehydratedState, hydrate, notifyManager, QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fetchEvidencePanel } from './App';
import { createBaked, FIRST_ANSWERS } from './engine/baked';
import { dataUrl, session, version } from './engine/page-session';
import { loadLanguage } from './language/languages';
import { keepOffline } from './offline/keep-offline';
import { Page } from './Page';
import { defaultState } from './state/dashboard-state';
import { createLinkHistory } from './state/history';
import { formatLink } from './state/link';

const root = document.getElementById('root') as HTMLElement;
const offer = keepOffline(version, engineSettled());
const history = createLinkHistory(window);

// Answers that are given together are drawn together, in the task in which the last came.
notifyManager.setScheduler(queueMicrotask);
// Every answer comes from this machine, also when the network is gone.
const answers = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });

// A link in another language opens in it at once; where its messages cannot be fetched, in Swedish.
const [first] = await Promise.all([fetchFirstAnswers(), loadLanguage(history.current().state.language).catch(() => null)]);
if (first !== null) hydrate(answers, first);
const page = <Page history={history} session={session} baked={createBaked(dataUrl)} offer={offer} answers={answers} />;
const isAsRendered = root.firstElementChild !== null && first !== null && formatLink(history.current().state) === formatLink(defaultState);
// In pieces, between which the browser can paint and answer.
if (isAsRendered) startTransition(() => void hydrateRoot(root, page));
else {
  root.replaceChildren();
  createRoot(root).render(page);
}
delete document.documentElement.dataset.link;
// Most choices open it, and not one waits for it then.
fetchEvidencePanel().catch(() => undefined);
// What an engine that failed could not answer is asked of the next.
session.subscribe(() => {
  if (session.status().phase === 'ready') answers.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
});

/** The answers behind the picture that the page came with; null where the build made none. */
async function fetchFirstAnswers(): Promise<DehydratedState | null> {
  try {
    const response = await fetch(new URL(FIRST_ANSWERS, dataUrl));
    return response.ok ? ((await response.json()) as DehydratedState) : null;
  } catch {
    return null;
  }
}

/** Settles when the engine has started, or failed to. */
function engineSettled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      const { phase } = session.status();
      if (phase !== 'ready' && phase !== 'failed') return;
      stop();
      resolve();
    });
  });
}
