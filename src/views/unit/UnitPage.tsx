import { memo, type ReactNode, useCallback, useState } from 'react';
import { useLanguage } from '../../components/language';
import { MarkLegend } from '../../components/MarkLegend';
import { markShapes } from '../../export/takeaway';
import { unit as area } from '../../language/sv/unit';
import { type CoverageRow, coverage } from '../../questions/coverage';
import { type MatrixLine, matrixLines } from '../../questions/coverage/rows';
import { TakeAlong, type TakeAlongProps } from '../../questions/TakeAlong';
import { type UnitExample, unitExamples } from '../../questions/unit-examples';
import { type ProgrammeRow, unitProgramme } from '../../questions/unit-programme';
import { type UnitPromises, unitPromises } from '../../questions/unit-promises';
import { type ReportRow, unitReports } from '../../questions/unit-reports';
import { type UnitRow, unitRows } from '../../questions/unit-rows';
import { type UnitSource, unitSources } from '../../questions/unit-sources';
import { type UnitTag, unitTags } from '../../questions/unit-tags';
import { type TieRow, unitTies } from '../../questions/unit-ties';
import { useAnswer, useLastWhole, useUnitAnswers } from '../../questions/use-answer';
import { useNames } from '../../questions/use-names';
import { WithNames } from '../../questions/WithNames';
import { MOST_STATEMENTS } from '../compare/use-words';
import { unitFinding } from './finding';
import { Gaps } from './Gaps';
import { Imprint } from './Imprint';
import { isOpen, openCells } from './open-cells';
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

const none: readonly string[] = [];
const planStatements = ({ parts }: Unit) =>
  parts.flatMap(({ sources }) => sources).reduce((sum, { document_kind, statements }) => sum + (document_kind === 'action-plan' ? statements : 0), 0);

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly sources: readonly UnitSource[];
}

/** One unit on a page: what it has, what it lacks, what it promised, who it works with, and what others say of it. */
export function UnitPage({ unit: chosen, units, sources }: Props) {
  const ask = [chosen.unit_id];
  const cells = useAnswer(coverage);
  // An example is asked for where something is open.
  const hasOpen = (cells.rows ?? []).some((cell) => cell.unit_id === chosen.unit_id && isOpen(cell));
  const examples = useUnitAnswers(unitExamples, hasOpen ? ask : none);
  const promises = useUnitAnswers(unitPromises, ask);
  const [askedFor, setAskedFor] = useState('');
  const onAsk = useCallback(() => setAskedFor(chosen.unit_id), [chosen.unit_id]);
  // What is open is told with the rows that may belong there.
  const inWords = planStatements(chosen) <= MOST_STATEMENTS || hasOpen || askedFor === chosen.unit_id;
  const rows = useUnitAnswers(unitRows, inWords ? ask : none);
  const tags = useUnitAnswers(unitTags, ask);
  const ties = useUnitAnswers(unitTies, ask);
  const programme = useUnitAnswers(unitProgramme, ask);
  const reports = useUnitAnswers(unitReports, ask);
  const present = !cells.pending && cells.rows && promises && rows && examples && tags && ties && programme && reports;
  const { whole, pending } = useLastWhole(
    present
      ? { unit: chosen, units, sources, cells: cells.rows, promises, rows: inWords ? rows : null, onAsk, examples, tags, ties, programme, reports }
      : null,
  );
  if (whole === null) return null;
  return (
    <div className={pending ? 'pending' : undefined}>
      <Page key={whole.unit.unit_id} {...whole} />
    </div>
  );
}

interface Whole extends Props {
  /** The matrix. */
  readonly cells: readonly CoverageRow[];
  /** Of the unit, as all that follow. */
  readonly promises: readonly UnitPromises[];
  /** Null where they have not been asked for. */
  readonly rows: readonly UnitRow[] | null;
  readonly onAsk: () => void;
  readonly examples: readonly UnitExample[];
  readonly tags: readonly UnitTag[];
  readonly ties: readonly TieRow[];
  readonly programme: readonly ProgrammeRow[];
  readonly reports: readonly ReportRow[];
}

/** Drawn anew when another unit is whole, and not while it is waited for. */
const Page = memo(function Page({ unit, units, sources, cells, promises, rows, onAsk, examples, tags, ties, programme, reports }: Whole) {
  const language = useLanguage();
  const t = language.messages(area);
  const names = useNames();
  const ofUnit = cells.filter(({ unit_id }) => unit_id === unit.unit_id);
  const lines = matrixLines(ofUnit, [unit.kind], 'name', language);
  const [line] = lines;
  if (line === undefined) return null;
  const finding = unitFinding(unit, line, promises, t);
  const ofTags = (entity: 'method' | 'collaborator') =>
    names.named(
      entity,
      tags.filter((tag) => tag.entity === entity),
    );
  const [methods, collaborators] = [ofTags('method'), ofTags('collaborator')];
  const withPlan = lines.filter(({ plan_id }) => plan_id !== null);
  const open = openCells(withPlan, examples);
  const promising = unit.parts.filter(({ plan_id }) => plan_id !== null);
  const first = promising.length > 0 ? shown.besideAPlan : shown.alone;
  const speaking = (all: readonly { readonly organisation_id: string }[]) =>
    unit.parts.filter(({ organisation_id }) => all.some((row) => row.organisation_id === organisation_id));
  const of = <Row extends { readonly organisation_id: string }>(all: readonly Row[], id: string) => all.filter((row) => row.organisation_id === id);

  const said = (
    <Section title={t('reports')}>
      {reports.length === 0 && <p>{t('reports-none')}</p>}
      {speaking(reports).map((part) => (
        <Reports key={part.organisation_id} part={part} rows={of(reports, part.organisation_id)} sources={sources} first={first.sentences} />
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
        <TakeAlong
          label={language.lower(t('loaded'))}
          question={unitSources}
          take={async () => (await lists()).unitSourcesTakeaway(unit, sources, finding, language)}
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
        <Section
          title={t('gaps')}
          className="whole"
          question={unitExamples}
          take={open.length === 0 ? undefined : async () => (await lists()).gapsTakeaway(unit, open, rows ?? [], names, language)}
        >
          <Gaps open={open} rows={rows ?? []} names={names} />
        </Section>
      )}
      {promising.map(({ organisation_id, plan_id }) => (
        <Section
          key={organisation_id}
          title={t('promises')}
          className="whole"
          question={unitRows}
          take={
            rows === null
              ? undefined
              : async () => (await takeaways()).promisesTakeaway(unit, promisedRows(of(rows, organisation_id), names), names, plan_id, language)
          }
        >
          <Promises
            organisation_id={organisation_id}
            promises={of(promises, organisation_id)}
            rows={rows && of(rows, organisation_id)}
            onAsk={onAsk}
            names={names}
            printed={rowsOnPaper(withPlan)}
          />
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
        <Section
          title={t('ties')}
          question={unitTies}
          take={
            ties.some((tie) => [tie.unit_id, tie.named_unit_id].includes(unit.unit_id))
              ? async () => (await lists()).tiesTakeaway(unit, units, ties, language)
              : undefined
          }
        >
          <Ties unit={unit} units={units} ties={ties} collaborators={collaborators} />
        </Section>
        {promising.length > 0 && said}
        <Section title={t('programme')}>
          {programme.length === 0 && <p>{t('programme-none')}</p>}
          {speaking(programme).map((part) => (
            <Programme key={part.organisation_id} part={part} rows={of(programme, part.organisation_id)} />
          ))}
        </Section>
      </div>
      <Imprint unit={unit} />
    </article>
  );
});

const takeaways = () => import('./takeaways');
const lists = () => import('./list-takeaways');

/** A line of three gaps takes the room of two rows of the plan. */
function rowsOnPaper(lines: readonly MatrixLine[]): number {
  const open = lines.flatMap(({ cells }) => cells).filter(isOpen);
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
