import { type DehydratedState, dehydrate, QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { decodeRows } from '../engine/answer';
import type { Baked } from '../engine/baked';
import type { Engine } from '../engine/engine';
import type { Session } from '../engine/session';
import type { Manifest } from '../model/manifest';
import type { Offer } from '../offline/keep-offline';
import { Page } from '../Page';
import { questions } from '../questions';
import { answerKey, sqlOf } from '../questions/answer-key';
import { defaultState } from '../state/dashboard-state';
import type { LinkHistory } from '../state/history';

export { bake } from './bake';

/**
 * The page as it opens, with the answers behind it: rendered again and again until every question that it asks has its answer.
 * @param manifest of the dataset, as the page would fetch it
 */
export async function render(engine: Engine, manifest: Manifest): Promise<{ html: string; answers: unknown }> {
  const answers = new QueryClient();
  answers.setQueryData(['manifest', false], manifest, { updatedAt: 0 });
  const asked = new Map(questions.map((question) => [question.id, question]));
  const page = <Page history={history} session={session} baked={baked} offer={offer} answers={answers} />;
  for (;;) {
    const html = renderToString(page);
    const open = answers.getQueryCache().findAll({ predicate: ({ state }) => state.data === undefined });
    if (open.length === 0) return { html, answers: timeless(dehydrate(answers)) };
    for (const { queryKey } of open) {
      const question = asked.get(String(queryKey[0]));
      if (question === undefined) throw new Error(`nothing answers ${JSON.stringify(queryKey)}`);
      const sql = sqlOf(question, defaultState);
      answers.setQueryData([question.id, answerKey(sql)], decodeRows(await engine.run(sql), question), { updatedAt: 0 });
    }
  }
}

/** Without the time of the build, so that the same dataset gives the same bytes. */
function timeless({ queries, mutations }: DehydratedState): DehydratedState {
  return { mutations, queries: queries.map((query) => ({ ...query, dehydratedAt: 0 })) };
}

const nothing = () => undefined;
const parsed = { state: defaultState, fingerprint: null, notices: [] };
const history: LinkHistory = { current: () => parsed, subscribe: () => nothing, go: nothing };
const idle = { phase: 'idle' } as const;
const never = () => new Promise<never>(nothing);
const session: Session = { status: () => idle, subscribe: () => nothing, start: nothing, rows: never, manifest: never, retry: nothing };
const baked: Baked = { rows: never };
const offer: Offer = { isMade: () => false, subscribe: () => nothing, accept: nothing, decline: nothing };
