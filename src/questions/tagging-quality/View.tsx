import { confidenceNames, goldPartNames, reach, tagClassNames, tagClassUnits } from '../../language/coding-sv';
import { count, percent, percentRange } from '../../language/sv';
import { type Share, scoreOf, type Tally, total } from '../../measure/score';
import { type Confidence, goldParts, type TagClass, tagClasses } from '../../model/kinds';
import type { Names } from '../use-names';
import type { QualityRow } from '.';

type Part = keyof typeof goldPartNames;
/** All of the gold, and each part of it. */
export const qualityParts: readonly Part[] = ['all', ...goldParts];

/** Precision and recall of each class of tags, for all of the gold and for each part of it. */
export function QualityTable({ rows }: { rows: readonly QualityRow[] }) {
  return (
    <table className="quality">
      <caption>Kodningen mot facit, med 95 procents konfidensintervall</caption>
      <thead>
        <tr>
          <th scope="col">Vad som räknas</th>
          <th scope="col">Facit</th>
          <Heads />
        </tr>
      </thead>
      {tagClasses.map((tagClass) => (
        <tbody key={tagClass}>
          {qualityParts.map((part, i) => (
            <tr key={part}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={qualityParts.length}>
                  {tagClassNames[tagClass]}
                  <small>{tagClassUnits[tagClass]}</small>
                </th>
              )}
              <th scope="row">{goldPartNames[part]}</th>
              <Cells tally={tallyOf(rows, tagClass, part)} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same for each sub-area, over all of the gold. */
export function SubAreaQuality({ rows, names }: { rows: readonly QualityRow[]; names: Names }) {
  return (
    <table className="quality">
      <caption>Varje delområde för sig, allt facit</caption>
      <thead>
        <tr>
          <th scope="col">Delområde</th>
          <Heads />
        </tr>
      </thead>
      <tbody>
        {names.of('sub_area').map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <Cells tally={total(rows.filter(({ sub_area_id }) => sub_area_id === id))} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads() {
  return (
    <>
      <th scope="col">Precision</th>
      <th scope="col">Fullständighet</th>
      <th scope="col">Rätt</th>
      <th scope="col">Fel</th>
      <th scope="col">Missade</th>
    </>
  );
}

function Cells({ tally }: { tally: Tally }) {
  const { precision, recall } = scoreOf(tally);
  return (
    <>
      <td>
        <ShareWords share={precision} />
      </td>
      <td>
        <ShareWords share={recall} />
      </td>
      <td>{count(tally.correct)}</td>
      <td>{count(tally.wrong)}</td>
      <td>{count(tally.missed)}</td>
    </>
  );
}

function ShareWords({ share }: { share: Share | null }) {
  if (share === null) return <span className="missing">inget att mäta</span>;
  return (
    <>
      {percent(share.value)} <small>{percentRange(share.low, share.high)}</small>
    </>
  );
}

/** How the pairs of a class came out in a part of the gold. */
export function tallyOf(rows: readonly QualityRow[], tagClass: TagClass, part: Part): Tally {
  return total(rows.filter((row) => row.tag_class === tagClass && (part === 'all' || row.part === part)));
}

/** Whether a class reaches what it must, in words that say so also when it does not. */
export function reachWords(rows: readonly QualityRow[], tagClass: TagClass, part: Part): string {
  const { precision, recall } = scoreOf(tallyOf(rows, tagClass, part));
  const wanted = reach[tagClass];
  const short = [
    precision !== null && precision.value < wanted.precision && `precisionen är ${percent(precision.value)}, målet ${percent(wanted.precision)}`,
    recall !== null && recall.value < wanted.recall && `fullständigheten är ${percent(recall.value)}, målet ${percent(wanted.recall)}`,
  ].filter((words) => words !== false);
  if (precision === null || recall === null) return 'Det finns inget facit att mäta mot.';
  const aims = `minst ${percent(wanted.precision)} precision och ${percent(wanted.recall)} fullständighet`;
  return short.length === 0 ? `Når målet, ${aims}.` : `Når inte målet: ${short.join(' och ')}.`;
}

/** A rule's own record: what it declares, and how it came out. */
export function ruleWords(confidence: string, rows: readonly QualityRow[], rule: string): string {
  const { correct, wrong } = total(rows.filter((row) => row.rule === rule));
  const record = correct + wrong === 0 ? 'inte prövad mot facit' : `rätt i ${correct} av ${correct + wrong} utsagor i facit`;
  return `Säkerhet: ${confidenceNames[confidence as Confidence]}; ${record}.`;
}
