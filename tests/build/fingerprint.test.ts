import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '../../src/build/fingerprint';

let project: string;
const now = () => fingerprint(project, ['data', 'public', 'index.html']);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'plankoll-inputs-'));
  mkdirSync(join(project, 'data/documents'), { recursive: true });
  writeFileSync(join(project, 'data/documents/text.txt'), 'Snabba insatser');
  writeFileSync(join(project, 'index.html'), '<title>Plankoll</title>');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

it('stays the same while content does, whatever the dates, and whether or not a folder is there', () => {
  const before = now();
  utimesSync(join(project, 'index.html'), 0, 0);
  writeFileSync(join(project, 'README.md'), 'no input');
  expect(now()).toBe(before);
});

it.each([
  ['a changed text', () => writeFileSync(join(project, 'data/documents/text.txt'), 'Snabbare insatser')],
  ['a new file', () => writeFileSync(join(project, 'data/new.yaml'), '')],
  ['another name', () => renameSync(join(project, 'data/documents/text.txt'), join(project, 'data/documents/source.txt'))],
  ['a file gone', () => rmSync(join(project, 'index.html'))],
])('changes with %s', (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});
