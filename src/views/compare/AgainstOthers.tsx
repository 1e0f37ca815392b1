import { useDashboardState } from '../../components/dashboard';
import { useLanguage, useMessages } from '../../components/language';
import { MarkLegend } from '../../components/MarkLegend';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import { type CompareRow, compareRows } from '../../questions/compare-rows';
import { againstOthers } from '../../questions/compare-rows/against-others';
import type { Column } from '../../questions/compare-rows/columns';
import { othersFinding } from '../../questions/compare-rows/finding';
import { Others } from '../../questions/compare-rows/Others';
import { OthersTags } from '../../questions/compare-rows/OthersTags';
import { gridClass, standingWords } from '../../questions/compare-rows/words';
import { comparedCollaborators } from '../../questions/compared-collaborators';
import { comparedMethods } from '../../questions/compared-methods';
import type { CreditRow, HoldersRow } from '../../questions/recurrence';
import { useAnswer, useLastWhole, useUnitAnswers } from '../../questions/use-answer';
import { useNames } from '../../questions/use-names';
import { WithNames } from '../../questions/WithNames';
import { whoHasCollaborators } from '../../questions/who-has-collaborators';
import { whoHasMethods } from '../../questions/who-has-methods';
import type { Chosen } from './chosen';
import { Hidden } from './Hidden';
import { LongWords } from './LongWords';
import { useSaid, useSubAreaName } from './use-said';
import type { Words } from './use-words';

interface Whole {
  readonly unit: Column;
  readonly all: readonly Column[];
  readonly subAreas: readonly string[];
  readonly layers: readonly Layer[];
  readonly words: Words;
  /** Of the unit. */
  readonly rows: readonly CompareRow[];
  readonly methods: readonly CreditRow[];
  readonly collaborators: readonly CreditRow[];
  /** Who has each of them, of all units. */
  readonly withMethods: readonly HoldersRow[];
  readonly withCollaborators: readonly HoldersRow[];
}

const none: readonly string[] = [];

/** One unit and who else has what it has or lacks. */
export function AgainstOthers({ unit: chosen, all, subAreas, pending, words }: Chosen & Pick<Whole, 'unit' | 'all'>) {
  const [{ layers }] = useDashboardState();
  const rows = useUnitAnswers(compareRows, words.areShown ? [chosen.unit_id] : none);
  const methods = useUnitAnswers(comparedMethods, [chosen.unit_id]);
  const collaborators = useUnitAnswers(comparedCollaborators, [chosen.unit_id]);
  const withMethods = useAnswer(whoHasMethods);
  const withCollaborators = useAnswer(whoHasCollaborators);
  const isOld = pending || withMethods.pending || withCollaborators.pending;
  const present = !isOld && rows && methods && collaborators && withMethods.rows && withCollaborators.rows;
  const { whole, pending: isWaiting } = useLastWhole(
    present
      ? {
          unit: chosen,
          all,
          subAreas,
          layers,
          words,
          rows,
          methods,
          collaborators,
          withMethods: withMethods.rows,
          withCollaborators: withCollaborators.rows,
        }
      : null,
  );
  if (whole === null) return null;
  return (
    <div className={isWaiting ? 'pending' : undefined}>
      <AgainstOthersView {...whole} />
    </div>
  );
}

function AgainstOthersView({ unit, all, subAreas, layers, words, rows, methods, collaborators, withMethods, withCollaborators }: Whole) {
  const [{ differencesOnly }] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const names = useNames();
  const said = useSaid(rows, 1);
  const nameOf = useSubAreaName();
  const others = all.filter((column) => column !== unit);
  const compared = againstOthers(unit, others, subAreas, layers);
  const shown = compared.filter(({ standing }) => !differencesOnly || standing !== 'neither');
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
      {!words.areShown && <LongWords words={words} />}
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
        <Others unit={unit} compared={shown} nameOf={nameOf} said={said} finding={finding} inWords={words.areShown} />
      </div>
      <div className="tag-tables">
        <OthersTags
          title={t('methods')}
          facet="method"
          credits={methods}
          holders={withMethods}
          nameOf={(id) => names.name('method', id)}
          {...common}
        />
        <OthersTags
          title={t('collaborators')}
          facet="collaborator"
          credits={collaborators}
          holders={withCollaborators}
          nameOf={(id) => names.name('collaborator', id)}
          {...common}
        />
      </div>
    </>
  );
}
