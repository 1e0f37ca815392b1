import { Sentence } from '../../components/language';
import { evidence as words } from '../../language/sv/evidence';
import type { EvidenceMark } from '../evidence-marks';
import type { Names } from '../use-names';

/** A row of a plan that stands under one sub-area and may carry another: asked, with the plan's own words for both. */
export function NearMiss({ marks, sub_area, names }: { marks: readonly EvidenceMark[]; sub_area: string; names: Names }) {
  const stated = marks.find(({ entity }) => entity === 'stated');
  const carried = marks.find(({ entity, id }) => entity === 'inferred' && id === sub_area);
  if (!stated?.matched_text || !carried?.matched_text) return null;
  return (
    <p className="near-miss">
      <Sentence
        area={words}
        message="near-miss"
        values={{
          heading: <q lang="sv">{stated.matched_text}</q>,
          words: <q lang="sv">{carried.matched_text}</q>,
          subArea: <strong>{names.name('sub_area', sub_area)}</strong>,
        }}
      />
    </p>
  );
}
