import { useDashboardState } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { compare as area } from '../language/sv/compare';
import { compareRows } from '../questions/compare-rows';
import { chosenColumns, columnsOf, loadedColumns } from '../questions/compare-rows/columns';
import type { Said } from '../questions/compare-rows/SideBySide';
import { coverage } from '../questions/coverage';
import { layerSpeakers } from '../questions/layer-speakers';
import { planVersions } from '../questions/plan-versions';
import { compareVersions } from '../questions/plan-versions/versions';
import { statementWords } from '../questions/statement-words';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import { CompareChoice } from './CompareChoice';
import { CompareNotices } from './CompareNotices';
import { AgainstEarlier, AgainstOthers, EachOther } from './Comparisons';
import './CompareView.css';

/** Two to four units, one against all others, or two versions of one unit's plan, side by side. */
export default function CompareView() {
  const [state, change] = useDashboardState();
  const t = useMessages(area);
  const language = useLanguage();
  const names = useNames();
  const matrix = useAnswer(coverage);
  const rows = useAnswer(compareRows);
  const words = useAnswer(statementWords);
  const speakers = useAnswer(layerSpeakers);
  const plans = useAnswer(planVersions);
  const subAreas = names.of('sub_area');
  if (!matrix.rows || !rows.rows || !words.rows || !speakers.rows || !plans.rows || subAreas.length === 0) return <div className="compare-view" />;

  const all = columnsOf(matrix.rows, speakers.rows, language);
  const { columns: chosen, notices } = chosenColumns(state.organisations, all, matrix.rows, (id) => names.has('organisation', id));
  const columns = chosen.length > 0 ? chosen : loadedColumns(all);
  const [first] = columns;
  const said: Said = {
    rows: rows.rows,
    words: new Map(words.rows.map((one) => [one.statement_id, one])),
    unitName: (organisation) => names.name('organisation', organisation),
    onOpen: (evidence) => change({ evidence }),
  };
  const areas = state.areas.filter((id) => names.has('sub_area', id) || names.has('priority_area', id));
  const shown = subAreas.filter(({ id, group_id }) => areas.length === 0 || areas.includes(id) || areas.includes(group_id ?? ''));
  const ids = shown.map(({ id }) => id);
  const versions = first === undefined ? null : compareVersions(first.unit_id, plans.rows, said.words, ids);
  const opponent = chosen.length === 0 || (state.opponent === 'earlier' && versions === null) ? 'each-other' : state.opponent;
  const common = { said, subAreas: ids, nameOf: (subArea: string) => names.name('sub_area', subArea) };
  return (
    <div className={[matrix, rows].some(({ pending }) => pending) ? 'compare-view pending' : 'compare-view'}>
      <h2>{t('question')}</h2>
      <CompareChoice columns={chosen} all={all} opponent={opponent} hasVersions={versions !== null && chosen.length > 0} language={language} />
      <CompareNotices chosen={chosen} shown={columns} notices={notices} opponent={opponent} versions={versions} />
      {first !== undefined && opponent === 'each-other' && <EachOther columns={columns} {...common} />}
      {first !== undefined && opponent === 'others' && <AgainstOthers unit={first} all={all} {...common} />}
      {first !== undefined && opponent === 'earlier' && versions !== null && <AgainstEarlier unit={first} versions={versions} {...common} />}
    </div>
  );
}
