import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** What the largest tab holds of the machine's memory, its workers included, in bytes; null where the system does not tell. */
export async function tabMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id));
  return tabs.reduce((most, bytes) => (bytes === null ? most : Math.max(most ?? 0, bytes)), null);
}

function residentBytes(process: number): number | null {
  const status = `/proc/${process}/status`;
  const kilobytes = existsSync(status) && /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : null;
}
