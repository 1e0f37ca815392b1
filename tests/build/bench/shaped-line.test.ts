import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { shapedLine } from '../../../src/build/bench/shaped-line';

test('a shaped line hands over what was sent, byte for byte and in order, on several connections at once, and counts it', async () => {
  const content = randomBytes(300_000);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const server = createServer((_, response) => response.end(content));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line = await shapedLine((server.address() as AddressInfo).port, { name: '', rate: 200e6, roundTrip: 4 });
  const got = await Promise.all(Array.from({ length: 6 }, async () => digest(new Uint8Array(await (await fetch(line.origin)).arrayBuffer()))));
  expect(got).toEqual(Array(6).fill(digest(content)));
  const counted = line.bytesBetween(0, Number.POSITIVE_INFINITY);
  expect(counted).toBeGreaterThan(6 * content.length);
  expect(counted).toBeLessThan(6 * (content.length + 1000));
  await line.close();
  server.closeAllConnections();
  server.close();
});
