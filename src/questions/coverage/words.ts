import { capital, cellStateWords, list, plural, share } from '../../language/sv';
import type { CellState, Layer } from '../../model/kinds';
import type { CoverageRow } from '.';
import { type MatrixLine, reports } from './rows';

/** What a cell says, whole: for screen readers, hover and the head of the evidence panel. */
export function cellWords(line: MatrixLine, cell: CoverageRow, subArea: string, layers: readonly Layer[]): string {
  return `${line.name}, ${subArea}: ${cellParts(cell, layers)}`;
}

/** What a cell says of its unit and sub-area, layer by layer. */
export function cellParts(cell: CoverageRow, layers: readonly Layer[]): string {
  const parts: string[] = [];
  const state = cell.plan_state as CellState;
  if (layers.includes('plan')) parts.push(state === 'planned' ? plural(cell.planned, 'rad i planen', 'rader i planen') : cellStateWords[state]);
  if (reports(cell) > 0)
    parts.push(plural(reports(cell), 'exempel i rapport', 'exempel i rapporter') + (cell.reported_stated === 0 ? ', härlett' : ''));
  if (cell.prioritised > 0) parts.push(plural(cell.prioritised, 'utsaga i programmet 2017', 'utsagor i programmet 2017'));
  return parts.join('; ') || 'inget i valda lager';
}

/** What stands under "Delområden i planen": how many the plan covers, or why nothing can be said. */
export function coveredWords(line: MatrixLine, subAreas: number, layers: readonly Layer[]): string {
  if (line.plan_id !== null) return layers.includes('plan') ? share(line.covered, subAreas, '').trim() : 'inläst';
  if (line.generation > 0) return `t.o.m. ${line.valid_to?.slice(0, 4)}`;
  return line.cells.every((cell) => cell.plan_state === 'not-applicable') ? 'ej aktuell' : 'ej inläst';
}

/** Why a cell of the plan layer looks as it does, in one or two sentences. */
export function cellReason(line: MatrixLine, cell: CoverageRow, subArea: string): string {
  switch (cell.plan_state) {
    case 'planned':
      return cell.planned < cell.placed
        ? `${line.name}s plan har ${plural(cell.placed, 'rad', 'rader')} under ${subArea}; ${cell.planned} av dem ingår i ditt urval.`
        : `${line.name}s plan har ${plural(cell.placed, 'rad', 'rader')} under ${subArea}.`;
    case 'elsewhere':
      return `Ingen rad i planen står under ${subArea}. Men en rad under en annan rubrik kan handla om samma sak. Läs den och avgör själv.`;
    case 'gap':
      return `Lucka: ${line.name}s plan är inläst och ingen av dess rader står under ${subArea}. Det säger vad planen lovar, inte vad som görs.`;
    case 'filtered':
      return `Planen har rader under ${subArea}, men ingen av dem ingår i ditt urval. Det är ingen lucka.`;
    case 'not-loaded':
      return `${line.name} har en lokal handlingsplan, men den är inte inläst här. Rutan säger därför inget om vad ${line.name} planerar.`;
    default:
      return line.generation > 0 || line.kind === 'district'
        ? `${line.name} har inte fått i uppdrag att skriva en egen plan enligt strategin: enheten fanns inte i den indelningen.`
        : `${line.name} har inte ombetts om en plan.`;
  }
}

/** The matrix in one sentence: what no loaded plan has a row under. */
export function coverageFinding(lines: readonly MatrixLine[], subAreas: readonly { id: string; name: string }[]): string {
  const loaded = lines.filter((line) => line.plan_id !== null);
  if (loaded.length === 0) return 'Ingen inläst plan ingår i urvalet, så inget kan sägas om luckor.';
  const without = subAreas.filter(({ id }) => loaded.every((line) => line.cells.every((cell) => cell.sub_area_id !== id || isBlank(cell))));
  const plans = loaded.length === 1 ? `${loaded[0]?.name}s plan` : `de ${loaded.length} inlästa planerna`;
  if (without.length === 0)
    return loaded.length === 1
      ? `${capital(plans)} har rader under alla ${subAreas.length} delområden.`
      : `Vart och ett av de ${subAreas.length} delområdena har rader i minst en av ${plans}.`;
  const missing = without.length > 3 ? plural(without.length, 'delområde', 'delområden') : list(without.map(({ name }) => `”${name}”`));
  return loaded.length === 1 ? `${plans} saknar rader under ${missing}.` : `Ingen av ${plans} har en rad under ${missing}.`;
}

const isBlank = (cell: CoverageRow) => cell.plan_state === 'gap' || cell.plan_state === 'elsewhere';
