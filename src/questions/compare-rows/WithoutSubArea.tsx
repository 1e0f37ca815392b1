import { useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import type { Column } from './columns';
import { rowsOf } from './comparison';
import { ColumnCell, type Said, Statements } from './SideBySide';
import { gridClass } from './words';

/** What the units say that stands under no sub-area: nothing is left out of the comparison unseen. */
export function WithoutSubArea({ columns, layers, said }: { columns: readonly Column[]; layers: readonly Layer[]; said: Said }) {
  const t = useMessages(area);
  const shown = layers.filter((layer) => columns.some((column) => rowsOf(said.rows, column, layer, null).length > 0));
  if (shown.length === 0) return null;
  return (
    <section className="compared" aria-labelledby="compare-without">
      <h3 id="compare-without">{t('without-sub-area')}</h3>
      {shown.map((layer) => (
        <div key={layer} className={gridClass(columns.length)}>
          <h4>{t(`layer.${layer}`)}</h4>
          {columns.map((column) => {
            const rows = rowsOf(said.rows, column, layer, null);
            return (
              <ColumnCell key={column.unit_id} column={column}>
                {rows.length === 0 && <p className="silence">{t('nothing')}</p>}
                <Statements rows={rows} column={column} said={said} />
              </ColumnCell>
            );
          })}
        </div>
      ))}
    </section>
  );
}
