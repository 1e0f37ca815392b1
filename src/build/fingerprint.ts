import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the built product is made of. */
export const inputs = [
  'src',
  'data',
  'tests/gold',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
] as const;

/** A digest of the names and contents of files and folders under `root`, the same on every machine; what is missing counts as empty. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    const content = readFileSync(file);
    digest.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}

/** All files in a folder and its folders, or the file itself; none where nothing is. */
export function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
