import { describe, expect, it } from 'vitest';
import { readTableRows } from '../../src/ingest/read/table-rows';
import { readField } from '../../src/ingest/spans';
import { InputProblem } from '../../src/vocabulary/problem';

const file = 'data/documents/tabell/source.txt';
const template = { columns: { area: ['Område', 'Delområde'], goal: ['Mål'], who: ['Ansvarig'] }, required: ['area'] } as const;
const HEAD = 'Område\tMål\tAnsvarig';
const read = (...lines: string[]) => readTableRows({ file, text: lines.join('\n') }, template);

function seen(...lines: string[]) {
  const text = lines.join('\n');
  return readTableRows({ file, text }, template).map((line) =>
    line.kind === 'prose'
      ? { line: line.line, prose: text.slice(line.span.start, line.span.end) }
      : { line: line.line, ...Object.fromEntries(Object.entries(line.cells).map(([column, spans]) => [column, readField(text, spans).value])) },
  );
}

describe('a tab-separated table', () => {
  it('has one row for each line under its head, with the empty cells left out', () => {
    expect(seen('# Plan', '', HEAD, 'A\tB\tC', 'D\t\tE')).toEqual([
      { line: 4, area: 'A', goal: 'B', who: 'C' },
      { line: 5, area: 'D', who: 'E' },
    ]);
  });

  it('takes a cell without letters or digits for an empty one, and a line of them for a rule', () => {
    expect(seen(HEAD, '--\t:--\t--', 'A\t–\t<p></p>', '\t\t', '---')).toEqual([{ line: 3, area: 'A' }]);
  });

  it('may repeat its head, with marks, other spellings and another order of columns', () => {
    expect(seen(HEAD, 'A\tB\tC', '', 'Sida 2', '', '**Ansvarig**\t<b>MÅL</b>\tDel-område', 'C\tB\tA')).toEqual([
      { line: 2, area: 'A', goal: 'B', who: 'C' },
      { line: 4, prose: 'Sida 2' },
      { line: 7, area: 'A', goal: 'B', who: 'C' },
    ]);
  });

  it('takes a line for a head only where two of its cells are headings', () => {
    expect(seen(HEAD, 'A\tMål\tC')).toEqual([{ line: 2, area: 'A', goal: 'Mål', who: 'C' }]);
  });

  it('may have a column twice, and then its cells are read together', () => {
    expect(seen('Område\tAnsvarig\tAnsvarig', 'A\tEnhetschef\tSamordnare')).toEqual([{ line: 2, area: 'A', who: 'Enhetschef Samordnare' }]);
  });

  it('says before which rows a page may have ended', () => {
    const rows = read(HEAD, 'A\tB\tC', 'A\tB\tC', '', 'A\tB\tC', HEAD, 'A\tB\tC', '--\t--\t--', 'A\tB\tC');
    expect(rows.map(({ line, afterGap }) => [line, afterGap])).toEqual([
      [2, true],
      [3, false],
      [5, true],
      [7, true],
      [9, true],
    ]);
  });

  it('gives cells without tabs and outer white space', () => {
    const text = `${HEAD}\n  A \t B  C\t`;
    const [row] = readTableRows({ file, text }, template);
    expect(row?.kind === 'row' && row.cells.goal?.map(({ start, end }) => text.slice(start, end))).toEqual(['B  C']);
  });
});

describe('a table that cannot be read', () => {
  const names = 'Område, Mål, Ansvarig';
  const columnsFile = 'template.columns i data/vocabulary/frame.yaml';
  const inTable =
    'Hör texten till en cell ska den stå i cellen; är den en sidfot ska den bort; är den en mellanrubrik ska tabellhuvudet stå igen under den.';
  const cases: [name: string, lines: string[], message: string][] = [
    [
      'has no head',
      ['# Plan', '', 'Område: A'],
      `${file}\n  Ingen tabell hittades: ingen rad är ett tabellhuvud med mallens rubriker (${names}).\n  Skriv tabellen med en tabb mellan cellerna och ett huvud överst. Stavas rubrikerna annorlunda: lägg till dem i ${columnsFile}.`,
    ],
    [
      'begins without a head',
      ['# Plan', '', 'A\tB\tC', HEAD],
      `${file}:3\n  Raden har tabbar men står före tabellens huvud.\n  Sätt tabellhuvudet (${names}) ovanför. Är raden själv huvudet: lägg till dess rubriker i ${columnsFile}. Är den löptext: byt tabbarna mot blanksteg.`,
    ],
    [
      'has a column that the template lacks',
      ['Område\tMål\tArbetet utförs av\tAnsvarig'],
      `${file}:1\n  Kolumnen "Arbetet utförs av" finns inte i mallen (${names}).\n  Lägg till stavningen under den kolumn som den hör till, i ${columnsFile}.`,
    ],
    [
      'has a column without a heading',
      [`${HEAD}\t`],
      `${file}:1\n  Kolumn 4 har ingen rubrik.\n  Ge kolumnen en rubrik, eller ta bort dess tabb på varje rad.`,
    ],
    [
      'lacks a column that must be there',
      ['Mål\tAnsvarig', 'B\tC'],
      `${file}:1\n  Tabellhuvudet saknar kolumnen "Område".\n  Lägg till kolumnen i tabellen, eller den stavning som planen använder under area i ${columnsFile}.`,
    ],
    [
      'has a row with too many cells',
      [HEAD, 'A\tB\tC', 'A\tB\tC\tD'],
      `${file}:3\n  Raden har 4 celler, men tabellhuvudet på rad 1 har 3.\n  Sätt en tabb mellan varje cell, också mellan tomma, och ingen tabb inuti en cell.`,
    ],
    [
      'has a row with too few cells',
      ['', HEAD, 'A\tB'],
      `${file}:3\n  Raden har 2 celler, men tabellhuvudet på rad 2 har 3.\n  Sätt en tabb mellan varje cell, också mellan tomma, och ingen tabb inuti en cell.`,
    ],
    ['breaks a line inside a cell', [HEAD, 'A\tB\tC', 'resten av C'], `${file}:3\n  Raden står inuti tabellen men har inga tabbar.\n  ${inTable}`],
    [
      'has text between its rows',
      [HEAD, 'A\tB\tC', '', '2 (3)', '', 'A\tB\tC'],
      `${file}:4\n  Raden står inuti tabellen men har inga tabbar.\n  ${inTable}`,
    ],
  ];

  it.each(cases)('because it %s stops with a message', (_, lines, message) => {
    const act = () => read(...lines);
    expect(act).toThrow(InputProblem);
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});
