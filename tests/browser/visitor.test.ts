import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/headers';
import { launchBrowser, newVisitor } from './launch';

/** A page that does what the product must never do: it, and a worker that it starts, ask another origin. */
const leaky = `<!doctype html><html lang="sv"><title>Läckande</title><link rel="icon" href="data:,"><script type="module" src="/leak.js"></script>`;
const leak = `
const elsewhere = 'http://127.0.0.1:' + location.port;
const ask = (path) => fetch(elsewhere + path, { mode: 'no-cors' }).catch(() => undefined);
const code = 'fetch("' + elsewhere + '/from-worker", { mode: "no-cors" }).catch(() => undefined).then(() => postMessage(""))';
const worker = new Worker(URL.createObjectURL(new Blob([code])));
await Promise.all([ask('/from-page'), new Promise((resolve) => { worker.onmessage = resolve; })]);
document.documentElement.dataset.ready = 'true';`;

let browser: Browser;
let server: Server;
let origin: string;
let policy: string | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', request.url === '/leak.js' ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(request.url === '/leak.js' ? leak : leaky);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it('a visitor sees every request to another origin, from the page and from a worker', async () => {
  policy = undefined;
  const visitor = await newVisitor(browser);
  await visitor.open(`${origin}/`);
  expect(visitor.requestsBeyond(origin).map((address) => new URL(address).pathname)).toEqual(expect.arrayContaining(['/from-page', '/from-worker']));
  await visitor.close();
});

it('the policy of the product stops such requests, and the visitor sees that it did', async () => {
  policy = contentSecurityPolicy;
  const answered: string[] = [];
  server.on('request', (request) => answered.push(request.url ?? ''));
  const visitor = await newVisitor(browser);
  await visitor.open(`${origin}/`);
  expect(answered).toEqual(['/', '/leak.js']);
  expect(visitor.complaints.join('\n')).toMatch(/\/from-page.*Content Security Policy/s);
  await visitor.close();
});
