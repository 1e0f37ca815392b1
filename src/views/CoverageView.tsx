import { useCallback, useMemo } from 'react';
import { type Change, useDashboardState } from '../components/dashboard';
import { useLanguage } from '../components/language';
import { MarkLegend } from '../components/MarkLegend';
import { ScrollRegion } from '../components/ScrollRegion';
import { coverage as words } from '../language/sv/coverage';
import { collaborators } from '../questions/collaborators';
import { coverage } from '../questions/coverage';
import { legendShapes, matrixLines } from '../questions/coverage/rows';
import { CoverageMatrix } from '../questions/coverage/View';
import { coverageFinding } from '../questions/coverage/words';
import { methods } from '../questions/methods';
import type { Question } from '../questions/question';
import { type RankedItem, RankedList } from '../questions/RankedList';
import type { RecurrenceRow } from '../questions/recurrence';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { type DashboardState, type EvidenceRef, toggled } from '../state/dashboard-state';
import './CoverageView.css';

const MOST = 10;

/** The first screen: the matrix, and beside it what recurs most. */
export function CoverageView() {
  const [state, change] = useDashboardState();
  const names = useNames();
  const language = useLanguage();
  const t = language.messages(words);
  const { rows, pending } = useAnswer(coverage);
  const recurring = useAnswer(methods);
  const partners = useAnswer(collaborators);
  const subAreas = names.of('sub_area');
  const lines = useMemo(
    () => matrixLines(rows ?? [], state.organisationKinds, state.sorting, language),
    [rows, state.organisationKinds, state.sorting, language],
  );
  const chosenOrganisations = useMemo(() => state.organisations.filter((id) => names.has('organisation', id)), [state.organisations, names]);
  const chosenAreas = useMemo(() => state.areas.filter((id) => names.has('sub_area', id) || names.has('priority_area', id)), [state.areas, names]);
  const toggleOrganisation = useToggle(change, 'organisations');
  const toggleArea = useToggle(change, 'areas');
  const toggleMethod = useToggle(change, 'methods');
  const toggleCollaborator = useToggle(change, 'collaborators');
  const open = useCallback((evidence: EvidenceRef) => change({ evidence }), [change]);
  if (rows === null || subAreas.length === 0) return <div className="coverage-view" />;

  const finding = state.layers.includes('plan') ? coverageFinding(lines, subAreas, language) : t('question');
  const topMethods = names.named('method', most(recurring.rows ?? [], state.methods));
  const topCollaborators = names.named('collaborator', most(partners.rows ?? [], state.collaborators));
  const takeList = (facet: 'methods' | 'collaborators', question: Question, items: readonly RankedItem[]) => (title: string, note: string) => (
    <TakeAlong
      label={title}
      question={question}
      take={async () => (await import('../questions/recurrence-takeaways')).listTakeaway(facet, title, note, items, state[facet], language)}
    />
  );

  return (
    <div className="coverage-view">
      <section aria-labelledby="finding">
        <div className="heading">
          <h2 id="finding">{finding}</h2>
          <p>{t('how-to')}</p>
          <TakeAlong
            label={language.lower(t('region'))}
            question={coverage}
            take={async () =>
              (await import('../questions/coverage/takeaway')).coverageTakeaway(lines, names.of('priority_area'), subAreas, state, finding, language)
            }
          />
          <button type="button" className="plain" onClick={() => change({ sorting: state.sorting === 'name' ? 'coverage' : 'name' })}>
            {t(state.sorting === 'name' ? 'sort-by-coverage' : 'sort-by-name')}
          </button>
        </div>
        <ScrollRegion label={t('region')} pending={pending}>
          <CoverageMatrix
            lines={lines}
            priorityAreas={names.of('priority_area')}
            subAreas={subAreas}
            layers={state.layers}
            chosenOrganisations={chosenOrganisations}
            chosenAreas={chosenAreas}
            opened={state.evidence}
            onChooseOrganisation={toggleOrganisation}
            onChooseArea={toggleArea}
            onOpen={open}
          />
        </ScrollRegion>
        <MarkLegend shapes={legendShapes(lines)} />
      </section>
      <div className="side">
        <RankedList
          title={t('top-methods')}
          note={t('top-note')}
          items={topMethods}
          pending={recurring.pending}
          chosen={state.methods}
          empty={t('no-method')}
          onChoose={toggleMethod}
          onOpen={(method) => open({ method })}
          action={takeList('methods', methods, topMethods)}
        />
        <RankedList
          title={t('top-collaborators')}
          note={t('top-note')}
          items={topCollaborators}
          pending={partners.pending}
          chosen={state.collaborators}
          empty={t('no-collaborator')}
          onChoose={toggleCollaborator}
          onOpen={(collaborator) => open({ collaborator })}
          action={takeList('collaborators', collaborators, topCollaborators)}
        />
      </div>
    </div>
  );
}

type Choosable = 'organisations' | 'areas' | 'methods' | 'collaborators';

function useToggle(change: Change, key: Choosable): (id: string) => void {
  return useCallback((id) => change((present) => ({ [key]: toggled(present[key], id) }) as Partial<DashboardState>), [change, key]);
}

/** The most recurring, and whatever has been chosen. */
function most(rows: readonly RecurrenceRow[], chosen: readonly string[]) {
  return rows.filter(({ id }, i) => i < MOST || chosen.includes(id)).map(({ id, units }) => ({ id, n: units }));
}
