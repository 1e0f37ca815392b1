import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { questions } from '../../src/questions';
import { sqlOf } from '../../src/questions/answer-key';
import { methods } from '../../src/questions/methods';
import type { Question } from '../../src/questions/question';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, select, shipped } from '../dataset';

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
});
afterAll(() => engine.close());

const opened = { ...defaultState, division: '2017', evidence: { organisation: 'skarpnack' } };

const unitsOf = ({ perUnit }: Question) => (perUnit ? ['skarpnack'] : []);
const sqlTypes = { text: ['VARCHAR'], integer: ['INTEGER', 'BIGINT', 'HUGEINT'] } as const;

test.each(questions.map((question) => [question.id, question] as const))('the columns of %s are what its shape says', async (_, question) => {
  const described = await select(engine, `SELECT column_name, column_type FROM (DESCRIBE ${sqlOf(question, opened, unitsOf(question))})`, {
    column_name: 'text',
    column_type: 'text',
  });
  expect(described.map(({ column_name }) => column_name)).toEqual(Object.keys(question.shape));
  for (const { column_name, column_type } of described) {
    if (column_type.startsWith('ENUM')) continue;
    const type = question.shape[column_name]?.replace('?', '') as keyof typeof sqlTypes;
    expect(sqlTypes[type], column_name).toContain(column_type);
  }
});

test.each(questions.map((question) => [question.id, question] as const))('%s has an answer on the real documents', async (_, question) => {
  expect((await ask(engine, question, opened, unitsOf(question)[0])).length).toBeGreaterThan(0);
});

test('what a reader chose cannot break out of its quotes, and what does not exist filters nothing', async () => {
  const everything = await ask(engine, methods, defaultState);
  const hostile = `x') OR true --`;
  for (const state of [
    { organisations: [hostile] },
    { areas: [hostile] },
    { methods: [hostile] },
    { collaborators: [hostile] },
    { division: `2020' OR '1'='1` },
  ])
    expect(await ask(engine, methods, { ...defaultState, ...state })).toEqual(everything);
});

test.each(questions.filter(({ order }) => order !== undefined).map((question) => [question.id, question] as const))(
  '%s is put in order by columns of its own',
  (_, { shape, order = [] }) => {
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(order.map((column) => column.replace(/^-/, ''))));
  },
);

test('each question has an id of its own', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});
