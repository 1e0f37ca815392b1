import { join } from 'node:path';
import { BuildFailed, buildApp } from './build-app';
import type { CompressedFile } from './compress';
import { pruneCache } from './compress';
import { cache, dist } from './paths';

try {
  const files = await buildApp('best');
  pruneCache(dist, join(cache, 'brotli'));
  console.log(sizes(files));
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  process.exitCode = 1;
}

function sizes(files: readonly CompressedFile[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toLocaleString('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).padStart(10);
  const row = (name: string, bytes: number, brotli: number | null) =>
    `${kilobytes(bytes)}${brotli === null ? ' '.repeat(10) : kilobytes(brotli)}  ${name}`;
  const sent = files.reduce((sum, { bytes, brotli }) => sum + (brotli ?? bytes), 0);
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    `${'kB'.padStart(10)}${'brotli'.padStart(10)}  dist/`,
    ...files.map(({ file, bytes, brotli }) => row(file, bytes, brotli)),
    row(`${files.length} filer`, whole, sent),
  ].join('\n');
}
