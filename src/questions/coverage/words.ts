import type { Language } from '../../language/language';
import { coverage as messages } from '../../language/sv/coverage';
import { states } from '../../language/sv/states';
import type { CellState, Layer } from '../../model/kinds';
import type { CoverageRow } from '.';
import { type MatrixLine, reports } from './rows';

/** More sub-areas than this are counted in the finding, not named. */
const NAMED = 3;

/** What a cell says, whole: for screen readers, hover and the head of the evidence panel. */
export function cellWords(line: MatrixLine, cell: CoverageRow, subArea: string, layers: readonly Layer[], language: Language): string {
  return language.messages(messages)('cell', { unit: line.name, subArea, said: cellParts(cell, layers, language) });
}

/** What a cell says of its unit and sub-area, layer by layer. */
export function cellParts(cell: CoverageRow, layers: readonly Layer[], language: Language): string {
  const t = language.messages(messages);
  const parts: string[] = [];
  const state = cell.plan_state as CellState;
  if (layers.includes('plan')) parts.push(state === 'planned' ? t('cell.planned', { n: cell.planned }) : language.messages(states)(state));
  if (reports(cell) > 0) parts.push(t(cell.reported_stated === 0 ? 'cell.reported-inferred' : 'cell.reported', { n: reports(cell) }));
  if (cell.prioritised > 0) parts.push(t('cell.programme', { n: cell.prioritised }));
  return parts.join('; ') || t('cell.nothing');
}

/** What stands under the head that counts sub-areas in the plan: how many it covers, or why nothing can be said. */
export function coveredWords(line: MatrixLine, subAreas: number, layers: readonly Layer[], language: Language): string {
  const t = language.messages(messages);
  if (line.plan_id !== null) return layers.includes('plan') ? t('share', { n: line.covered, base: subAreas }) : t('loaded');
  if (line.generation > 0) return t('until', { year: line.valid_to?.slice(0, 4) ?? '' });
  return t(line.cells.every((cell) => cell.plan_state === 'not-applicable') ? 'not-applicable' : 'not-loaded');
}

/** Why a cell of the plan layer looks as it does, in one or two sentences. */
export function cellReason(line: MatrixLine, cell: CoverageRow, subAreaName: string, language: Language): string {
  const t = language.messages(messages);
  const [unit, whose, subArea] = [line.name, language.genitive(line.name), t('quoted', { words: subAreaName })];
  switch (cell.plan_state) {
    case 'planned': {
      const { placed, planned } = cell;
      return planned < placed ? t('reason.planned-some', { whose, placed, planned, subArea }) : t('reason.planned', { whose, placed, subArea });
    }
    case 'elsewhere':
      return t('reason.elsewhere', { subArea });
    case 'gap':
      return t('reason.gap', { whose, subArea });
    case 'filtered':
      return t('reason.filtered', { subArea });
    case 'not-loaded':
      return t('reason.not-loaded', { unit });
    default:
      return line.generation > 0 || line.kind === 'district' ? t('reason.not-in-division', { unit }) : t('reason.not-asked', { unit });
  }
}

/** The matrix in one sentence: what no loaded plan has a row under. */
export function coverageFinding(lines: readonly MatrixLine[], subAreas: readonly { id: string; name: string }[], language: Language): string {
  const t = language.messages(messages);
  const loaded = lines.filter((line) => line.plan_id !== null);
  const [first] = loaded;
  if (first === undefined) return t('finding.no-plan');
  const without = subAreas.filter(({ id }) => loaded.every((line) => line.cells.every((cell) => cell.sub_area_id !== id || isBlank(cell))));
  const isOne = loaded.length === 1;
  const [whose, plans] = [language.genitive(first.name), loaded.length];
  if (without.length === 0)
    return isOne ? t('finding.one-has-all', { whose, subAreas: subAreas.length }) : t('finding.all-have', { plans, subAreas: subAreas.length });
  const missing =
    without.length > NAMED ? t('finding.missing', { n: without.length }) : language.list(without.map(({ name }) => t('quoted', { words: name })));
  return isOne ? t('finding.one-lacks', { whose, missing }) : t('finding.none-has', { plans, missing });
}

const isBlank = (cell: CoverageRow) => cell.plan_state === 'gap' || cell.plan_state === 'elsewhere';
