import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { ScrollRegion } from '../components/ScrollRegion';
import { compare as area } from '../language/sv/compare';
import { planVersions as versionsArea } from '../language/sv/plan-versions';
import { collaboratorUnits } from '../questions/collaborator-units';
import { compareRows } from '../questions/compare-rows';
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
import { methodUnits } from '../questions/method-units';
import { PlanVersions } from '../questions/plan-versions/View';
import { countChanges, type VersionComparison } from '../questions/plan-versions/versions';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { WithNames } from '../questions/WithNames';

interface Common {
  readonly said: Said;
  /** The sub-areas that the filters leave. */
  readonly subAreas: readonly string[];
  readonly nameOf: (subArea: string) => string;
}

/** Units side by side: in one sentence, as marks, in their own words, then methods, collaborators and what is left open. */
export function EachOther({ columns, said, subAreas, nameOf }: Common & { columns: readonly Column[] }) {
  const [state] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const labels = new Map(
    useNames()
      .of('sub_area')
      .map(({ id, label }) => [id, label]),
  );
  const compared = compareSubAreas(columns, said.rows, subAreas, state.layers);
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
      <Tags columns={columns} said={said} />
      <MissingFields columns={columns} said={said} differencesOnly={state.differencesOnly} />
    </>
  );
}

/** One unit and who else has what it has or lacks. */
export function AgainstOthers({ unit, all, said, subAreas, nameOf }: Common & { unit: Column; all: readonly Column[] }) {
  const [state] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const names = useNames();
  const methods = useAnswer(methodUnits);
  const collaborators = useAnswer(collaboratorUnits);
  const others = all.filter((column) => column !== unit);
  const compared = againstOthers(unit, others, said.rows, subAreas, state.layers);
  const shown = compared.filter(({ standing }) => !state.differencesOnly || standing !== 'neither');
  const loaded = others.filter(({ isPlanLoaded }) => isPlanLoaded).length;
  const expected = all.filter(({ isPlanExpected }) => isPlanExpected).length;
  const common = { unit, others, onOpen: said.onOpen };
  return (
    <>
      <p className="finding">
        <WithNames>{othersFinding(unit, compared, nameOf, language)}</WithNames>
      </p>
      <p className="note">{t('others.basis', { n: others.length, loaded, known: loaded + Number(unit.isPlanLoaded), expected })}</p>
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
        <Others unit={unit} compared={shown} nameOf={nameOf} said={said} />
      </div>
      <div className="tag-tables">
        <OthersTags title={t('methods')} facet="method" credits={methods.rows ?? []} nameOf={(id) => names.name('method', id)} {...common} />
        <OthersTags
          title={t('collaborators')}
          facet="collaborator"
          credits={collaborators.rows ?? []}
          nameOf={(id) => names.name('collaborator', id)}
          {...common}
        />
      </div>
    </>
  );
}

/** The current plan of a unit and the one that it replaced. */
export function AgainstEarlier({ unit, versions, said, nameOf }: Common & { unit: Column; versions: VersionComparison }) {
  const [state] = useDashboardState();
  const t = useMessages(versionsArea);
  const { unchanged, changed, added, removed } = countChanges(versions);
  return (
    <>
      <p className="finding">
        <WithNames>{t('finding', { unit: unit.name, n: unchanged + changed + added, unchanged, changed, added, removed })}</WithNames>
      </p>
      <p className="note">{t('counts-note')}</p>
      <PlanVersions comparison={versions} differencesOnly={state.differencesOnly} nameOf={nameOf} onOpen={said.onOpen} />
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

function Tags({ columns, said }: { columns: readonly Column[]; said: Said }) {
  const [{ differencesOnly }] = useDashboardState();
  const t = useMessages(area);
  const names = useNames();
  const methods = useAnswer(methodUnits);
  const collaborators = useAnswer(collaboratorUnits);
  const common = { columns, differencesOnly, onOpen: said.onOpen };
  return (
    <>
      <div className="tag-tables">
        <TagTable title={t('methods')} facet="method" credits={methods.rows ?? []} nameOf={(id) => names.name('method', id)} {...common} />
        <TagTable
          title={t('collaborators')}
          facet="collaborator"
          credits={collaborators.rows ?? []}
          nameOf={(id) => names.name('collaborator', id)}
          {...common}
        />
      </div>
      <p className="note">{t('tags-note')}</p>
    </>
  );
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
