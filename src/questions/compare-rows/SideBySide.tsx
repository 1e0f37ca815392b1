import { Folded } from '../../components/Folded';
import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import { WithNames } from '../WithNames';
import type { CompareRow } from '.';
import type { Column } from './columns';
import { nearMissesOf, rowsOf, type SubAreaComparison } from './comparison';
import { OwnWords } from './OwnWords';
import { gridClass, silenceWords, verdictWords } from './words';

/** What every part of the comparison shows statements from. */
export interface Said {
  readonly rows: readonly CompareRow[];
  /** How many of a list are shown before the rest is folded. */
  readonly first: number;
  /** What an organisation is called. */
  readonly unitName: (organisation: string) => string;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

interface Props {
  readonly columns: readonly Column[];
  readonly compared: readonly SubAreaComparison[];
  readonly nameOf: (subArea: string) => string;
  readonly said: Said;
}

export const sectionId = (sub_area: string) => `compare-${sub_area}`;

/** The units' own words under each sub-area, layer by layer, beside each other. */
export function SideBySide({ columns, compared, nameOf, said }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  return compared.map(({ sub_area, layers }) => (
    <section key={sub_area} className="compared" aria-labelledby={sectionId(sub_area)}>
      <h3 id={sectionId(sub_area)} tabIndex={-1}>
        {language.capital(nameOf(sub_area))}
      </h3>
      {layers
        .filter(({ layer, having }) => layer === 'plan' || having.length > 0)
        .map((one) => (
          <div key={one.layer} className={gridClass(columns.length)}>
            <h4>
              {t(`layer.${one.layer}`)}{' '}
              {columns.length > 1 && (
                <span>
                  <WithNames>{verdictWords(one, language)}</WithNames>
                </span>
              )}
            </h4>
            {columns.map((column) => (
              <ColumnCell key={column.unit_id} column={column}>
                <UnitWords column={column} layer={one.layer} sub_area={sub_area} said={said} />
              </ColumnCell>
            ))}
          </div>
        ))}
    </section>
  ));
}

/** One unit's part of a row of the grid; its name stands in it where there is no room for heads above. */
export function ColumnCell({ column, children }: { column: Pick<Column, 'name'>; children: React.ReactNode }) {
  return (
    <div className="cell">
      <h5>
        <WithNames>{column.name}</WithNames>
      </h5>
      {children}
    </div>
  );
}

interface UnitWordsProps {
  readonly column: Column;
  readonly layer: Layer;
  readonly sub_area: string;
  readonly said: Said;
}

/** A unit's statements in one layer of one sub-area, or why there are none; near misses come apart, as a question. */
export function UnitWords({ column, layer, sub_area, said }: UnitWordsProps) {
  const t = useMessages(area);
  const language = useLanguage();
  const rows = rowsOf(said.rows, column, layer, sub_area);
  const nearMisses = layer === 'plan' ? nearMissesOf(said.rows, column, sub_area) : [];
  return (
    <>
      {rows.length === 0 && (
        <p className="silence">
          <WithNames>{silenceWords(column, layer, sub_area, language)}</WithNames>
        </p>
      )}
      <Statements rows={rows} column={column} said={said} />
      {nearMisses.length > 0 && (
        <>
          <p className="near-miss">{t('near-miss', { n: nearMisses.length })}</p>
          <Statements rows={nearMisses} column={column} said={said} />
        </>
      )}
    </>
  );
}

/** Statements in their own words, the first few of a long list. */
export function Statements({ rows, column, said }: { rows: readonly CompareRow[]; column: Column; said: Said }) {
  const t = useMessages(area);
  return (
    <Folded items={rows} first={said.first} showAll={(n) => <WithNames>{t('show-all', { n, unit: column.name })}</WithNames>}>
      {(row) => {
        const predecessor = row.organisation_id === column.unit_id ? null : said.unitName(row.organisation_id);
        return <OwnWords key={row.statement_id} row={row} predecessor={predecessor} onOpen={said.onOpen} />;
      }}
    </Folded>
  );
}
