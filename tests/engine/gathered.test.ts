import { expect, test } from 'vitest';
import { gathered } from '../../src/engine/gathered';

const after = (milliseconds: number, value: string) => new Promise<string>((resolve) => setTimeout(resolve, milliseconds, value));

test('answers that are awaited at the same time come at the same time', async () => {
  const together = gathered();
  const come: string[] = [];
  const answers = [after(5, 'quick'), after(40, 'slow')].map(async (answer) => {
    come.push(await together(answer));
  });
  await after(20, '');
  expect(come).toEqual([]);
  await Promise.all(answers);
  expect(come.sort()).toEqual(['quick', 'slow']);
});

test('an answer does not wait for one that takes long, nor for one that fails', async () => {
  const together = gathered();
  const never = together(new Promise(() => undefined));
  never.catch(() => undefined);
  expect(await together(after(1, 'quick'))).toBe('quick');

  const other = gathered();
  const failing = other(Promise.reject(new Error('refused')));
  const quick = other(after(1, 'quick'));
  await expect(failing).rejects.toThrow('refused');
  expect(await quick).toBe('quick');
});
