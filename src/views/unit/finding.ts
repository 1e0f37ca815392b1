import type { Translate } from '../../language/language';
import type { MatrixLine } from '../../questions/coverage/rows';
import type { UnitPromises } from '../../questions/unit-promises';
import { reportKinds, type Unit } from './units';

type Key = 'finding.plan' | 'finding.not-loaded' | 'finding.not-asked';

/**
 * A unit in one or two sentences: what its plan covers and leaves open, or that nothing can be said of that.
 * @param line of the matrix, the unit's own
 * @param promises of its plan
 */
export function unitFinding({ name, parts }: Unit, line: MatrixLine, promises: readonly UnitPromises[], t: Translate<Key>): string {
  const [itself, ...predecessors] = parts;
  if (itself.plan_id !== null) {
    const rows = promises.find(({ kind, organisation_id }) => kind === 'activity' && organisation_id === itself.organisation_id);
    return t('finding.plan', {
      name,
      covered: line.covered,
      all: line.cells.length,
      gaps: line.cells.filter(({ plan_state }) => plan_state === 'gap').length,
      near: line.cells.filter(({ plan_state }) => plan_state === 'elsewhere').length,
      complete: (rows?.n ?? 0) - (rows?.lacking ?? 0),
      rows: rows?.n ?? 0,
    });
  }
  if (!itself.asked) return t('finding.not-asked', { name, parts: predecessors.length });
  const examples = itself.sources.filter(({ document_kind }) => reportKinds.some((kind) => kind === document_kind));
  return t('finding.not-loaded', { name, examples: examples.reduce((sum, { statements }) => sum + statements, 0) });
}
