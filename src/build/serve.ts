import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './headers';

const contentTypes: Readonly<Record<string, string>> = {
  '.arrow': 'application/vnd.apache.arrow.stream',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.duckdb': 'application/vnd.duckdb',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.rdf': 'application/rdf+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Answers requests with the files of a folder: right types, brotli where a file has a `.br` beside it, security headers on everything. */
export function serveFolder(folder: string): RequestListener {
  const files = sirv(folder, {
    // Reads the folder anew for each request, so that a build under a running server is seen.
    dev: true,
    etag: true,
    brotli: true,
    extensions: ['html'],
    setHeaders(response, pathname) {
      const type = contentTypes[extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
      if (pathname.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      // So often a reader's browser looks for a new version; between that, who comes back asks for nothing at all.
      if (pathname === '/sw.js') response.setHeader('Cache-Control', 'public, max-age=300');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const refuse = (status: number, text: string) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(405, 'Här går det bara att läsa.\n');
      return;
    }
    // A broken range would make a broken answer, and nothing here is long enough to need one.
    delete request.headers.range;
    const missing = () => refuse(404, 'Sidan finns inte. Plankoll börjar på /\n');
    if (/\/(\.|%2e)/i.test(request.url ?? '')) missing();
    else files(request, response, missing);
  };
}

export interface Served {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The port is taken by another program. */
export class PortTaken extends Error {}

/**
 * Serves a folder to this machine, on 127.0.0.1 and ::1 alike, since `localhost` may mean either.
 * @param port 0 takes any free port
 * @param host another address to listen on instead, such as 0.0.0.0
 * @throws PortTaken
 */
export async function serve(folder: string, port: number, host?: string): Promise<Served> {
  const listener = serveFolder(folder);
  const first = await listen(listener, port, host ?? '127.0.0.1');
  const servers = [first];
  const actualPort = (first.address() as AddressInfo).port;
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  if (host === undefined)
    try {
      servers.push(await listen(listener, actualPort, '::1'));
    } catch (error) {
      if (error instanceof PortTaken) {
        await close();
        if (port === 0) return serve(folder, 0);
        throw error;
      }
    }
  return { origin: `http://localhost:${actualPort}`, close };
}

/** Serves on the first free port from `port` on. */
export async function serveOnFreePort(folder: string, port: number, host?: string): Promise<Served> {
  try {
    return await serve(folder, port, host);
  } catch (error) {
    if (error instanceof PortTaken) return serveOnFreePort(folder, port + 1, host);
    throw error;
  }
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTaken(`${port}`) : error));
    server.listen(port, host, () => resolve(server));
  });
}
