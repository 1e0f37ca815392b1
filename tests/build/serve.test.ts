import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, FIRST_SCRIPT, metaPolicy } from '../../src/build/headers';
import { PortTaken, type Served, serve, serveOnFreePort } from '../../src/build/serve';

const script = `export const namn = 'Hägersten-Älvsjö';\n`.repeat(50);
const folder = mkdtempSync(join(tmpdir(), 'plankoll-serve-'));
let product: Served;

beforeAll(async () => {
  for (const name of ['assets', 'data', 'documents']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Plankoll</title>');
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), script);
  writeFileSync(join(folder, 'assets/app-1a2b3c.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets/app-1a2b3c.css'), 'body{}');
  writeFileSync(join(folder, 'assets/duckdb-eh-1a2b3c.wasm'), 'wasm');
  writeFileSync(join(folder, 'assets/font-1a2b3c.woff2'), 'font');
  mkdirSync(join(folder, 'assets/1a2b3c4d/data'), { recursive: true });
  writeFileSync(join(folder, 'assets/1a2b3c4d/data/dataset.duckdb'), 'DUCK');
  writeFileSync(join(folder, 'data/statements.arrow'), 'arrow');
  writeFileSync(join(folder, 'data/statements.arrow.br'), brotliCompressSync('arrow'));
  for (const name of ['dataset.json', 'statements.csv', 'dcat.ttl', 'dcat.rdf', 'README.md']) writeFileSync(join(folder, 'data', name), '{}');
  writeFileSync(join(folder, 'documents/plan-skarpnack-2019.txt'), 'Snabba insatser på nästa sida\n');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'sw.js'), '');
  writeFileSync(join(folder, '.hidden.json'), '{}');
  product = await serve(folder, 0);
});

afterAll(async () => {
  await product.close();
  rmSync(folder, { recursive: true });
});

describe('every response', () => {
  it.each([
    ['GET', '/', 200],
    ['HEAD', '/', 200],
    ['GET', '/assets/app-1a2b3c.js', 200],
    ['GET', '/data/statements.arrow', 200],
    ['GET', '/tackning', 404],
    ['GET', '/%', 404],
    ['POST', '/', 405],
  ])('%s %s answers %d with the security headers', async (method, path, status) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
  });

  it('has them when the reader already has the file', async () => {
    const { headers } = await ask('/data/dataset.json');
    const again = await ask('/data/dataset.json', { headers: { 'if-none-match': headers.etag as string } });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(contentSecurityPolicy);
  });
});

describe('the content policy', () => {
  it('lets nothing run that is not a file of ours or the one line in the page, and reaches no other origin', () => {
    const line = `'sha256-${createHash('sha256').update(FIRST_SCRIPT).digest('base64')}'`;
    expect(contentSecurityPolicy).toContain(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${line}; worker-src 'self' blob:; connect-src 'self';`,
    );
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('says the same in the page, but for what only a header may say', () => {
    expect(contentSecurityPolicy).toContain("; frame-ancestors 'none'");
    expect(metaPolicy).toBe(contentSecurityPolicy.replace("; frame-ancestors 'none'", ''));
  });
});

it.each([
  ['/', 'text/html;charset=utf-8'],
  ['/assets/app-1a2b3c.js', 'text/javascript; charset=utf-8'],
  ['/assets/app-1a2b3c.css', 'text/css; charset=utf-8'],
  ['/assets/duckdb-eh-1a2b3c.wasm', 'application/wasm'],
  ['/assets/font-1a2b3c.woff2', 'font/woff2'],
  ['/data/statements.arrow', 'application/vnd.apache.arrow.stream'],
  ['/assets/1a2b3c4d/data/dataset.duckdb', 'application/vnd.duckdb'],
  ['/data/dataset.json', 'application/json; charset=utf-8'],
  ['/documents/plan-skarpnack-2019.txt', 'text/plain; charset=utf-8'],
  ['/data/statements.csv', 'text/csv; charset=utf-8'],
  ['/data/dcat.ttl', 'text/turtle; charset=utf-8'],
  ['/data/dcat.rdf', 'application/rdf+xml; charset=utf-8'],
  ['/data/README.md', 'text/markdown; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is sent as %s, compressed or not', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
  expect((await ask(path, { headers: { 'accept-encoding': 'gzip, br' } })).headers['content-type']).toBe(type);
});

describe('brotli', () => {
  it('goes to a reader who takes it', async () => {
    const { headers, body } = await ask('/assets/app-1a2b3c.js', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', 'content-length': `${body.length}` });
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it('does not go to one who does not', async () => {
    const { headers, body } = await ask('/assets/app-1a2b3c.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(script);
  });
});

it('lets hashed assets be kept for ever and has everything else asked for again', async () => {
  expect((await ask('/assets/app-1a2b3c.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/data/statements.arrow')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/sw.js')).headers['cache-control']).toBe('public, max-age=300');
});

it.each(['/tackning', '/assets/', '/assets/app.js', '/../package.json', '/%2e%2e/package.json', '/.hidden.json', '/index.html/x'])(
  'answers %s with 404 in plain Swedish',
  async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toContain('Sidan finns inte');
  },
);

it('answers HEAD with the headers of GET and no body', async () => {
  const get = await ask('/data/statements.arrow');
  const head = await ask('/data/statements.arrow', { method: 'HEAD' });
  expect(head.body).toHaveLength(0);
  expect(head.headers).toMatchObject({ 'content-length': get.headers['content-length'], 'content-type': get.headers['content-type'] });
});

it('sends the whole file to a reader who asks for a part', async () => {
  const { status, body } = await ask('/data/statements.arrow', { headers: { range: 'bytes=-2' } });
  expect(status).toBe(200);
  expect(body.toString()).toBe('arrow');
});

it('sees a file that a build under it writes', async () => {
  writeFileSync(join(folder, 'documents/ny.txt'), 'ett');
  expect((await ask('/documents/ny.txt')).body.toString()).toBe('ett');
  // As a build does: a new file, not more of the one that may still be on its way to a reader.
  rmSync(join(folder, 'documents/ny.txt'));
  writeFileSync(join(folder, 'documents/ny.txt'), 'tjugo');
  expect((await ask('/documents/ny.txt')).body.toString()).toBe('tjugo');
});

describe('a taken port', () => {
  let other: Server;
  let taken: number;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    taken = (other.address() as AddressInfo).port;
  });

  afterAll(() => {
    other.close();
  });

  it('is said to be taken', async () => {
    await expect(serve(folder, taken)).rejects.toThrow(PortTaken);
  });

  it('is passed over for the next free one', async () => {
    const served = await serveOnFreePort(folder, taken);
    expect(Number(new URL(served.origin).port)).toBeGreaterThan(taken);
    expect((await fetch(served.origin)).status).toBe(200);
    await served.close();
    await expect(fetch(served.origin)).rejects.toThrow();
  });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without the conveniences of fetch, which unpacks bodies and tidies addresses. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: new URL(product.origin).port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
