import type { Language } from '../../language/language';
import { compare as area } from '../../language/sv/compare';
import type { CellState, Layer } from '../../model/kinds';
import type { CoverageRow } from '../coverage';
import { reports } from '../coverage/rows';
import { type Column, MOST_COLUMNS } from './columns';
import { cellsOf, type LayerComparison, speaksIn } from './comparison';

/** How the units stand in one layer: "båda", "bara Skarpnäck"; null where there is nothing to say. */
export function verdictWords({ layer, verdict, speakers, having }: LayerComparison, language: Language): string | null {
  const t = language.messages(area);
  const units = language.list(having.map(({ name }) => name));
  switch (verdict) {
    case 'all':
      return t('verdict.all', { n: having.length });
    case 'each':
      return t(layer === 'plan' ? 'verdict.each-plan' : 'verdict.each', { n: speakers.length });
    case 'some':
      return units;
    case 'one':
      return t(layer === 'report' ? 'verdict.one-report' : 'verdict.one', { unit: units });
    case 'none':
      return t('verdict.none');
    default:
      return having.length === 0 ? null : t('verdict.incomparable');
  }
}

/** Who has it in each layer that has something to say, under the layer's name. */
export function verdictParts(layers: readonly LayerComparison[], language: Language): (readonly [layer: string, words: string | null])[] {
  const t = language.messages(area);
  return layers
    .filter(({ layer, verdict, having }) => verdict !== 'incomparable' && (layer === 'plan' || having.length > 0))
    .map((one) => [t(`layer.${one.layer}`), verdictWords(one, language)]);
}

/** How many statements carry a tag: "2 rader i planen och 1 exempel i rapporter". */
export function statementsWords(counts: ReadonlyMap<Layer, number>, language: Language): string {
  return language.list([...counts].map(([layer, n]) => language.messages(area)(`statements.${layer}`, { n })));
}

/** Why a unit has no statement in one layer of one sub-area. "Gap" is said of a loaded plan alone. */
export function silenceWords(column: Column, layer: Layer, sub_area: string, language: Language): string {
  const t = language.messages(area);
  if (layer !== 'plan') return t(speaksIn(column, layer) ? `silence.${layer}` : `silence.${layer}-unnamed`, { unit: column.name });
  const cell = cellsOf(column, sub_area)[0];
  return t(`silence.plan-${(cell?.plan_state ?? 'not-loaded') as CellState}`, { n: cell?.placed ?? 0, unit: column.name });
}

/** All that a cell's marks say, in words. */
export function cellWords(cell: CoverageRow, layers: readonly Layer[], language: Language): string {
  const t = language.messages(area);
  const parts = [
    layers.includes('plan') && t(`cell.plan-${cell.plan_state as CellState}`, { n: cell.planned }),
    reports(cell) > 0 && t(cell.reported_stated === 0 ? 'cell.report-inferred' : 'cell.report', { n: reports(cell) }),
    cell.prioritised > 0 && t('cell.programme', { n: cell.prioritised }),
  ];
  return parts.filter(Boolean).join('; ') || t('cell.nothing');
}

/** What is known of a unit, under its name at the head of its column. */
export function standingWords(column: Column, language: Language): string {
  const t = language.messages(area);
  if (column.isPlanLoaded) return t('standing.loaded');
  const layers = (['report', 'programme'] as const).filter((layer) => column.speaks.has(layer)).map((layer) => t(`standing.in-${layer}`));
  const state = t(column.isPlanExpected ? 'standing.not-loaded' : 'standing.not-asked');
  return layers.length === 0 ? t('standing.nothing', { state }) : t('standing.without-plan', { state, layers: language.list(layers) });
}

/** What sets a unit apart from all others, at the head of a sub-area. */
export function standingAgainstOthers(unit: Column, standing: 'lacks' | 'alone', language: Language): string {
  const t = language.messages(area);
  return t(standing === 'lacks' && !unit.isPlanLoaded ? 'others.lacks-unsaid' : `others.${standing}`, { unit: unit.name });
}

/** The id of a part of the page, to go to. */
export const partId = (part: 'words' | 'methods' | 'collaborators' | 'missing') => `compare-part-${part}`;

/** The grid of that many columns. */
export const gridClass = (columns: number) => `side-by-side of-${Math.min(columns, MOST_COLUMNS)}`;
