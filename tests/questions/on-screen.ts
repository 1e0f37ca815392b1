import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DashboardProvider } from '../../src/components/dashboard';
import type { Session } from '../../src/engine/session';
import { contentOf, type Takeaway } from '../../src/export/takeaway';
import { answerKey, sqlOf } from '../../src/questions/answer-key';
import { GlossaryProvider } from '../../src/questions/glossary/explain';
import { type NamedRow, names } from '../../src/questions/names';
import { NamesProvider } from '../../src/questions/use-names';
import { type DashboardState, defaultState } from '../../src/state/dashboard-state';
import { elementsOf, readXml, type XmlElement } from '../export/read-xml';

const nothing = () => undefined;
const never = () => new Promise<never>(nothing);
const idle = { phase: 'idle' } as const;
const session: Session = { status: () => idle, subscribe: () => nothing, start: nothing, rows: never, manifest: never, retry: nothing };
const offer = { isMade: () => false, subscribe: () => nothing, accept: nothing, decline: nothing };

/**
 * What a reader sees of a page before any engine, as a tree.
 * @param named the answer to `names`
 */
export function drawn(picture: ReactElement, named: readonly NamedRow[] = [], state: DashboardState = defaultState): XmlElement {
  const parsed = { state, fingerprint: null, notices: [] };
  const history = { current: () => parsed, subscribe: () => nothing, go: nothing };
  const answers = new QueryClient();
  answers.setQueryData([names.id, answerKey(sqlOf(names, state))], named);
  const explained = createElement(GlossaryProvider, null, createElement('div', null, picture));
  const page = createElement(QueryClientProvider, { client: answers }, createElement(NamesProvider, null, explained));
  const dashboard = { history, session, baked: { rows: never }, offer, children: page };
  return readXml(renderToStaticMarkup(createElement(DashboardProvider, dashboard)));
}

/** The words of an element that everyone sees: without those for a screen reader. */
export function visible(element: XmlElement): string {
  const hidden = elementsOf(element, 'span').filter(({ attributes }) => attributes.class === 'visually-hidden');
  return hidden.reduce((text, { text: words }) => text.replace(words, ''), element.text).trim();
}

export const ofClass = (element: XmlElement, name: string, of: string): XmlElement[] =>
  elementsOf(element, name).filter(({ attributes }) => attributes.class?.split(' ').includes(of));

/** The rows of what is taken along, as words. */
export const taken = ({ rows }: Takeaway): string[][] => rows.map(({ cells }) => cells.map((cell) => String(contentOf(cell) ?? '')));

function saidOf(cell: XmlElement): string {
  const button = elementsOf(cell, 'button').find(({ attributes }) => attributes.title !== undefined);
  const hidden = elementsOf(cell, 'span').find(({ attributes }) => attributes.class === 'visually-hidden');
  return button?.attributes['aria-label'] ?? hidden?.text ?? button?.attributes.title ?? cell.text;
}

/** The rows that a reader sees, heads left out, each cell in the words that a screen reader says. */
export function onScreen(table: ReactElement, named?: readonly NamedRow[]): string[][] {
  return elementsOf(drawn(table, named), 'tr')
    .filter((row) => !elementsOf(row, 'th').every(({ attributes }) => attributes.scope?.startsWith('col')))
    .map((row) => row.children.map(saidOf));
}
