import { useMemo } from 'react';
import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { compare as area } from '../language/sv/compare';
import { type Column, chosenColumns, columnsOf, loadedColumns } from '../questions/compare-rows/columns';
import { type CoverageRow, coverage } from '../questions/coverage';
import { GlossaryProvider } from '../questions/glossary/explain';
import { knowledge } from '../questions/knowledge';
import { layerSpeakers } from '../questions/layer-speakers';
import { planVersions } from '../questions/plan-versions';
import { compareVersions } from '../questions/plan-versions/versions';
import { useAnswer, useLastWhole, useUnitAnswers } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { AgainstEarlier } from './compare/AgainstEarlier';
import { AgainstOthers } from './compare/AgainstOthers';
import { CompareChoice } from './compare/CompareChoice';
import { CompareNotices } from './compare/CompareNotices';
import { EachOther, useEachOther } from './compare/EachOther';
import { useWords } from './compare/use-words';
import './CompareView.css';

/** Two to four units, one against all others, or two versions of one unit's plan, side by side. */
export default function CompareView() {
  const language = useLanguage();
  const matrix = useAnswer(coverage);
  const speakers = useAnswer(layerSpeakers);
  const hasNames = useNames().of('sub_area').length > 0;
  const all = useMemo(() => columnsOf(matrix.rows ?? [], speakers.rows ?? [], language), [matrix.rows, speakers.rows, language]);
  if (!matrix.rows || !speakers.rows || !hasNames) return <div className="compare-view" />;
  return <Compared matrix={matrix.rows} pending={matrix.pending} all={all} />;
}

const none: readonly Column[] = [];

interface Props {
  readonly matrix: readonly CoverageRow[];
  /** The matrix is still that of the choice before. */
  readonly pending: boolean;
  readonly all: readonly Column[];
}

function Compared({ matrix, pending, all }: Props) {
  const [state] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const names = useNames();
  const { columns: chosen, notices } = chosenColumns(state.organisations, all, matrix, (id) => names.has('organisation', id));
  const columns = chosen.length > 0 ? chosen : loadedColumns(all);
  const [first] = columns;
  const areas = state.areas.filter((id) => names.has('sub_area', id) || names.has('priority_area', id));
  const subAreas = names
    .of('sub_area')
    .filter(({ id, group_id }) => areas.length === 0 || areas.includes(id) || areas.includes(group_id ?? ''))
    .map(({ id }) => id);
  const plans = useAnswer(knowledge).rows ?? [];
  const hasVersions = plans.some(({ organisation_id, earlier_plans }) => organisation_id === chosen[0]?.unit_id && earlier_plans > 0);
  const asked = first !== undefined && hasVersions && state.opponent === 'earlier' ? [first.unit_id] : [];
  const planRows = useUnitAnswers(planVersions, asked);
  const { whole } = useLastWhole(
    planRows && { unit: first, versions: first === undefined ? null : compareVersions(first.unit_id, planRows, subAreas) },
  );
  const versions = whole !== null && whole.unit?.unit_id === first?.unit_id ? whole.versions : null;
  const opponent = chosen.length === 0 || (state.opponent === 'earlier' && versions === null) ? 'each-other' : state.opponent;
  // Asked before anything below is drawn.
  const compared = opponent === 'each-other' ? columns : none;
  const words = useWords(opponent === 'others' ? columns.slice(0, 1) : compared, subAreas, state.layers);
  const answers = useEachOther(compared, words);
  if (whole === null) return <div className="compare-view" />;

  const common = { subAreas, pending, words };
  return (
    <GlossaryProvider>
      <div className="compare-view">
        <h2>{t('question')}</h2>
        <CompareChoice columns={chosen} all={all} opponent={opponent} hasVersions={hasVersions} language={language} />
        <CompareNotices chosen={chosen} shown={columns} notices={notices} opponent={opponent} versions={versions} />
        {first !== undefined && opponent === 'each-other' && <EachOther columns={columns} answers={answers} {...common} />}
        {first !== undefined && opponent === 'others' && <AgainstOthers unit={first} all={all} {...common} />}
        {first !== undefined && opponent === 'earlier' && versions !== null && <AgainstEarlier unit={first} versions={versions} />}
      </div>
    </GlossaryProvider>
  );
}
