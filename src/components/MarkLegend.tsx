import type { MarkShape } from '../export/takeaway';
import { legend } from '../language/sv/legend';
import { useMessages } from './language';
import { Marks } from './Mark';

/** What each of some shapes means, in a line under the picture that has them. */
export function MarkLegend({ shapes }: { shapes: readonly MarkShape[] }) {
  const t = useMessages(legend);
  return (
    <ul className="legend" aria-label={t('legend')}>
      {shapes.map((shape) => (
        <li key={shape}>
          <Marks marks={[{ shape, n: shape === 'planned' ? 2 : 1 }]} /> {t(shape)}
        </li>
      ))}
    </ul>
  );
}
