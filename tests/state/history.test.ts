import { expect, test } from 'vitest';
import { createLinkHistory } from '../../src/state/history';

/** As much of a window as a history needs. */
function page(hash: string): Window {
  const location = { hash };
  const pushState = (_state: unknown, _title: string, link: string) => {
    location.hash = link;
  };
  return { location, history: { pushState }, addEventListener: () => undefined } as unknown as Window;
}

test('a choice leaves all else of the state the same objects, so that nothing is drawn anew for it', () => {
  const history = createLinkHistory(page('#/tackning?lager=plan&omraden=normer'));
  const { state: before } = history.current();
  expect(before.layers).toEqual(['plan']);
  history.go({ ...before, organisations: ['farsta'] });
  const { state: after } = history.current();
  expect(after.organisations).toEqual(['farsta']);
  expect(after).toEqual({ ...before, organisations: ['farsta'] });
  for (const key of Object.keys(before) as (keyof typeof before)[]) if (key !== 'organisations') expect(after[key], key).toBe(before[key]);
});
