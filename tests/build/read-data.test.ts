import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import { InputProblem } from '../../src/vocabulary/problem';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plankoll-'));
  cpSync('data', join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const plan = 'data/documents/plan-skarpnack-2019';
const change = (file: string, from: string, to: string) => writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));
function problem(): InputProblem {
  try {
    readDocumentFolders(root, readVocabularyFolder(root));
  } catch (error) {
    if (error instanceof InputProblem) return error;
    throw error;
  }
  throw new Error('the documents were accepted');
}

describe('a folder of documents is refused', () => {
  test('when a unit is not in the vocabulary', () => {
    change(`${plan}/document.yaml`, 'organisation_id: skarpnack', 'organisation_id: storangen');
    expect(problem()).toMatchObject({ file: `${plan}/document.yaml`, line: 4, what: 'Enheten storangen finns inte.' });
  });

  test('when a plan is of a unit that was not asked for one', () => {
    change(`${plan}/document.yaml`, 'organisation_id: skarpnack', 'organisation_id: jarva');
    expect(problem()).toMatchObject({ file: `${plan}/document.yaml`, what: expect.stringContaining('har inte ombetts om en plan') });
  });

  test('when a unit has two plans and nothing says which of them is current', () => {
    cpSync(join(root, plan), join(root, 'data/documents/plan-skarpnack-2023'), { recursive: true });
    expect(problem()).toMatchObject({
      file: 'data/documents/plan-skarpnack-2023/document.yaml',
      what: expect.stringContaining('har en plan till med samma period_end och published: plan-skarpnack-2019'),
    });
  });

  test('when a text is missing or not UTF-8', () => {
    writeFileSync(join(root, plan, 'source.txt'), Buffer.from([0x53, 0xe4, 0x6b]));
    expect(problem()).toMatchObject({ file: `${plan}/source.txt`, what: 'Filen är inte sparad som UTF-8.' });
    rmSync(join(root, plan, 'source.txt'));
    expect(problem()).toMatchObject({ file: `${plan}/source.txt`, what: 'Filen saknas.' });
  });
});
