import { useCallback, useMemo } from 'react';
import { useDashboardState } from '../components/dashboard';
import { useLanguage } from '../components/language';
import { MarkLegend } from '../components/MarkLegend';
import { ScrollRegion } from '../components/ScrollRegion';
import { useWidth } from '../components/use-width';
import { recurrence as words } from '../language/sv/recurrence';
import { takeAlong } from '../language/sv/take-along';
import { type DocumentKind, type Layer, layerOfDocumentKind } from '../model/kinds';
import { type BaseRow, bases } from '../questions/bases';
import { CreditTable } from '../questions/CreditTable';
import { unitKindOrder } from '../questions/coverage/rows';
import type { Question } from '../questions/question';
import { RecurrenceChart } from '../questions/RecurrenceChart';
import { type RecurrenceRow, recurrenceFinding, type recurrenceShape, type TableCreditRow, type tableCreditShape } from '../questions/recurrence';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer, useLastWhole } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { WithNames } from '../questions/WithNames';
import { type DashboardState, type EvidenceRef, toggled } from '../state/dashboard-state';
import './RecurrenceView.css';

interface Props {
  readonly recurrence: Question<typeof recurrenceShape>;
  readonly credit: Question<typeof tableCreditShape>;
  readonly facet: 'method' | 'collaborator';
  readonly choice: 'methods' | 'collaborators';
  /** Switches that belong to this view alone. */
  readonly children: React.ReactNode;
}

/** The answers of one choice. */
interface Whole {
  readonly rows: readonly RecurrenceRow[] | null;
  readonly credits: readonly TableCreditRow[];
  readonly base: readonly BaseRow[];
  readonly layers: readonly Layer[];
}

const CHARTED = 15;
const none: readonly never[] = [];
const nothing: Whole = { rows: null, credits: none, base: none, layers: none };
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
  const [recurring, credited, based] = [useAnswer(recurrence), useAnswer(credit), useAnswer(bases)];
  const present = !recurring.pending && !credited.pending && !based.pending;
  const { whole, pending } = useLastWhole<Whole>(
    present ? { rows: recurring.rows, credits: credited.rows ?? none, base: based.rows ?? none, layers: state.layers } : null,
  );
  const { rows, credits, base, layers } = whole ?? nothing;

  const panels = useMemo(() => panelOrder.filter((kind) => layers.includes(layerOfDocumentKind[kind])), [layers]);
  const units = useMemo(() => {
    const ids = new Set(credits.map(({ unit_id }) => unit_id));
    const shown = names.of('organisation').filter(({ id }) => ids.has(id));
    return shown.sort((a, b) => unitKindOrder(a.group_id) - unitKindOrder(b.group_id));
  }, [credits, names]);
  const allUnits = credits[0]?.of_units ?? 0;
  const found = useMemo(() => names.named(facet, rows ?? none), [names, facet, rows]);
  const charted = useMemo(() => found.slice(0, CHARTED), [found]);
  const onOpen = useCallback((evidence: EvidenceRef) => change({ evidence }), [change]);
  const onOpenBar = useCallback((id: string, kind: DocumentKind) => change({ evidence: { [facet]: id, document_kind: kind } }), [change, facet]);
  const onChoose = useCallback(
    (id: string) => change((present) => ({ [choice]: toggled(present[choice], id) }) as Partial<DashboardState>),
    [change, choice],
  );
  const finding = recurrenceFinding(found, facet, language);
  const taken = { facet: choice, finding, rows: found, bases: base, panels, chosen: state[choice] };

  return (
    <div className={pending ? 'recurrence-view pending' : 'recurrence-view'} ref={ref}>
      <h2>
        {question}{' '}
        <span>
          <WithNames>{finding}</WithNames>
        </span>
      </h2>
      {children}
      {rows !== null && found.length === 0 && <p>{t('nothing')}</p>}
      {found.length > 0 && width > 0 && (
        <>
          <figure>
            <RecurrenceChart rows={charted} bases={base} panels={panels} width={Math.min(width, 1100)} label={finding} onOpen={onOpenBar} />
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
              take={async () => (await takeaways()).creditsTakeaway(taken, credits, units, language)}
            />
          </div>
          <p className="note">
            {t('table-note')}
            {units.length < allUnits && ` ${t('first-units', { n: units.length, all: allUnits })}`}
          </p>
          <ScrollRegion label={t('table')}>
            <CreditTable
              caption={question}
              things={found}
              credits={credits}
              units={units}
              bases={base}
              panels={panels}
              facet={facet}
              chosen={state[choice]}
              onChoose={onChoose}
              onOpen={onOpen}
            />
          </ScrollRegion>
          <MarkLegend shapes={['planned', 'reported', 'programme']} />
        </>
      )}
    </div>
  );
}

const takeaways = () => import('../questions/recurrence-takeaways');
