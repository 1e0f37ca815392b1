import { Folded } from '../../components/Folded';
import { useLanguage, useMessages } from '../../components/language';
import { Marks } from '../../components/Mark';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import { layerMarks } from '../credits';
import { TakeAlong } from '../TakeAlong';
import { WithNames } from '../WithNames';
import { compareRows } from '.';
import { type LayerAgainstOthers, type SubAreaAgainstOthers, shownLayers } from './against-others';
import type { Column } from './columns';
import { countIn, nearMissesIn } from './comparison';
import { ColumnCell, type Said, sectionId, UnitWords } from './SideBySide';
import { gridClass, silenceWords, standingAgainstOthers } from './words';

export interface OthersProps {
  readonly unit: Column;
  readonly compared: readonly SubAreaAgainstOthers[];
  readonly nameOf: (subArea: string) => string;
  readonly said: Said;
  /** The comparison in one sentence: goes with what is taken along. */
  readonly finding: string;
  /** Whether the unit's own words are shown, or how many they are. */
  readonly inWords: boolean;
}

/** One unit's own words beside the names of who else has something there. A name opens what that unit says. */
export function Others(props: OthersProps) {
  const { unit, compared, nameOf, said, inWords } = props;
  const t = useMessages(area);
  const language = useLanguage();
  return (
    <>
      {compared.length > 0 && (
        <p className="takeaways">
          <TakeAlong
            label={language.lower(t('others.sub-areas'))}
            question={compareRows}
            take={async () => (await import('./others-takeaways')).othersTakeaway(props, language)}
          />
        </p>
      )}
      {compared.map((one) => (
        <section key={one.sub_area} className="compared" aria-labelledby={sectionId(one.sub_area)}>
          <h3 id={sectionId(one.sub_area)} tabIndex={-1}>
            {language.capital(nameOf(one.sub_area))}{' '}
            {one.standing !== 'neither' && (
              <span>
                <WithNames>{standingAgainstOthers(unit, one.standing, language)}</WithNames>
              </span>
            )}
          </h3>
          {shownLayers(one).map((inLayer) => (
            <div key={inLayer.layer} className={gridClass(2)}>
              <h4>{t(`layer.${inLayer.layer}`)}</h4>
              <ColumnCell column={unit}>
                {inWords ? (
                  <UnitWords column={unit} layer={inLayer.layer} sub_area={one.sub_area} said={said} />
                ) : (
                  <HowMany column={unit} layer={inLayer.layer} sub_area={one.sub_area} said={said} />
                )}
              </ColumnCell>
              <ColumnCell column={{ name: t('others') }}>
                <WhoHasIt one={inLayer} sub_area={one.sub_area} said={said} />
              </ColumnCell>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

/** How many statements the unit has there, to open, or why there are none. */
function HowMany({ column, layer, sub_area, said }: { column: Column; layer: Layer; sub_area: string; said: Said }) {
  const t = useMessages(area);
  const language = useLanguage();
  const n = countIn(column, layer, sub_area);
  const isElsewhere = layer === 'plan' && n === 0 && nearMissesIn(column, sub_area) > 0;
  return (
    <>
      {n === 0 && (
        <p className="silence">
          <WithNames>{silenceWords(column, layer, sub_area, language)}</WithNames>
        </p>
      )}
      {(n > 0 || isElsewhere) && (
        <button type="button" className="plain" onClick={() => said.onOpen({ unit: column.unit_id, sub_area })}>
          {isElsewhere ? t('cell.plan-elsewhere') : t(`statements.${layer}`, { n })}
        </button>
      )}
    </>
  );
}

function WhoHasIt({ one, sub_area, said }: { one: LayerAgainstOthers; sub_area: string; said: Said }) {
  const t = useMessages(area);
  const { layer, othersHaving, othersSpeaking } = one;
  return (
    <>
      <p className="base">{t(`others.base-${layer}`, { n: othersHaving.length, of: othersSpeaking.length })}</p>
      <WhoList columns={othersHaving}>
        {(column) => (
          <Who column={column} layer={layer} n={countIn(column, layer, sub_area)} onOpen={() => said.onOpen({ unit: column.unit_id, sub_area })} />
        )}
      </WhoList>
    </>
  );
}

/** As many as a city has beside one are listed; of a country's, the first few. */
const MOST_UNITS = 20;
const FEW_UNITS = 5;

/** Units that have something, each as something to open. */
export function WhoList({ columns, children }: { columns: readonly Column[]; children: (column: Column) => React.ReactNode }) {
  const t = useMessages(area);
  return (
    <ul className="who">
      <Folded
        items={columns}
        first={columns.length > MOST_UNITS ? FEW_UNITS : MOST_UNITS}
        showAll={(n) => t('show-all-units', { n })}
        wrap={(button) => <li>{button}</li>}
      >
        {(column) => <li key={column.unit_id}>{children(column)}</li>}
      </Folded>
    </ul>
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
