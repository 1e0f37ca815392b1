import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { render } from '../../src/build/prerender-entry';
import type { Engine } from '../../src/engine/engine';
import { engineWith, shipped } from '../dataset';

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());
afterEach(() => {
  vi.useRealTimers();
});

it('makes the same page with the same answers, whenever it is built', async () => {
  const built = async (day: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
    return JSON.stringify(await render(engine, shipped.manifest));
  };
  const first = await built('2026-01-01');
  expect(first).toContain('Skarpnäck');
  expect(await built('2027-12-31')).toBe(first);
});
