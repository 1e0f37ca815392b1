import { useLanguage, useMessages } from '../../components/language';
import { Marks } from '../../components/Mark';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import { layerMarks } from '../credits';
import { WithNames } from '../WithNames';
import type { LayerAgainstOthers, SubAreaAgainstOthers } from './against-others';
import type { Column } from './columns';
import { rowsOf } from './comparison';
import { ColumnCell, type Said, sectionId, UnitWords } from './SideBySide';
import { gridClass, standingAgainstOthers } from './words';

interface Props {
  readonly unit: Column;
  readonly compared: readonly SubAreaAgainstOthers[];
  readonly nameOf: (subArea: string) => string;
  readonly said: Said;
}

/** One unit's own words beside the names of who else has something there. A name opens what that unit says. */
export function Others({ unit, compared, nameOf, said }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  return compared.map(({ sub_area, layers, standing }) => (
    <section key={sub_area} className="compared" aria-labelledby={sectionId(sub_area)}>
      <h3 id={sectionId(sub_area)} tabIndex={-1}>
        {language.capital(nameOf(sub_area))}{' '}
        {standing !== 'neither' && (
          <span>
            <WithNames>{standingAgainstOthers(unit, standing, language)}</WithNames>
          </span>
        )}
      </h3>
      {layers
        .filter(({ layer, has, othersHaving }) => layer === 'plan' || has || othersHaving.length > 0)
        .map((one) => (
          <div key={one.layer} className={gridClass(2)}>
            <h4>{t(`layer.${one.layer}`)}</h4>
            <ColumnCell column={unit}>
              <UnitWords column={unit} layer={one.layer} sub_area={sub_area} said={said} />
            </ColumnCell>
            <ColumnCell column={{ name: t('others') }}>
              <WhoHasIt one={one} sub_area={sub_area} said={said} />
            </ColumnCell>
          </div>
        ))}
    </section>
  ));
}

function WhoHasIt({ one, sub_area, said }: { one: LayerAgainstOthers; sub_area: string; said: Said }) {
  const t = useMessages(area);
  const { layer, othersHaving, othersSpeaking } = one;
  return (
    <>
      <p className="base">{t(`others.base-${layer}`, { n: othersHaving.length, of: othersSpeaking.length })}</p>
      <ul className="who">
        {othersHaving.map((column) => (
          <li key={column.unit_id}>
            <Who
              column={column}
              layer={layer}
              n={rowsOf(said.rows, column, layer, sub_area).length}
              onOpen={() => said.onOpen({ unit: column.unit_id, sub_area })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A unit by name, with the marks of what it has; opens the statements. */
export function Who({ column, layer, n, onOpen }: { column: Column; layer: Layer; n: number; onOpen: () => void }) {
  const t = useMessages(area);
  return (
    <button type="button" onClick={onOpen}>
      <span lang="sv">{column.name}</span> <Marks marks={layerMarks((one) => (one === layer ? n : 0))} />
      <span className="visually-hidden">: {t(`statements.${layer}`, { n })}</span>
    </button>
  );
}
