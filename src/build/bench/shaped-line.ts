import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A line between a browser and a server on this machine. */
export interface Line {
  readonly name: string;
  /** Bits per second towards the browser, shared by all its connections; Infinity for no limit. */
  readonly rate: number;
  /** Milliseconds there and back. */
  readonly roundTrip: number;
}

export interface ShapedLine {
  readonly origin: string;
  /** Bytes handed to the browser, headers included, between two moments in milliseconds since 1970. */
  bytesBetween(from: number, to: number): number;
  close(): Promise<void>;
}

/** What a server may send before the first acknowledgement: ten segments, doubled every round trip (RFC 6928). */
const FIRST_WINDOW = 14_600;
const CHUNK = 4096;
/** Milliseconds by which a timer may be late without the line having stood idle. */
const LATE = 10;

/** Passes bytes between a browser and a server as a line would: with the time to connect, to ask, and to send with a window that grows. */
export async function shapedLine(target: number, line: Line): Promise<ShapedLine> {
  const handed: { readonly at: number; readonly bytes: number }[] = [];
  const sockets = new Set<Socket>();
  /** When the line has sent what it has taken on. */
  let freeAt = 0;
  const now = () => performance.timeOrigin + performance.now();
  const until = (at: number) => new Promise<void>((resolve) => (at <= now() ? resolve() : void setTimeout(resolve, at - now())));

  const server = createServer({ noDelay: true }, (browser) => {
    const connectedAt = now() + line.roundTrip;
    const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
    // Written one after another, whatever the timers do.
    let written = Promise.resolve();
    for (const socket of [browser, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    browser.on('close', () => upstream.destroy());
    upstream.on('close', () => void written.then(() => browser.destroy()));
    browser.on('data', async (asked) => {
      await until(Math.max(now(), connectedAt) + line.roundTrip / 2);
      upstream.write(asked);
    });
    const hand = (chunk: Buffer, at: number) => {
      written = written.then(async () => {
        await until(at);
        if (browser.destroyed) return;
        handed.push({ at: now(), bytes: chunk.length });
        browser.write(chunk);
      });
    };
    let [window, sent, windowEnds] = [FIRST_WINDOW, 0, 0];
    upstream.on('data', async (answer: Buffer) => {
      upstream.pause();
      for (let start = 0; start < answer.length; start += CHUNK) {
        const chunk = answer.subarray(start, start + CHUNK);
        if (now() >= windowEnds) [sent, windowEnds] = [0, now() + line.roundTrip];
        else if (sent + chunk.length > window) {
          await until(windowEnds);
          [window, sent, windowEnds] = [window * 2, 0, now() + line.roundTrip];
        }
        sent += chunk.length;
        freeAt = Math.max(now() - LATE, freeAt) + (chunk.length * 8000) / line.rate;
        hand(chunk, freeAt + line.roundTrip / 2);
        await until(freeAt);
      }
      upstream.resume();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesBetween: (from, to) => handed.reduce((sum, { at, bytes }) => (at >= from && at <= to ? sum + bytes : sum), 0),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
