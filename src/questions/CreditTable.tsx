import { memo, useState } from 'react';
import { useLanguage } from '../components/language';
import { Marks } from '../components/Mark';
import { usePrinting } from '../components/use-printing';
import { useRovingGrid } from '../components/use-roving-grid';
import { recurrence as words } from '../language/sv/recurrence';
import type { DocumentKind } from '../model/kinds';
import type { EvidenceRef } from '../state/dashboard-state';
import { type BaseRow, documentHead } from './bases';
import { creditKey, creditMarks, creditsByCell, creditWords } from './credits';
import { NameButton } from './NameButton';
import { type CreditRow, countColumns, type RecurrenceRow } from './recurrence';
import type { Named, NameRow } from './use-names';
import './CreditTable.css';

interface Props {
  readonly caption: string;
  readonly things: readonly Named<RecurrenceRow>[];
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

/** The table opens with its first rows, and with fewer where many units are credited in each; it is whole on paper. */
const FIRST_ROWS = 30;
const FIRST_CREDITS = 200;

/** Everything that recurs, with its counts and who is credited with it; a predecessor's part stands under the unit that it became. */
export const CreditTable = memo(function CreditTable(props: Props) {
  const { caption, things, credits, units, bases, panels, facet, chosen, onChoose, onOpen } = props;
  const grid = useRovingGrid();
  const language = useLanguage();
  const t = language.messages(words);
  const heads = panels.map((kind) => ({ kind, head: documentHead(bases, kind, language) }));
  const [all, setAll] = useState(false);
  const isPrinting = usePrinting();
  const first = all || isPrinting ? things.length : firstRows(things, units.length);
  const shown = things.filter(({ id }, i) => i < first || chosen.includes(id));
  const cells = creditsByCell(credits);
  return (
    <>
      <table className="credits" aria-label={caption} {...grid}>
        <thead>
          <tr>
            <th scope="col" className="thing" />
            <th scope="col" className="number">
              {t('units')}
            </th>
            {heads.map(({ kind, head }) => (
              <th key={kind} scope="col" className="number">
                {head}
              </th>
            ))}
            {units.map((unit) => (
              <th key={unit.id} scope="col" className="unit">
                <span lang="sv">{unit.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((thing) => (
            <tr key={thing.id} className={chosen.length > 0 && !chosen.includes(thing.id) ? 'stepped-back' : undefined}>
              <th scope="row">
                <NameButton
                  name={thing.name}
                  lang={thing.language}
                  tabIndex={-1}
                  aria-pressed={chosen.includes(thing.id)}
                  onClick={() => onChoose(thing.id)}
                />
              </th>
              <td className="number">
                <NumberButton
                  n={thing.units}
                  label={() => t('unit-count', { name: thing.name, n: thing.units })}
                  onClick={() => onOpen({ [facet]: thing.id })}
                />
              </td>
              {heads.map(({ kind, head }) => (
                <td key={kind} className="number">
                  <NumberButton
                    n={thing[countColumns[kind]]}
                    label={() => t('unit-count-in', { name: thing.name, document: head, n: thing[countColumns[kind]] })}
                    onClick={() => onOpen({ [facet]: thing.id, document_kind: kind })}
                  />
                </td>
              ))}
              {units.map((unit) => (
                <td key={unit.id} className="unit">
                  <CreditCell
                    credits={cells.get(creditKey(thing.id, unit.id)) ?? []}
                    name={thing.name}
                    unit={unit.name}
                    onOpen={() => onOpen({ [facet]: thing.id, unit: unit.id })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < things.length && (
        <button type="button" className="chip" onClick={() => setAll(true)}>
          {t('show-all', { n: things.length })}
        </button>
      )}
    </>
  );
});

function firstRows(things: Props['things'], columns: number): number {
  let credits = 0;
  const fitting = things.findIndex(({ units }) => {
    credits += Math.min(units, columns);
    return credits > FIRST_CREDITS;
  });
  return Math.min(FIRST_ROWS, fitting < 0 ? things.length : fitting);
}

/** @param label worded only for what is drawn: most numbers are none */
function NumberButton({ n, label, onClick }: { n: number; label: () => string; onClick: () => void }) {
  const language = useLanguage();
  if (n === 0) return null;
  return (
    <button type="button" tabIndex={-1} aria-label={label()} onClick={onClick}>
      {language.count(n)}
    </button>
  );
}

interface CreditCellProps {
  readonly credits: readonly CreditRow[];
  readonly name: string;
  readonly unit: string;
  readonly onOpen: () => void;
}

function CreditCell({ credits, name, unit, onOpen }: CreditCellProps) {
  const language = useLanguage();
  if (credits.length === 0) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      title={language.messages(words)('credit', { name, unit, said: creditWords(credits, language) })}
      onClick={onOpen}
    >
      <Marks marks={creditMarks(credits)} />
    </button>
  );
}
