import { useLanguage, useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import type { UnitTag } from '../../questions/unit-tags';
import type { TieRow } from '../../questions/unit-ties';
import type { Named } from '../../questions/use-names';
import { WithNames } from '../../questions/WithNames';
import { CutList } from './CutList';
import { Opens } from './Opens';
import { type TieLine, tiesOf } from './tie-lines';
import type { Part, Unit } from './units';

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly ties: readonly TieRow[];
  /** That the unit and its predecessors name. */
  readonly collaborators: readonly Named<UnitTag>[];
}

const SHOWN = 8;
/** The entries of the vocabulary that stand for all units of a kind at once. */
const collectives = ['stadsdelsforvaltningar', 'fackforvaltningar'];

/** Who names this unit, whom it names, and which of the ties are one-sided in what is loaded. */
export function Ties({ unit, units, ties, collaborators }: Props) {
  const language = useLanguage();
  const t = language.messages(area);
  const { list } = useLanguage();
  const { name, unit_id } = unit;
  const { incoming, mutual, outgoing } = tiesOf(unit, units, ties, language);
  const naming = new Set(incoming.map(({ tie }) => tie.unit_id)).size;
  const said = t('ties-in', { n: naming, name });
  const notLoaded = unit.parts.filter(({ asked, plan_id }) => asked && plan_id === null).map((part) => part.name);
  return (
    <>
      <p>
        {naming === 0 ? (
          <WithNames>{said}</WithNames>
        ) : (
          <Opens evidence={{ one_way: unit_id }}>
            <WithNames>{said}</WithNames>
          </Opens>
        )}
      </p>
      <TieList lines={incoming} />
      {mutual.length > 0 && <p>{t('ties-mutual')}</p>}
      <TieList lines={mutual} />
      {outgoing.length > 0 && (
        <p>
          <WithNames>{t('ties-out', { name })}</WithNames>
        </p>
      )}
      <TieList lines={outgoing} />
      {collaborators
        .filter(({ id }) => collectives.includes(id))
        .map((tag) => {
          const part = unit.parts.find(({ organisation_id }) => organisation_id === tag.organisation_id) as Part;
          const words = t('ties-collective', { name: part.name, what: language.lower(tag.name), n: tag.statements });
          return (
            <p key={`${tag.organisation_id} ${tag.id}`}>
              <Opens className="words" evidence={{ organisation: tag.organisation_id, collaborator: tag.id }}>
                <WithNames>{words}</WithNames>
              </Opens>
            </p>
          );
        })}
      <p className="note">
        <WithNames>{notLoaded.length === 0 ? t('ties-base') : t('ties-base-not-loaded', { names: list(notLoaded) })}</WithNames>
      </p>
    </>
  );
}

/** One line for each that names or is named, with the number of statements. */
function TieList({ lines }: { lines: readonly TieLine[] }) {
  const t = useMessages(area);
  const { count } = useLanguage();
  return (
    <CutList items={lines} first={SHOWN} className="counts">
      {({ tie, name, notes }) => (
        <li key={`${tie.organisation_id} ${tie.named_unit_id}`}>
          <span lang="sv">{name}</span>{' '}
          {notes.length > 0 && (
            <span className="how">
              <WithNames>{notes.join(', ')}</WithNames>
            </span>
          )}{' '}
          <Opens
            evidence={{ organisation: tie.organisation_id, names: tie.named_unit_id }}
            what={`${name}: ${t('n-statements', { n: tie.statements })}`}
          >
            {count(tie.statements)}
          </Opens>
        </li>
      )}
    </CutList>
  );
}
