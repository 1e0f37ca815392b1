import type { MarkShape } from '../export/takeaway';
import { states } from '../language/sv/states';
import { useMessages } from './language';
import { Marks } from './Mark';
import './MarkLegend.css';

/** What each of some shapes means, in a line under the picture that has them. */
export function MarkLegend({ shapes }: { shapes: readonly MarkShape[] }) {
  const t = useMessages(states);
  return (
    <ul className="legend" aria-label={t('legend')}>
      {shapes.map((shape) => (
        <li key={shape}>
          <Marks marks={[{ shape, n: shape === 'planned' ? 2 : 1 }]} /> {t(`legend.${shape}`)}
        </li>
      ))}
    </ul>
  );
}
