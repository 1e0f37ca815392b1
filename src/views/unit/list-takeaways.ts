import type { Cell, MarkShape, Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { takeaways } from '../../language/sv/takeaways';
import { unit as area } from '../../language/sv/unit';
import type { OrganisationKind } from '../../model/kinds';
import type { UnitRow } from '../../questions/unit-rows';
import type { UnitSource } from '../../questions/unit-sources';
import type { TieRow } from '../../questions/unit-ties';
import type { Names } from '../../questions/use-names';
import { nearMissWords, type OpenCell, whyWords } from './open-cells';
import { sourceHead, sourceSaid } from './source-words';
import { headOf } from './takeaways';
import { type TieLine, tiesOf } from './tie-lines';
import { type Part, sourceKinds, type Unit } from './units';

/** What is loaded about a unit and its predecessors. @param finding the unit in one sentence */
export function unitSourcesTakeaway({ unit_id, name, parts }: Unit, rows: readonly UnitSource[], finding: string, language: Language): Takeaway {
  const title = `${name}: ${language.lower(language.messages(area)('loaded'))}`;
  return { ...sourcesTakeaway(unit_id, parts, rows, language), title, finding };
}

function sourcesTakeaway(name: string, parts: readonly Part[], rows: readonly UnitSource[], language: Language) {
  const t = language.messages(area);
  return {
    name: `${name}-${language.messages(takeaways)('file.sources')}`,
    columns: [{ head: t('unit') }, ...sourceKinds.map((kind) => ({ head: sourceHead(rows, kind, language) }))],
    rows: parts.map(
      (part): Row => ({
        cells: [
          part.generation === 0 ? part.name : `${part.name}, ${t('predecessor-until', { year: part.valid_to?.slice(0, 4) ?? '' })}`,
          ...sourceKinds.map((kind): Cell => {
            const { before, amount } = sourceSaid(part, kind, language);
            return `${before}${amount ?? ''}`;
          }),
        ],
        indented: part.generation > 0,
      }),
    ),
  };
}

/** What is loaded about all units of a kind. */
export function directoryTakeaway(
  kind: OrganisationKind,
  title: string,
  parts: readonly Part[],
  rows: readonly UnitSource[],
  language: Language,
): Takeaway {
  const t = language.messages(takeaways);
  const loaded = parts.filter(({ plan_id }) => plan_id !== null).length;
  const finding = t('sources.finding', { n: loaded, of: parts.filter(({ asked }) => asked).length });
  return { ...sourcesTakeaway(t(`file.${kind}s`), parts, rows, language), title, finding };
}

/** Where the unit's plan has no row: what it lacks, what may belong there, and the nearest good example with why it is that. */
export function gapsTakeaway(unit: Unit, open: readonly OpenCell[], rows: readonly UnitRow[], names: Names, language: Language): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  return {
    name: headOf(unit, 'gaps', language).name,
    title: `${unit.name}: ${language.lower(t('gaps'))}`,
    finding: t('nearest-means'),
    columns: [
      { head: t('sub-area') },
      { head: say('gaps.state') },
      { head: say('gaps.near-misses') },
      { head: say('gaps.example') },
      { head: say('gaps.words') },
      { head: say('gaps.why') },
      { head: say('evidence.statement') },
    ],
    rows: open.map(
      ({ line, cell, misses, example }): Row => ({
        cells: [
          language.capital(names.name('sub_area', cell.sub_area_id)),
          { value: t(`cell.${cell.plan_state as 'gap'}`), marks: [{ shape: cell.plan_state as MarkShape }] },
          misses.map((miss) => nearMissWords(miss, rows, names, language)).join(' ') || null,
          example?.organisation ?? null,
          example?.words ?? t('no-example'),
          example && whyWords(example, line.kind, language),
          example?.statement_id ?? null,
        ],
      }),
    ),
    pictured: false,
  };
}

const ways = ['incoming', 'mutual', 'outgoing'] as const;

/** Who names the unit and whom it names, each with whether that is one-sided in what is loaded. */
export function tiesTakeaway(unit: Unit, units: readonly Unit[], ties: readonly TieRow[], language: Language): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  const lines = tiesOf(unit, units, ties, language);
  const most = Math.max(1, ...ways.flatMap((way) => lines[way].map(({ tie }) => tie.statements)));
  const rowOf = (way: (typeof ways)[number], { tie, name, notes }: TieLine, i: number): Row => ({
    cells: [say(`ties.${way}`, { unit: unit.name }), name, notes.join(', '), { value: tie.statements, bar: tie.statements / most }],
    ruled: i === 0 && way !== 'incoming',
  });
  return {
    name: headOf(unit, 'ties', language).name,
    title: `${unit.name}: ${language.lower(t('ties'))}`,
    finding: t('ties-in', { n: new Set(lines.incoming.map(({ tie }) => tie.unit_id)).size, name: unit.name }),
    columns: [{ head: say('ties.way') }, { head: t('unit') }, { head: say('evidence.note') }, { head: say('tags.statements') }],
    rows: ways.flatMap((way) => lines[way].map((line, i) => rowOf(way, line, i))),
  };
}
