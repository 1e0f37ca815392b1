import { useDashboardState } from '../components/dashboard';
import { useLanguage } from '../components/language';
import { MarkLegend } from '../components/MarkLegend';
import { ScrollRegion } from '../components/ScrollRegion';
import { useWidth } from '../components/use-width';
import type { Language } from '../language/language';
import { recurrence as words } from '../language/sv/recurrence';
import { takeAlong } from '../language/sv/take-along';
import { type DocumentKind, layerOfDocumentKind } from '../model/kinds';
import { bases } from '../questions/bases';
import { CreditTable } from '../questions/CreditTable';
import { coverage } from '../questions/coverage';
import type { Question } from '../questions/question';
import { RecurrenceChart } from '../questions/RecurrenceChart';
import type { creditShape, recurrenceShape } from '../questions/recurrence';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { type DashboardState, toggled } from '../state/dashboard-state';
import './RecurrenceView.css';

interface Props {
  readonly recurrence: Question<typeof recurrenceShape>;
  readonly credit: Question<typeof creditShape>;
  readonly facet: 'method' | 'collaborator';
  readonly choice: 'methods' | 'collaborators';
  /** Switches that belong to this view alone. */
  readonly children: React.ReactNode;
}

const CHARTED = 15;
/** From the oldest to the newest, as they are read. */
const panelOrder: readonly DocumentKind[] = ['development-programme', 'annual-report', 'effects-report', 'action-plan'];

/** What recurs, as a chart of the most recurring and a table of all with who is credited. */
export function RecurrenceView({ recurrence, credit, facet, choice, children }: Props) {
  const [state, change] = useDashboardState();
  const names = useNames();
  const language = useLanguage();
  const t = language.messages(words);
  const question = t(facet === 'method' ? 'question.methods' : 'question.collaboration');
  const { ref, width } = useWidth<HTMLDivElement>();
  const { rows, pending } = useAnswer(recurrence);
  const credits = useAnswer(credit);
  const base = useAnswer(bases);
  const matrix = useAnswer(coverage);

  const panels = panelOrder.filter((kind) => state.layers.includes(layerOfDocumentKind[kind]));
  const inDivision = new Set((matrix.rows ?? []).filter(({ generation }) => generation === 0).map(({ unit_id }) => unit_id));
  const credited = new Set((credits.rows ?? []).map(({ unit_id }) => unit_id));
  const units = names
    .of('organisation')
    .filter(({ id }) => inDivision.has(id) && credited.has(id))
    .sort((a, b) => (b.group_id ?? '').localeCompare(a.group_id ?? ''));
  const found = rows ?? [];
  const finding = recurrenceFinding(found, facet, language);
  const taken = { facet: choice, finding, rows: found, bases: base.rows ?? [], panels, chosen: state[choice] };

  return (
    <div className={pending ? 'recurrence-view pending' : 'recurrence-view'} ref={ref}>
      <h2>
        {question} <span>{rows && finding}</span>
      </h2>
      {children}
      {rows !== null && found.length === 0 && <p>{t('nothing')}</p>}
      {found.length > 0 && width > 0 && (
        <>
          <figure>
            <RecurrenceChart
              rows={found.slice(0, CHARTED)}
              bases={base.rows ?? []}
              panels={panels}
              width={Math.min(width, 1100)}
              label={finding}
              onOpen={(id, kind) => change({ evidence: { [facet]: id, document_kind: kind } })}
            />
            <TakeAlong
              label={language.messages(takeAlong)('chart')}
              question={recurrence}
              take={async () => (await takeaways()).chartTakeaway({ ...taken, rows: found.slice(0, CHARTED) }, language)}
            />
            <figcaption>{found.length > CHARTED ? t('chart-note-of-top', { n: CHARTED }) : t('chart-note')}</figcaption>
          </figure>
          <div className="with-take-along">
            <h3>{t('all-with-units')}</h3>
            <TakeAlong
              label={language.lower(t('table'))}
              question={recurrence}
              take={async () => (await takeaways()).creditsTakeaway(taken, credits.rows ?? [], units, language)}
            />
          </div>
          <p className="note">{t('table-note')}</p>
          <ScrollRegion label={t('table')}>
            <CreditTable
              caption={question}
              things={found}
              credits={credits.rows ?? []}
              units={units}
              bases={base.rows ?? []}
              panels={panels}
              facet={facet}
              chosen={state[choice]}
              onChoose={(id) => change({ [choice]: toggled(state[choice], id) } as Partial<DashboardState>)}
              onOpen={(evidence) => change({ evidence })}
            />
          </ScrollRegion>
          <MarkLegend shapes={['planned', 'reported', 'programme']} />
        </>
      )}
    </div>
  );
}

const takeaways = () => import('../questions/recurrence-takeaways');

/** What recurs in one sentence: how many there are, how many of them in at least two units, and what most units have. */
export function recurrenceFinding(rows: readonly { name: string; units: number }[], facet: 'method' | 'collaborator', language: Language): string {
  const [top] = rows;
  if (top === undefined) return '';
  const recurring = rows.filter(({ units }) => units >= 2).length;
  return language.messages(words)(`finding.${facet}`, { n: rows.length, recurring, top: top.name, units: top.units });
}
