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

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <DashboardProvider history={history} session={session}>
        <App />
      </DashboardProvider>
    </QueryClientProvider>
  </StrictMode>,
);
