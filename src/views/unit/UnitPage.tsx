import type { ReactNode } from 'react';
import { useLanguage } from '../../components/language';
import { MarkLegend } from '../../components/MarkLegend';
import { markShapes } from '../../export/takeaway';
import { unit as area } from '../../language/sv/unit';
import { coverage } from '../../questions/coverage';
import { type MatrixLine, matrixLines } from '../../questions/coverage/rows';
import { TakeAlong, type TakeAlongProps } from '../../questions/TakeAlong';
import { unitExamples } from '../../questions/unit-examples';
import { unitProgramme } from '../../questions/unit-programme';
import { unitReports } from '../../questions/unit-reports';
import { unitRows } from '../../questions/unit-rows';
import type { UnitSource } from '../../questions/unit-sources';
import { unitTags } from '../../questions/unit-tags';
import { unitTies } from '../../questions/unit-ties';
import { useAnswer } from '../../questions/use-answer';
import { useNames } from '../../questions/use-names';
import { WithNames } from '../../questions/WithNames';
import { unitFinding } from './finding';
import { Gaps } from './Gaps';
import { Imprint } from './Imprint';
import { Programme } from './Programme';
import { Promises, promisedRows } from './Promises';
import { Reports } from './Reports';
import { SourcesTable } from './SourcesTable';
import { Strip } from './Strip';
import { Tags } from './Tags';
import { Ties } from './Ties';
import type { Unit } from './units';
import './UnitPage.css';
import './UnitPrint.css';

/** Rows of a plan without gaps that fit on paper. */
const ROWS_ON_PAPER = 15;
/** How much of the lists is shown at once: less where a plan takes the room. */
const shown = { besideAPlan: { tags: 7, sentences: 2 }, alone: { tags: 14, sentences: 5 } };

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly sources: readonly UnitSource[];
}

/** One unit on a page: what it has, what it lacks, what it promised, who it works with, and what others say of it. */
export function UnitPage({ unit, units, sources }: Props) {
  const language = useLanguage();
  const t = language.messages(area);
  const names = useNames();
  const cells = useAnswer(coverage);
  const rows = useAnswer(unitRows);
  const examples = useAnswer(unitExamples);
  const tags = useAnswer(unitTags);
  const ties = useAnswer(unitTies);
  const programme = useAnswer(unitProgramme);
  const reports = useAnswer(unitReports);
  if (!cells.rows || !rows.rows || !examples.rows || !tags.rows || !ties.rows || !programme.rows || !reports.rows) return null;

  const ofUnit = <Row extends { readonly unit_id: string }>(all: readonly Row[]) => all.filter(({ unit_id }) => unit_id === unit.unit_id);
  const lines = matrixLines(ofUnit(cells.rows), [unit.kind], 'name', language);
  const [line] = lines;
  if (line === undefined) return null;
  const own = ofUnit(rows.rows);
  const finding = unitFinding(unit, line, own, t);
  const ofTags = (entity: 'method' | 'collaborator') =>
    names.named(
      entity,
      ofUnit(tags.rows ?? []).filter((tag) => tag.entity === entity),
    );
  const [methods, collaborators] = [ofTags('method'), ofTags('collaborator')];
  const withPlan = lines.filter(({ plan_id }) => plan_id !== null);
  const promising = unit.parts.filter(({ plan_id }) => plan_id !== null);
  const first = promising.length > 0 ? shown.besideAPlan : shown.alone;
  const inProgramme = ofUnit(programme.rows);
  const inReports = ofUnit(reports.rows);
  const speaking = (all: readonly { readonly organisation_id: string }[]) =>
    unit.parts.filter(({ organisation_id }) => all.some((row) => row.organisation_id === organisation_id));
  const of = <Row extends { readonly organisation_id: string }>(all: readonly Row[], id: string) => all.filter((row) => row.organisation_id === id);

  const said = (
    <Section title={t('reports')}>
      {inReports.length === 0 && <p>{t('reports-none')}</p>}
      {speaking(inReports).map((part) => (
        <Reports key={part.organisation_id} part={part} rows={of(inReports, part.organisation_id)} sources={sources} first={first.sentences} />
      ))}
    </Section>
  );

  return (
    <article className="unit-page" aria-labelledby="unit-name">
      <header>
        <p className="kind">{t(`kind.${unit.kind as 'district'}`)}</p>
        <h2 id="unit-name" lang="sv">
          {unit.name}
        </h2>
        <p className="finding">
          <WithNames>{finding}</WithNames>
        </p>
        <SourcesTable
          label={t('loaded')}
          parts={unit.parts}
          rows={sources}
          head={({ name, generation, valid_to }) =>
            generation === 0 ? (
              <span lang="sv">{name}</span>
            ) : (
              <span className="chip-label">
                <WithNames>{`${name}, ${t('predecessor-until', { year: valid_to?.slice(0, 4) ?? '' })}`}</WithNames>
              </span>
            )
          }
        />
      </header>
      <Section
        title={t('coverage')}
        className="whole"
        question={coverage}
        take={async () => (await takeaways()).stripTakeaway(unit, lines, names.of('sub_area'), finding, language)}
      >
        <Strip lines={lines} subAreas={names.of('sub_area')} />
        <MarkLegend shapes={markShapes.filter((shape) => shape !== 'filtered')} />
      </Section>
      {promising.length > 0 && (
        <Section title={t('gaps')} className="whole">
          <Gaps lines={withPlan} examples={examples.rows} rows={own} names={names} />
        </Section>
      )}
      {promising.map(({ organisation_id, plan_id }) => (
        <Section
          key={organisation_id}
          title={t('promises')}
          className="whole"
          question={unitRows}
          take={async () => (await takeaways()).promisesTakeaway(unit, promisedRows(of(own, organisation_id), names), names, plan_id, language)}
        >
          <Promises organisation_id={organisation_id} rows={of(own, organisation_id)} names={names} printed={rowsOnPaper(withPlan)} />
        </Section>
      ))}
      <div className="columns">
        {promising.length === 0 && said}
        <Section
          title={t('methods')}
          question={unitTags}
          take={methods.length === 0 ? undefined : async () => (await takeaways()).unitTagsTakeaway('methods', unit, methods, language)}
        >
          <Tags entity="method" unit={unit} tags={methods} first={first.tags} />
        </Section>
        <Section
          title={t('collaborators')}
          question={unitTags}
          take={
            collaborators.length === 0 ? undefined : async () => (await takeaways()).unitTagsTakeaway('collaborators', unit, collaborators, language)
          }
        >
          <Tags entity="collaborator" unit={unit} tags={collaborators} first={first.tags} />
        </Section>
        <Section title={t('ties')}>
          <Ties unit={unit} units={units} ties={ties.rows} collaborators={collaborators} />
        </Section>
        {promising.length > 0 && said}
        <Section title={t('programme')}>
          {inProgramme.length === 0 && <p>{t('programme-none')}</p>}
          {speaking(inProgramme).map((part) => (
            <Programme key={part.organisation_id} part={part} rows={of(inProgramme, part.organisation_id)} />
          ))}
        </Section>
      </div>
      <Imprint unit={unit} />
    </article>
  );
}

const takeaways = () => import('./takeaways');

/** A line of three gaps takes the room of two rows of the plan. */
function rowsOnPaper(lines: readonly MatrixLine[]): number {
  const open = lines.flatMap(({ cells }) => cells).filter(({ plan_state }) => plan_state === 'gap' || plan_state === 'elsewhere');
  return ROWS_ON_PAPER - 2 * Math.ceil(open.length / 3);
}

interface SectionProps {
  readonly title: string;
  readonly question?: TakeAlongProps['question'];
  /** Nothing where there is nothing to take. */
  readonly take?: TakeAlongProps['take'] | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

function Section({ title, className, question, take, children }: SectionProps) {
  const { lower } = useLanguage();
  return (
    <section className={className} aria-label={title}>
      <div className="with-take-along">
        <h3>{title}</h3>
        {question && take && <TakeAlong label={lower(title)} question={question} take={take} />}
      </div>
      {children}
    </section>
  );
}
