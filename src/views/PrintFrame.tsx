import { addressOf } from '../components/address';
import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { usePrinting } from '../components/use-printing';
import { type Provenance, provenanceLines } from '../export/provenance';
import { frame } from '../language/sv/frame';
import { provenance as area } from '../language/sv/provenance';
import { collaborators } from '../questions/collaborators';
import { compareRows } from '../questions/compare-rows';
import { coverage } from '../questions/coverage';
import { knowledge } from '../questions/knowledge';
import { methods } from '../questions/methods';
import type { Question } from '../questions/question';
import { unitSources } from '../questions/unit-sources';
import { useOrigin } from '../questions/use-provenance';
import { WithNames } from '../questions/WithNames';
import type { ViewName } from '../state/dashboard-state';

/** The question that a view is about; the others show the whole dataset. */
const questionOf: Partial<Record<ViewName, Question>> = { coverage, methods, collaboration: collaborators, compare: compareRows, unit: unitSources };

/** None on screen, nor where the page of a unit carries an imprint of its own. */
function usePageProvenance(): Provenance | null {
  const [{ view, organisations }] = useDashboardState();
  const originate = useOrigin();
  const isPrinting = usePrinting();
  const hasImprint = view === 'unit' && organisations.length > 0;
  return !isPrinting || hasImprint ? null : originate(questionOf[view] ?? knowledge);
}

/** On paper: which view it is and what is left out. */
export function PrintHead() {
  const [{ view }] = useDashboardState();
  const provenance = usePageProvenance();
  const t = useMessages(frame);
  const say = useMessages(area);
  return (
    provenance && (
      <header className="print-frame head">
        <strong>{t('printed-title', { view: t(`view.${view}`) })}</strong>
        <span>
          {say('selection')}: <WithNames>{provenance.selection}</WithNames>
        </span>
      </header>
    )
  );
}

/** On paper: which documents it rests on, when it was printed, and where the same is found. */
export function PrintFoot() {
  const [state] = useDashboardState();
  const provenance = usePageProvenance();
  const language = useLanguage();
  if (provenance === null) return null;
  const [, , ...origin] = provenanceLines({ ...provenance, link: addressOf(state, provenance.fingerprint) }, language);
  return (
    <footer className="print-frame foot">
      {origin.map(([label, words]) => (
        <p key={label}>
          {label}: <WithNames>{words}</WithNames>
        </p>
      ))}
    </footer>
  );
}
