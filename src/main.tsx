import '@fontsource-variable/source-sans-3/wght.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { DashboardProvider } from './components/dashboard';
import { createSession } from './engine/session';
import { createLinkHistory } from './state/history';

const session = createSession(document.baseURI);
const history = createLinkHistory(window);
// Every answer comes from this machine, also when the network is gone.
const answers = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <DashboardProvider history={history} session={session}>
        <App />
      </DashboardProvider>
    </QueryClientProvider>
  </StrictMode>,
);
