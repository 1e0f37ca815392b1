import { list, plural } from '../language/sv';
import { knowledge } from '../questions/knowledge';
import { useAnswer } from '../questions/use-answer';

const swedish = new Intl.Collator('sv');

/** The product's first sentence: the state of its knowledge. */
export function Knowledge() {
  const { rows } = useAnswer(knowledge);
  if (rows === null) return null;
  const loaded = rows.filter(({ document_id }) => document_id !== null).sort((a, b) => swedish.compare(a.name, b.name));
  const missing = rows.length - loaded.length;
  return (
    <p className="knowledge">
      <strong>
        {loaded.length} av {rows.length} planer {loaded.length === 1 ? 'är inläst' : 'är inlästa'}
        {loaded.length > 0 && loaded.length <= 4 && `: ${list(loaded.map(({ name }) => name))}`}.
      </strong>{' '}
      <span>
        ”Lucka” sägs bara om en inläst plan.
        {missing > 0 &&
          ` ${missing === 1 ? 'Den sista planen' : `De andra ${plural(missing, 'planen', 'planerna')}`} finns men är inte inlästa här: en tom ruta där säger inget om enheten.`}
      </span>
    </p>
  );
}
