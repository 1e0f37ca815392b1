import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { MarkLegend } from '../components/MarkLegend';
import { ScrollRegion } from '../components/ScrollRegion';
import { compare as area } from '../language/sv/compare';
import { planVersions as versionsArea } from '../language/sv/plan-versions';
import { collaboratorUnits } from '../questions/collaborator-units';
import { type CompareRow, compareRows } from '../questions/compare-rows';
import { againstOthers } from '../questions/compare-rows/against-others';
import type { Column } from '../questions/compare-rows/columns';
import { compareSubAreas } from '../questions/compare-rows/comparison';
import { comparisonFinding, othersFinding } from '../questions/compare-rows/finding';
import { MissingFields } from '../questions/compare-rows/MissingFields';
import { Others } from '../questions/compare-rows/Others';
import { OthersTags } from '../questions/compare-rows/OthersTags';
import { Overview } from '../questions/compare-rows/Overview';
import { type Said, SideBySide, sectionId } from '../questions/compare-rows/SideBySide';
import { TagTable } from '../questions/compare-rows/TagTable';
import { WithoutSubArea } from '../questions/compare-rows/WithoutSubArea';
import { gridClass, partId, standingWords } from '../questions/compare-rows/words';
import { legendShapes } from '../questions/coverage/rows';
import { methodUnits } from '../questions/method-units';
import { PlanVersions } from '../questions/plan-versions/View';
import { countChanges, type VersionComparison } from '../questions/plan-versions/versions';
import type { CreditRow } from '../questions/recurrence';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer, useLastWhole, useUnitAnswers } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { WithNames } from '../questions/WithNames';

interface Common {
  /** The sub-areas that the filters leave. */
  readonly subAreas: readonly string[];
  /** What is given is still of the choice before. */
  readonly pending: boolean;
}

/** Units side by side: in one sentence, as marks, in their own words, then methods, collaborators and what is left open. */
export function EachOther({ columns: chosen, subAreas, pending }: Common & { columns: readonly Column[] }) {
  const units = chosen.map(({ unit_id }) => unit_id);
  const rows = useUnitAnswers(compareRows, units);
  const methods = useUnitAnswers(methodUnits, units);
  const collaborators = useUnitAnswers(collaboratorUnits, units);
  const present = !pending && rows && methods && collaborators && { columns: chosen, subAreas, rows, methods, collaborators };
  const { whole, pending: isOld } = useLastWhole(present || null);
  if (whole === null) return null;
  return (
    <div className={isOld ? 'pending' : undefined}>
      <SideBySideView {...whole} />
    </div>
  );
}

interface Whole {
  readonly columns: readonly Column[];
  readonly subAreas: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly methods: readonly CreditRow[];
  readonly collaborators: readonly CreditRow[];
}

function SideBySideView({ columns, subAreas, rows, methods, collaborators }: Whole) {
  const [state] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const said = useSaid(rows);
  const nameOf = useSubAreaName();
  const labels = new Map(
    useNames()
      .of('sub_area')
      .map(({ id, label }) => [id, label]),
  );
  const compared = compareSubAreas(columns, subAreas, state.layers);
  const isShown = columns.length === 1 || !state.differencesOnly ? () => true : ({ likeness }: { likeness: string }) => likeness === 'different';
  const shown = compared.filter(isShown);
  const finding = columns.length > 1 ? comparisonFinding(columns, compared, nameOf, language) : '';
  const taken = { columns, compared: shown, nameOf, finding };
  const hidden = (likeness: string) =>
    compared.filter((one) => !shown.includes(one) && one.likeness === likeness).map(({ sub_area }) => nameOf(sub_area));
  return (
    <>
      {columns.length > 1 && (
        <p className="finding">
          <WithNames>{finding}</WithNames>
        </p>
      )}
      {shown.length > 0 && (
        <p className="takeaways">
          <TakeAlong
            label={language.lower(t('overview'))}
            question={compareRows}
            take={async () => (await takeaways()).overviewTakeaway(taken, state.layers, language)}
          />
        </p>
      )}
      {shown.length > 0 && (
        <ScrollRegion label={t('overview')}>
          <Overview
            columns={columns}
            compared={shown}
            layers={state.layers}
            nameOf={nameOf}
            labelOf={(id) => labels.get(id) ?? nameOf(id)}
            onOpen={said.onOpen}
            onGoTo={(subArea) => goTo(sectionId(subArea))}
          />
        </ScrollRegion>
      )}
      {shown.length > 0 && <MarkLegend shapes={legendShapes(columns.flatMap(({ lines }) => lines))} />}
      {shown.length === 0 && <p>{t('no-differences')}</p>}
      <p className="note">{t('overview-note')}</p>
      <Hidden message="hidden.alike" names={hidden('alike')} />
      <Hidden message="hidden.incomparable" names={hidden('incomparable')} />
      <GoTo parts={columns.some(({ isPlanLoaded }) => isPlanLoaded) ? parts : parts.slice(0, 3)} />
      {shown.length > 0 && (
        <p className="takeaways">
          <TakeAlong
            label={language.lower(t('words'))}
            question={compareRows}
            take={async () => (await takeaways()).wordsTakeaway(taken, said, language)}
          />
        </p>
      )}
      <div>
        <Heads columns={columns} />
        <SideBySide columns={columns} compared={shown} nameOf={nameOf} said={said} />
        {!state.differencesOnly && <WithoutSubArea columns={columns} layers={state.layers} said={said} />}
      </div>
      <Tags columns={columns} methods={methods} collaborators={collaborators} onOpen={said.onOpen} />
      <MissingFields columns={columns} said={said} differencesOnly={state.differencesOnly} />
    </>
  );
}

/** One unit and who else has what it has or lacks. */
export function AgainstOthers({ unit: chosen, all, subAreas, pending }: Common & { unit: Column; all: readonly Column[] }) {
  const rows = useUnitAnswers(compareRows, [chosen.unit_id]);
  const methods = useAnswer(methodUnits);
  const collaborators = useAnswer(collaboratorUnits);
  const isOld = pending || methods.pending || collaborators.pending;
  const present = !isOld && rows && methods.rows && collaborators.rows;
  const { whole, pending: isWaiting } = useLastWhole(
    present ? { unit: chosen, all, subAreas, rows, methods: methods.rows, collaborators: collaborators.rows } : null,
  );
  if (whole === null) return null;
  return (
    <div className={isWaiting ? 'pending' : undefined}>
      <AgainstOthersView {...whole} />
    </div>
  );
}

function AgainstOthersView({ unit, all, subAreas, rows, methods, collaborators }: Omit<Whole, 'columns'> & { unit: Column; all: readonly Column[] }) {
  const [state] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const names = useNames();
  const said = useSaid(rows);
  const nameOf = useSubAreaName();
  const others = all.filter((column) => column !== unit);
  const compared = againstOthers(unit, others, subAreas, state.layers);
  const shown = compared.filter(({ standing }) => !state.differencesOnly || standing !== 'neither');
  const loaded = others.filter(({ isPlanLoaded }) => isPlanLoaded).length;
  const expected = all.filter(({ isPlanExpected }) => isPlanExpected).length;
  const finding = othersFinding(unit, compared, nameOf, language);
  const common = { unit, others, onOpen: said.onOpen };
  return (
    <>
      <p className="finding">
        <WithNames>{finding}</WithNames>
      </p>
      <p className="note">{t('others.basis', { n: others.length, loaded, known: loaded + Number(unit.isPlanLoaded), expected })}</p>
      <MarkLegend shapes={['planned', 'reported', 'programme']} />
      <Hidden message="hidden.neither" names={compared.filter((one) => !shown.includes(one)).map(({ sub_area }) => nameOf(sub_area))} />
      <div>
        <div className={`column-heads ${gridClass(2)}`}>
          <div />
          <div>
            <strong lang="sv">{unit.name}</strong> <span>{standingWords(unit, language)}</span>
          </div>
          <div>
            <strong>{t('others')}</strong>
          </div>
        </div>
        <Others unit={unit} compared={shown} nameOf={nameOf} said={said} finding={finding} />
      </div>
      <div className="tag-tables">
        <OthersTags title={t('methods')} facet="method" credits={methods} nameOf={(id) => names.name('method', id)} {...common} />
        <OthersTags
          title={t('collaborators')}
          facet="collaborator"
          credits={collaborators}
          nameOf={(id) => names.name('collaborator', id)}
          {...common}
        />
      </div>
    </>
  );
}

/** The current plan of a unit and the one that it replaced. */
export function AgainstEarlier({ unit, versions }: { unit: Column; versions: VersionComparison }) {
  const [state, change] = useDashboardState();
  const nameOf = useSubAreaName();
  const t = useMessages(versionsArea);
  const { unchanged, changed, added, removed } = countChanges(versions);
  const finding = t('finding', { unit: unit.name, n: unchanged + changed + added, unchanged, changed, added, removed });
  return (
    <>
      <p className="finding">
        <WithNames>{finding}</WithNames>
      </p>
      <p className="note">{t('counts-note')}</p>
      <PlanVersions
        comparison={versions}
        differencesOnly={state.differencesOnly}
        nameOf={nameOf}
        onOpen={(evidence) => change({ evidence })}
        finding={finding}
      />
    </>
  );
}

/** The names of the units with what is known of them; they stay in sight while the columns scroll. */
function Heads({ columns }: { columns: readonly Column[] }) {
  const language = useLanguage();
  return (
    <div id={partId('words')} tabIndex={-1} className={`column-heads ${gridClass(columns.length)}`}>
      <div />
      {columns.map((column) => (
        <div key={column.unit_id}>
          <strong lang="sv">{column.name}</strong> <span>{standingWords(column, language)}</span>
        </div>
      ))}
    </div>
  );
}

function Tags({ columns, methods, collaborators, onOpen }: Pick<Whole, 'columns' | 'methods' | 'collaborators'> & Pick<Said, 'onOpen'>) {
  const [{ differencesOnly }] = useDashboardState();
  const t = useMessages(area);
  const names = useNames();
  const common = { columns, differencesOnly, onOpen };
  return (
    <>
      <div className="tag-tables">
        <TagTable title={t('methods')} facet="method" credits={methods} nameOf={(id) => names.name('method', id)} {...common} />
        <TagTable
          title={t('collaborators')}
          facet="collaborator"
          credits={collaborators}
          nameOf={(id) => names.name('collaborator', id)}
          {...common}
        />
      </div>
      <p className="note">{t('tags-note')}</p>
    </>
  );
}

/** The statements of the units with how they are shown and opened. */
function useSaid(rows: readonly CompareRow[]): Said {
  const [, change] = useDashboardState();
  const names = useNames();
  return {
    rows,
    words: new Map(rows.map((row) => [row.statement_id, row])),
    unitName: (organisation) => names.name('organisation', organisation),
    onOpen: (evidence) => change({ evidence }),
  };
}

function useSubAreaName(): (subArea: string) => string {
  const names = useNames();
  return (subArea) => names.name('sub_area', subArea);
}

const takeaways = () => import('../questions/compare-rows/takeaways');

const parts = ['words', 'methods', 'collaborators', 'missing'] as const;
type Part = (typeof parts)[number];

/** The parts of a long page, to go to. */
function GoTo({ parts: offered }: { parts: readonly Part[] }) {
  const t = useMessages(area);
  return (
    <p className="go-to">
      {t('go-to')}
      {offered.map((part) => (
        <button key={part} type="button" className="plain" onClick={() => goTo(partId(part))}>
          {t(`parts.${part}`)}
        </button>
      ))}
    </p>
  );
}

/** What "only differences" leaves out, by name. */
function Hidden({ message, names }: { message: 'hidden.alike' | 'hidden.incomparable' | 'hidden.neither'; names: readonly string[] }) {
  const t = useMessages(area);
  const language = useLanguage();
  if (names.length === 0) return null;
  return <p className="note">{t(message, { n: names.length, names: language.list(names) })}</p>;
}

function goTo(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
