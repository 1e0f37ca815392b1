import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLines, readSections } from '../../src/ingest/read/sections';
import { InputProblem } from '../../src/vocabulary/problem';

const file = 'data/documents/lup-2017/source.txt';
const text = readFileSync(file, 'utf8').normalize('NFC');

describe('the 2017 programme', () => {
  const sections = readSections(text, file);

  it('has six chapters, four of them divided by district', () => {
    expect(sections.filter(({ number }) => !number.includes('.')).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Bakgrund och planeringsprocess',
      '2 Socialförvaltningens arbete',
      '3 Stadsdelarnas geografiska och tematiska prioriteringar',
      '4 Prioriterade åtgärder',
      '5 Genomförande',
      '6 Planerade aktiviteter för Socialförvaltningen',
    ]);
    const parts = (chapter: string) => sections.filter(({ number }) => number.startsWith(`${chapter}.`)).length;
    expect(['3', '4', '5', '6'].map(parts)).toEqual([14, 14, 14, 7]);
  });

  it('gives each heading once, where the chapter stands and not where the contents page lists it', () => {
    const contents = text.indexOf('6.7 Skärholmen\t37');
    expect(new Set(sections.map(({ number }) => number)).size).toBe(sections.length);
    for (const { number, title, heading } of sections) {
      expect(text.slice(heading.start, heading.end)).toBe(`${number} ${title}`);
      expect(heading.start).toBeGreaterThan(contents);
    }
  });

  it('leaves out nothing between its first heading and its end but page rules', () => {
    const start = (sections[0]?.heading.start ?? 0) as number;
    const read = sections.flatMap(({ heading, lines }) => [text.slice(heading.start, heading.end), ...lines.map((line) => line.text)]);
    const printed = text
      .slice(start)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(read).toEqual(printed.filter((line) => line !== '--'));
    expect(printed.filter((line) => line === '--')).toHaveLength(3);
  });
});

it('a line spans its words and no white space', () => {
  const padded = ' Ett  två \n\n--\n7 (40)\n\tTre\n';
  const lines = readLines(padded);
  expect(lines.map((line) => line.text)).toEqual(['Ett  två', 'Tre']);
  for (const line of lines) expect(padded.slice(line.start, line.end)).toBe(line.text);
});

it('a number in running text is no heading', () => {
  const [only] = readSections('1 Mål\n\n40 Unga har fått arbete\n\n12 månader senare\n', 'x');
  expect(only?.lines.map((line) => line.text)).toEqual(['40 Unga har fått arbete', '12 månader senare']);
});

it('a heading out of order is refused with its line', () => {
  const read = () => readSections('1 Mål\n\n1.2 Barn\n\n1.2 Unga\n', 'data/documents/x/source.txt');
  expect(read).toThrow(InputProblem);
  expect(read).toThrow('data/documents/x/source.txt:5');
  expect(read).toThrow('"1.2 Unga"');
});
