import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { fileName } from '../../src/export/file-name';
import { narrowedTo, type Provenance } from '../../src/export/provenance';
import { writeWorkbook } from '../../src/export/table-files';
import { contentOf, type Takeaway } from '../../src/export/takeaway';
import { swedish } from '../../src/language/languages';
import { claimThemes } from '../../src/model/claims';
import { tagClasses } from '../../src/model/kinds';
import { cityClaims } from '../../src/questions/city-claims';
import { disagreements } from '../../src/questions/disagreements';
import { differencesTakeaway } from '../../src/questions/disagreements/takeaway';
import { Differing } from '../../src/questions/disagreements/View';
import { type NamedRow, names } from '../../src/questions/names';
import { reconciliation } from '../../src/questions/reconciliation';
import { claimsTakeaway } from '../../src/questions/reconciliation/claims-takeaway';
import { claimGroups } from '../../src/questions/reconciliation/groups';
import { ClaimList } from '../../src/questions/reconciliation/View';
import { reconcile } from '../../src/questions/reconciliation/verdict';
import { sourceContradictions } from '../../src/questions/source-contradictions';
import { contradictionsTakeaway } from '../../src/questions/source-contradictions/takeaway';
import { ContradictionList } from '../../src/questions/source-contradictions/View';
import { taggingQuality } from '../../src/questions/tagging-quality';
import { subAreaQualityTakeaway } from '../../src/questions/tagging-quality/takeaway';
import { SubAreaQuality } from '../../src/questions/tagging-quality/View';
import { type Names, namesIn } from '../../src/questions/use-names';
import { vocabularyEntries } from '../../src/questions/vocabulary';
import { entriesFound, termsByEntry } from '../../src/questions/vocabulary/entries';
import { vocabularyTakeaway } from '../../src/questions/vocabulary/takeaway';
import { VocabularyList } from '../../src/questions/vocabulary/View';
import { vocabularyTerms } from '../../src/questions/vocabulary-terms';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';
import { readWorkbook } from '../export/read-workbook';
import { elementsOf } from '../export/read-xml';
import { provenance } from '../export/takeaways';
import { drawn, ofClass, onScreen, taken } from './on-screen';

let engine: Engine;
let called: NamedRow[];
let named: Names;
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  called = await ask(engine, names, defaultState);
  named = namesIn(called, swedish);
});
afterAll(() => engine.close());

const nothing = () => undefined;
const whole: Provenance = { ...provenance, selection: 'hela underlaget; filtren gäller inte här', isFiltered: false };

describe('what is taken along has what stands on screen, in its order:', () => {
  test('the claims, one by one', async () => {
    const reconciled = reconcile(await ask(engine, cityClaims, defaultState), await ask(engine, reconciliation, defaultState), swedish);
    const inOrder = claimGroups(reconciled).flatMap((group) =>
      claimThemes.map((theme) => group.reconciled.filter(({ claim }) => claim.theme === theme)),
    );
    const seen = inOrder.flatMap((one) =>
      ofClass(drawn(createElement(ClaimList, { reconciled: one, names: named, onOpen: nothing }), called), 'article', 'claim').map((claim) => {
        const [source, ...shown] = elementsOf(claim, 'p');
        return {
          quote: elementsOf(claim, 'blockquote')[0]?.text,
          source: source?.text.replace(/\s*(Hela dokumentet|Öppna utsagan)$/, ''),
          verdict: elementsOf(claim, 'strong')[0]?.text,
          shown: shown.slice(1).map(({ text }) => text),
          units: elementsOf(claim, 'li').map(({ children }) => children[0]?.text),
        };
      }),
    );
    const { rows } = claimsTakeaway(reconciled, '', named, swedish);
    expect(rows.length).toBe(reconciled.length);
    const exported = taken({ rows } as Takeaway).map(([, , quote, document, place, line, verdict, meaning, reason, units]) => ({
      quote,
      source: [document, place, `rad ${line}`].filter(Boolean).join(' · '),
      verdict,
      shown: [meaning, reason],
      units: units === '' ? [] : units?.split('; ').map((unit) => unit.split(': ')[0]),
    }));
    expect(exported).toEqual(seen);
  });

  test('the contradictions inside the sources, quote by quote', async () => {
    const rows = await ask(engine, sourceContradictions, defaultState);
    const seen = elementsOf(drawn(createElement(ContradictionList, { rows, onOpen: nothing }), called), 'article').flatMap((contradiction) =>
      elementsOf(contradiction, 'blockquote').map(({ text }) => [
        elementsOf(contradiction, 'h5')[0]?.text,
        text,
        contradiction.children.find(({ name }) => name === 'p')?.text,
      ]),
    );
    expect(seen.length).toBeGreaterThan(20);
    expect(taken(contradictionsTakeaway(rows, swedish)).map(([, what, quote, , , , handling]) => [what, quote, handling])).toEqual(seen);
  });

  test('the quality of each sub-area', async () => {
    const rows = await ask(engine, taggingQuality, defaultState);
    const seen = onScreen(createElement(SubAreaQuality, { rows, names: named }), called);
    expect(seen).toHaveLength(12);
    const percent = (cell: unknown) => (cell === null ? 'inget att mäta' : swedish.percent((cell as { value: number }).value));
    const { rows: exported } = subAreaQualityTakeaway(rows, named.of('sub_area'), swedish);
    expect(exported.map(({ cells }) => [cells[0], percent(cells[1]), percent(cells[4]), ...cells.slice(7).map(String)])).toEqual(
      seen.map(([name, precision = '', recall = '', ...counts]) => [
        name,
        ...[precision, recall].map((share) => (share.includes('%') ? `${share.split('%')[0]}%` : share)),
        ...counts,
      ]),
    );
  });

  test('where the coding and the gold differ', async () => {
    const all = await ask(engine, disagreements, defaultState);
    for (const tagClass of tagClasses) {
      const rows = all.filter((row) => row.tag_class === tagClass);
      const seen = elementsOf(drawn(createElement(Differing, { rows, tagClass, names: named, onOpen: nothing }), called), 'li').map((item) =>
        item.text.replace(/\s*Belägg$/, '').trim(),
      );
      const exported = taken(differencesTakeaway(rows, tagClass, named, swedish)).map(
        ([outcome, entry, unit, document, words]) => `${outcome}: ${entry} · ${unit} · ${document} ${words}`,
      );
      expect(exported).toEqual(seen);
    }
    expect(all.length).toBeGreaterThan(0);
  });

  test.each(['', 'mentorer'])('the vocabulary, where ”%s” is searched for', async (search) => {
    const [entries, terms, quality] = await Promise.all([
      ask(engine, vocabularyEntries, defaultState),
      ask(engine, vocabularyTerms, defaultState),
      ask(engine, taggingQuality, defaultState),
    ]);
    const list = drawn(createElement(VocabularyList, { entries, terms, quality, names: named, search }), called);
    const seen = ofClass(list, 'details', 'kind').flatMap((kind) =>
      kind.children
        .filter(({ name }) => name === 'details')
        .map((entry) => [...(entry.children[0]?.children ?? []).map(({ text }) => text), ...elementsOf(entry, 'dd').map(({ text }) => text)]),
    );
    const byEntry = termsByEntry(terms);
    const found = entriesFound(entries, byEntry, search, named, swedish);
    const vocabulary = vocabularyTakeaway({ found, of: entries.length, terms: byEntry, quality, search }, named, swedish);
    const exported = vocabulary.rows.map(({ cells }) => {
      const [, name, group, , tags, , ...roles] = cells.map((cell) => contentOf(cell) ?? '');
      return [name, group, `${tags} ${tags === 1 ? 'märkning' : 'märkningar'}`, ...roles.filter(Boolean)].join(' · ');
    });
    expect(exported).toEqual(seen.map((entry) => entry.join(' · ')));

    const file = narrowedTo(whole, vocabulary.narrowed);
    expect(fileName(vocabulary, file, 'csv', swedish)).toBe(`plankoll-vokabular-${search === '' ? '' : 'filtrerad-'}2026-11-27.csv`);
    const about = readWorkbook(new Uint8Array(await (await writeWorkbook(vocabulary, file, swedish)).arrayBuffer())).get('Om');
    expect(about?.flat().map((cell) => cell?.value)).toContain(search === '' ? whole.selection : `poster som har ”mentorer”; ${whole.selection}`);
  });
});
