import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App';
import { DashboardProvider } from './components/dashboard';
import { LanguageProvider } from './components/language';
import type { Baked } from './engine/baked';
import type { Session } from './engine/session';
import type { Offer } from './offline/keep-offline';
import type { LinkHistory } from './state/history';

interface Props {
  readonly history: LinkHistory;
  readonly session: Session;
  readonly baked: Baked;
  readonly offer: Offer;
  readonly answers: QueryClient;
}

/** The whole page with what it stands on, the same in a browser and where the build renders it. */
export function Page({ history, session, baked, offer, answers }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={answers}>
        <DashboardProvider history={history} session={session} baked={baked} offer={offer}>
          <LanguageProvider>
            <App />
          </LanguageProvider>
        </DashboardProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
