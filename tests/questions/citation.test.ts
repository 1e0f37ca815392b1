import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { english as translations } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { evidence } from '../../src/questions/evidence';
import { citationOf } from '../../src/questions/evidence/citation';
import { evidenceTakeaway } from '../../src/questions/evidence/takeaway';
import { type NamedRow, names } from '../../src/questions/names';
import { namesIn } from '../../src/questions/use-names';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const english = createLanguage('en', translations);
let engine: Engine;
let named: readonly NamedRow[];
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  named = await ask(engine, names, defaultState);
});
afterAll(() => engine.close());

const link = 'https://plankoll.example/#/tackning?belagg=utsaga:x';
const opened = async (statement: string) => {
  const [row] = await ask(engine, evidence, { ...defaultState, evidence: { statement } });
  if (row === undefined) throw new Error(`no ${statement}`);
  return row;
};

describe('a quote leaves with its citation:', () => {
  test('each field of a plan’s row in its own words, then whose it is and where it stands', async () => {
    const { text } = citationOf(await opened('plan-skarpnack-2019:r12'), link, namesIn(named, swedish), swedish);
    expect(text).toContain('Metoder och arbetssätt: ”Utveckla arbetet med MVP (mentors in violence prevention)');
    expect(text).toContain('Ansvarig: ”Biträdande enhetschef fritidsgårdar”');
    expect(text).toMatch(
      /\(Skarpnäck, Lokal handlingsplan 2019–2022, Skarpnäcks stadsdelsnämnd, augusti 2020, rad 12 · .*, plan-skarpnack-2019:r12, https:.*\)$/,
    );
    expect(text).not.toContain('Tidsplan');
  });

  test('a sentence of a report as one quote', async () => {
    const row = await opened('effekter-2022:bromma-01');
    expect(citationOf(row, link, namesIn(named, swedish), swedish).text.startsWith(`”${row.text}” (Bromma, `)).toBe(true);
  });

  test('in English with the quote still in Swedish, and marked as such', async () => {
    const { text, html } = citationOf(await opened('plan-skarpnack-2019:r12'), link, namesIn(named, english), english);
    expect(text).toContain('Methods and working forms: “Utveckla arbetet med MVP');
    expect(text).toContain('August 2020');
    expect(html).toMatch(/^<blockquote lang="sv"><p>.*<\/p><\/blockquote><p>.*<a href="https:/);
  });

  test('a document’s text is only ever text', async () => {
    const row = { ...(await opened('effekter-2022:bromma-01')), text: '<img src=x onerror="alert(1)"> & mer' };
    expect(citationOf(row, link, namesIn(named, swedish), swedish).html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; mer');
  });
});

test('the opened sentences leave one a row, with every field and where it stands', async () => {
  const rows = await ask(engine, evidence, { ...defaultState, evidence: { organisation: 'skarpnack' } });
  const taken = evidenceTakeaway(rows, 'Skarpnäck', namesIn(named, swedish), swedish);
  expect(taken.rows).toHaveLength(rows.length);
  expect(taken.rows.map(({ cells }) => cells[0])).toEqual(rows.map(({ statement_id }) => statement_id));
  expect(taken.rows.map(({ cells }) => cells.slice(6, 12))).toEqual(
    rows.map(({ title, goal, text, responsible, timeline, follow_up }) => [title, goal, text, responsible, timeline, follow_up]),
  );
  expect(new Set(taken.documents)).toEqual(new Set(rows.map(({ document_id }) => document_id)));
});
