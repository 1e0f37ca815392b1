import type { RowOf, Shape } from '../model/tables';

/** The answers behind the picture that the page comes with, in one file; beside the page, or in the folder of its version. */
export const FIRST_ANSWERS = 'data/answers/first.json';

/**
 * The answers to one question under many states, as `data/answers/<question>.json` holds them: every distinct row once, and each answer
 * as places in that list. `columns` is what the shape said when they were baked.
 */
export interface BakedAnswers {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly answers: Readonly<Record<string, readonly number[]>>;
}

/** Answers that the build has asked the engine for, so that a page has them before it has an engine, or without one. */
export interface Baked {
  /** The rows under a key; null where none were baked, or where they cannot be fetched. At once where the question's file has come. */
  rows<S extends Shape>(question: string, key: string, shape: S): RowOf<S>[] | null | Promise<RowOf<S>[] | null>;
}

/** @param baseUrl the folder that holds data/. A question's file is fetched when it is first asked for. */
export function createBaked(baseUrl: string): Baked {
  const files = new Map<string, BakedAnswers | null | Promise<BakedAnswers | null>>();
  const fetchFile = (question: string) => {
    const fetched = fetchAnswers(new URL(`data/answers/${question}.json`, baseUrl));
    fetched.then((baked) => files.set(question, baked));
    files.set(question, fetched);
    return fetched;
  };
  return {
    rows(question, key, shape) {
      const known = files.get(question);
      const baked = known === undefined ? fetchFile(question) : known;
      if (baked instanceof Promise) return baked.then((come) => come && bakedRows(come, key, shape));
      return baked && bakedRows(baked, key, shape);
    },
  };
}

/** The rows of a baked answer; null where it was not baked, or baked in another shape. */
export function bakedRows<S extends Shape>(baked: BakedAnswers, key: string, shape: S): RowOf<S>[] | null {
  const places = baked.answers[key];
  if (places === undefined || baked.columns.join() !== Object.keys(shape).join()) return null;
  return places.map((place) => Object.fromEntries(baked.columns.map((column, i) => [column, baked.rows[place]?.[i] ?? null])) as RowOf<S>);
}

async function fetchAnswers(address: URL): Promise<BakedAnswers | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as BakedAnswers) : null;
  } catch {
    return null;
  }
}
