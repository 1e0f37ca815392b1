import { useLanguage } from '../components/language';
import { Marks } from '../components/Mark';
import { useRovingGrid } from '../components/use-roving-grid';
import { count, documentKindHead, plural } from '../language/sv';
import type { DocumentKind } from '../model/kinds';
import type { EvidenceRef } from '../state/dashboard-state';
import { type BaseRow, baseOf } from './bases';
import { creditKey, creditMarks, creditsByCell, creditWords } from './credits';
import { type CreditRow, countColumns, type RecurrenceRow } from './recurrence';
import type { NameRow } from './use-names';
import './CreditTable.css';

interface Props {
  readonly caption: string;
  readonly things: readonly RecurrenceRow[];
  readonly credits: readonly CreditRow[];
  /** Units that head the columns, as they are in the chosen division. */
  readonly units: readonly NameRow[];
  readonly bases: readonly BaseRow[];
  readonly panels: readonly DocumentKind[];
  readonly facet: 'method' | 'collaborator';
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Everything that recurs, with its counts and who is credited with it; a predecessor's part stands under the unit that it became. */
export function CreditTable({ caption, things, credits, units, bases, panels, facet, chosen, onChoose, onOpen }: Props) {
  const grid = useRovingGrid();
  const head = (kind: DocumentKind) => documentKindHead(kind, baseOf(bases, kind)?.years ?? '');
  const cells = creditsByCell(credits);
  return (
    <table className="credits" aria-label={caption} {...grid}>
      <thead>
        <tr>
          <th scope="col" className="thing" />
          <th scope="col" className="number">
            Enheter
          </th>
          {panels.map((kind) => (
            <th key={kind} scope="col" className="number">
              {head(kind)}
            </th>
          ))}
          {units.map((unit) => (
            <th key={unit.id} scope="col" className="unit">
              <span>{unit.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {things.map((thing) => (
          <tr key={thing.id} className={chosen.length > 0 && !chosen.includes(thing.id) ? 'stepped-back' : undefined}>
            <th scope="row">
              <button type="button" tabIndex={-1} aria-pressed={chosen.includes(thing.id)} onClick={() => onChoose(thing.id)}>
                {thing.name}
              </button>
            </th>
            <td className="number">
              <NumberButton
                n={thing.units}
                label={`${thing.name}: ${plural(thing.units, 'enhet', 'enheter')}`}
                onClick={() => onOpen({ [facet]: thing.id })}
              />
            </td>
            {panels.map((kind) => (
              <td key={kind} className="number">
                <NumberButton
                  n={thing[countColumns[kind]]}
                  label={`${thing.name}, ${head(kind)}: ${plural(thing[countColumns[kind]], 'enhet', 'enheter')}`}
                  onClick={() => onOpen({ [facet]: thing.id, document_kind: kind })}
                />
              </td>
            ))}
            {units.map((unit) => (
              <td key={unit.id} className="unit">
                <CreditCell
                  credits={cells.get(creditKey(thing.id, unit.id)) ?? []}
                  label={`${thing.name}, ${unit.name}`}
                  onOpen={() => onOpen({ [facet]: thing.id, unit: unit.id })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NumberButton({ n, label, onClick }: { n: number; label: string; onClick: () => void }) {
  if (n === 0) return null;
  return (
    <button type="button" tabIndex={-1} aria-label={`${label}. Visa belägg`} onClick={onClick}>
      {count(n)}
    </button>
  );
}

function CreditCell({ credits, label, onOpen }: { credits: readonly CreditRow[]; label: string; onOpen: () => void }) {
  const language = useLanguage();
  if (credits.length === 0) return null;
  const said = creditWords(credits, language);
  return (
    <button type="button" tabIndex={-1} title={said} onClick={onOpen}>
      <span className="visually-hidden">
        {label}: {said}
      </span>
      <Marks marks={creditMarks(credits)} />
    </button>
  );
}
