import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompressedFile, type Compression, compressFolder } from './compress';
import { fingerprint, inputs } from './fingerprint';
import { cache, dist, root } from './paths';

const stamp = join(cache, 'built-from');

/** The dataset or the app could not be built; the reason has been printed. */
export class BuildFailed extends Error {}

/**
 * Builds dataset and app into dist/, unless dist/ was built from exactly the same inputs.
 * @returns whether anything was built
 * @throws BuildFailed
 */
export async function buildIfChanged(): Promise<boolean> {
  if (isBuilt()) return false;
  await buildApp('quick');
  return true;
}

/**
 * As `buildIfChanged`, with every file compressed as it is when deployed.
 * @throws BuildFailed
 */
export async function buildAsDeployed(): Promise<void> {
  if (isBuilt()) await compress('best');
  else await buildApp('best');
}

/**
 * Builds dataset and app into dist/.
 * @throws BuildFailed
 */
export async function buildApp(effort: Compression['effort']): Promise<CompressedFile[]> {
  const builtFrom = fingerprint(root, inputs);
  rmSync(stamp, { force: true });
  runStep('src/build/dataset.ts');
  const { build } = await import('vite');
  try {
    await build({ root, logLevel: 'warn', configLoader: 'runner' });
    const { prerender } = await import('./prerender');
    await prerender();
    const { release } = await import('./release');
    await release(dist);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    throw new BuildFailed();
  }
  const files = await compress(effort);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, builtFrom);
  return files;
}

function compress(effort: Compression['effort']): Promise<CompressedFile[]> {
  return compressFolder(dist, {
    effort,
    cache: join(cache, 'brotli'),
    onLong: (file) => console.log(`Komprimerar ${file} för nätet: ett par minuter, men bara första gången.`),
  });
}

/** Whether dist/ was built from exactly what is in the project now. */
export function isBuilt(): boolean {
  return existsSync(join(dist, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, inputs);
}

/** Runs a script of this folder in its own process. It prints its own problems. */
function runStep(script: string): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new BuildFailed();
}
