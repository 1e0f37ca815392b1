import { useDashboardState } from '../components/dashboard';
import { useMessages } from '../components/language';
import { PlanMark, ProgrammeMark, ReportMark } from '../components/Mark';
import { RankedList } from '../components/RankedList';
import { ScrollRegion } from '../components/ScrollRegion';
import { viewQuestions } from '../language/sv';
import { takeAlong } from '../language/sv/take-along';
import { collaborators } from '../questions/collaborators';
import { coverage } from '../questions/coverage';
import { matrixLines } from '../questions/coverage/rows';
import { CoverageMatrix } from '../questions/coverage/View';
import { coverageFinding } from '../questions/coverage/words';
import { methods } from '../questions/methods';
import type { Question } from '../questions/question';
import type { RecurrenceRow } from '../questions/recurrence';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { type DashboardState, toggled } from '../state/dashboard-state';
import './CoverageView.css';

const MOST = 10;

/** The first screen: the matrix, and beside it what recurs most. */
export function CoverageView() {
  const [state, change] = useDashboardState();
  const names = useNames();
  const t = useMessages(takeAlong);
  const { rows, pending } = useAnswer(coverage);
  const recurring = useAnswer(methods);
  const named = useAnswer(collaborators);
  const subAreas = names.of('sub_area');
  if (rows === null || subAreas.length === 0) return <div className="coverage-view" />;

  const lines = matrixLines(rows, state.organisationKinds, state.sorting);
  const finding = state.layers.includes('plan') ? coverageFinding(lines, subAreas) : viewQuestions.coverage;
  const toggle = (key: 'organisations' | 'areas' | 'methods' | 'collaborators') => (id: string) =>
    change({ [key]: toggled(state[key], id) } as Partial<DashboardState>);

  const takeList =
    (facet: 'methods' | 'collaborators', question: Question, found: readonly RecurrenceRow[] | null) => (title: string, note: string) => (
      <TakeAlong
        label={title}
        question={question}
        take={async (language) =>
          (await import('../questions/recurrence-takeaways')).listTakeaway(
            facet,
            title,
            note,
            most(found ?? [], state[facet]),
            state[facet],
            language,
          )
        }
      />
    );

  return (
    <div className="coverage-view">
      <section aria-labelledby="finding">
        <div className="heading">
          <h2 id="finding">{finding}</h2>
          <p>Namn filtrerar, rutor och tal öppnar beläggen.</p>
          <TakeAlong
            label={t('matrix')}
            question={coverage}
            take={async (language) =>
              (await import('../questions/coverage/takeaway')).coverageTakeaway(lines, names.of('priority_area'), subAreas, state, finding, language)
            }
          />
          <button type="button" className="plain" onClick={() => change({ sorting: state.sorting === 'name' ? 'coverage' : 'name' })}>
            {state.sorting === 'name' ? 'Ordna efter täckning' : 'Ordna efter namn'}
          </button>
        </div>
        <ScrollRegion label="Matrisen" pending={pending}>
          <CoverageMatrix
            lines={lines}
            priorityAreas={names.of('priority_area')}
            subAreas={subAreas}
            layers={state.layers}
            chosenOrganisations={state.organisations.filter((id) => names.has('organisation', id))}
            chosenAreas={state.areas.filter((id) => names.has('sub_area', id) || names.has('priority_area', id))}
            opened={state.evidence}
            onChooseOrganisation={toggle('organisations')}
            onChooseArea={toggle('areas')}
            onOpen={(evidence) => change({ evidence })}
          />
        </ScrollRegion>
        <Legend withFiltered={lines.some(({ cells }) => cells.some(({ plan_state }) => plan_state === 'filtered'))} />
      </section>
      <div className="side">
        <RankedList
          title="Metoder som flest enheter har"
          note="Antal enheter, i plan, rapport eller program"
          items={most(recurring.rows ?? [], state.methods)}
          chosen={state.methods}
          empty="Ingen metod i urvalet."
          onChoose={toggle('methods')}
          onOpen={(method) => change({ evidence: { method } })}
          action={takeList('methods', methods, recurring.rows)}
        />
        <RankedList
          title="Förvaltningar som flest enheter nämner"
          note="Antal enheter, i plan, rapport eller program"
          items={most(named.rows ?? [], state.collaborators)}
          chosen={state.collaborators}
          empty="Ingen samverkanspart i urvalet."
          onChoose={toggle('collaborators')}
          onOpen={(collaborator) => change({ evidence: { collaborator } })}
          action={takeList('collaborators', collaborators, named.rows)}
        />
      </div>
    </div>
  );
}

/** The most recurring, and whatever has been chosen. */
function most(rows: readonly RecurrenceRow[], chosen: readonly string[]) {
  return rows.filter(({ id }, i) => i < MOST || chosen.includes(id)).map(({ id, name, units }) => ({ id, name, n: units }));
}

function Legend({ withFiltered }: { withFiltered: boolean }) {
  return (
    <ul className="legend" aria-label="Teckenförklaring">
      <li>
        <PlanMark state="planned" n={2} /> planerad, antal rader
      </li>
      <li>
        <PlanMark state="gap" /> inläst plan utan rad
      </li>
      <li>
        <PlanMark state="elsewhere" /> under annan rubrik?
      </li>
      <li>
        <ReportMark stated={1} inferred={0} /> rapporterad
      </li>
      <li>
        <ReportMark stated={0} inferred={1} /> rapporterad, härlett
      </li>
      <li>
        <ProgrammeMark n={1} /> program 2017
      </li>
      <li>
        <PlanMark state="not-loaded" /> plan ej inläst
      </li>
      <li>
        <PlanMark state="not-applicable" /> ej aktuell
      </li>
      {withFiltered && (
        <li>
          <PlanMark state="filtered" /> utanför urvalet
        </li>
      )}
    </ul>
  );
}
