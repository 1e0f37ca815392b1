import { memo, useEffect, useRef } from 'react';
import { useDashboardState } from '../../components/dashboard';
import { useLanguage, useMessages } from '../../components/language';
import { MarkLegend } from '../../components/MarkLegend';
import { ScrollRegion } from '../../components/ScrollRegion';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import { type CompareRow, compareRows } from '../../questions/compare-rows';
import type { Column } from '../../questions/compare-rows/columns';
import { compareSubAreas } from '../../questions/compare-rows/comparison';
import { comparisonFinding } from '../../questions/compare-rows/finding';
import { MissingFields } from '../../questions/compare-rows/MissingFields';
import { Overview } from '../../questions/compare-rows/Overview';
import { type Said, SideBySide, sectionId } from '../../questions/compare-rows/SideBySide';
import { TagTable } from '../../questions/compare-rows/TagTable';
import { WithoutSubArea } from '../../questions/compare-rows/WithoutSubArea';
import { gridClass, partId, standingWords } from '../../questions/compare-rows/words';
import { comparedCollaborators } from '../../questions/compared-collaborators';
import { comparedMethods } from '../../questions/compared-methods';
import { legendShapes } from '../../questions/coverage/rows';
import type { CreditRow } from '../../questions/recurrence';
import { TakeAlong } from '../../questions/TakeAlong';
import { useLastWhole, useUnitAnswers } from '../../questions/use-answer';
import { useNames } from '../../questions/use-names';
import { WithNames } from '../../questions/WithNames';
import type { Chosen } from './chosen';
import { Hidden } from './Hidden';
import { LongWords } from './LongWords';
import { useSaid, useSubAreaName } from './use-said';
import type { Words } from './use-words';

const none: readonly string[] = [];

/** What is asked about units side by side; null until it has come. Where their words are not shown they are not asked for: no rows. */
export function useEachOther(columns: readonly Column[], words: Words) {
  const units = columns.map(({ unit_id }) => unit_id);
  const rows = useUnitAnswers(compareRows, words.areShown ? units : none);
  const methods = useUnitAnswers(comparedMethods, units);
  const collaborators = useUnitAnswers(comparedCollaborators, units);
  return { rows, methods, collaborators };
}

interface Props extends Chosen {
  readonly columns: readonly Column[];
  readonly answers: ReturnType<typeof useEachOther>;
}

/** Units side by side: in one sentence, as marks, in their own words, then methods, collaborators and what is left open. */
export function EachOther({ columns: chosen, answers: { rows, methods, collaborators }, subAreas, pending, words }: Props) {
  const [{ layers, differencesOnly }] = useDashboardState();
  const present = !pending && rows && methods && collaborators && { columns: chosen, subAreas, layers, words, rows, methods, collaborators };
  const { whole, pending: isOld } = useLastWhole(present || null);
  if (whole === null) return null;
  return (
    <div className={isOld ? 'pending' : undefined}>
      <SideBySideView {...whole} differencesOnly={differencesOnly} />
    </div>
  );
}

interface Whole {
  readonly columns: readonly Column[];
  readonly subAreas: readonly string[];
  readonly layers: readonly Layer[];
  readonly words: Words;
  readonly rows: readonly CompareRow[];
  readonly methods: readonly CreditRow[];
  readonly collaborators: readonly CreditRow[];
}

interface Shown extends Whole {
  readonly differencesOnly: boolean;
}

/** Drawn anew when another comparison is whole, and not while it is waited for. */
const SideBySideView = memo(function SideBySideView(props: Shown) {
  const { columns, subAreas, layers, words, rows, methods, collaborators, differencesOnly } = props;
  const t = useMessages(area);
  const language = useLanguage();
  const said = useSaid(rows, columns.length);
  const nameOf = useSubAreaName();
  const labels = new Map(
    useNames()
      .of('sub_area')
      .map(({ id, label }) => [id, label]),
  );
  const compared = compareSubAreas(columns, subAreas, layers);
  const isShown = columns.length === 1 || !differencesOnly ? () => true : ({ likeness }: { likeness: string }) => likeness === 'different';
  const shown = compared.filter(isShown);
  const finding = columns.length > 1 ? comparisonFinding(columns, compared, nameOf, language) : '';
  const goToWords = useGoToWords(words);
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
            take={async () => (await takeaways()).overviewTakeaway(taken, layers, language)}
          />
        </p>
      )}
      {shown.length > 0 && (
        <ScrollRegion label={t('overview')}>
          <Overview
            columns={columns}
            compared={shown}
            layers={layers}
            nameOf={nameOf}
            labelOf={(id) => labels.get(id) ?? nameOf(id)}
            onOpen={said.onOpen}
            onGoTo={goToWords}
          />
        </ScrollRegion>
      )}
      {shown.length > 0 && <MarkLegend shapes={legendShapes(columns.flatMap(({ lines }) => lines))} />}
      {shown.length === 0 && <p>{t('no-differences')}</p>}
      <p className="note">{t('overview-note')}</p>
      <Hidden message="hidden.alike" names={hidden('alike')} />
      <Hidden message="hidden.incomparable" names={hidden('incomparable')} />
      {words.areShown && <GoTo parts={columns.some(({ isPlanLoaded }) => isPlanLoaded) ? parts : parts.slice(0, 3)} />}
      {!words.areShown && <LongWords words={words} />}
      {words.areShown && shown.length > 0 && (
        <p className="takeaways">
          <TakeAlong
            label={language.lower(t('words'))}
            question={compareRows}
            take={async () => (await takeaways()).wordsTakeaway(taken, said, differencesOnly ? [] : layers, language)}
          />
        </p>
      )}
      {words.areShown && (
        <div>
          <Heads columns={columns} />
          <SideBySide columns={columns} compared={shown} nameOf={nameOf} said={said} />
          {!differencesOnly && <WithoutSubArea columns={columns} layers={layers} said={said} />}
        </div>
      )}
      <Tags columns={columns} methods={methods} collaborators={collaborators} differencesOnly={differencesOnly} onOpen={said.onOpen} />
      {words.areShown && <MissingFields columns={columns} said={said} differencesOnly={differencesOnly} />}
    </>
  );
});

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

function Tags({
  columns,
  methods,
  collaborators,
  differencesOnly,
  onOpen,
}: Pick<Shown, 'columns' | 'methods' | 'collaborators' | 'differencesOnly'> & Pick<Said, 'onOpen'>) {
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

const takeaways = () => import('../../questions/compare-rows/takeaways');

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

/** Goes to the words under a sub-area; where they are not shown, when they have been asked for and have come. */
function useGoToWords({ areShown, ask }: Words): (subArea: string) => void {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    if (areShown && awaited.current !== null) goTo(sectionId(awaited.current));
    if (areShown) awaited.current = null;
  }, [areShown]);
  return (subArea) => {
    if (areShown) return goTo(sectionId(subArea));
    awaited.current = subArea;
    ask();
  };
}

function goTo(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
