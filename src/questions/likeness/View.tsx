import { useLanguage, useMessages } from '../../components/language';
import { likeness as area } from '../../language/sv/likeness';
import { WithNames } from '../WithNames';
import type { Suggestions } from './suggest';

interface Props {
  readonly unit: string;
  readonly suggestions: Suggestions;
  readonly nameOf: (unit: string) => string;
  /** The link to the comparison with that unit. */
  readonly linkTo: (unit: string) => string;
}

/** Whom the unit is most like and who has most of what it lacks, each with the measure and its counts. Nobody else is placed. */
export function LikenessSuggestions({ unit, suggestions, nameOf, linkTo }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const { similar, complementary, isLoaded } = suggestions;
  return (
    <ul className="suggestions" aria-label={t('suggestions')}>
      <li>
        <b>
          <WithNames>{t('similar', { unit })}</WithNames>
        </b>{' '}
        {similar.length === 0 && t('similar.none')}
        {similar.map(({ units, n, of, layers }) => (
          <span key={units.join()}>
            <Names units={units} nameOf={nameOf} linkTo={linkTo} />{' '}
            <small>{t('similar.measure', { n, of, layers: language.list(layers.map((layer) => t(`layer.${layer}`))) })}</small>{' '}
          </span>
        ))}
      </li>
      <li>
        <b>
          <WithNames>{t('complementary', { unit })}</WithNames>
        </b>{' '}
        {complementary === null ? (
          t(isLoaded ? 'complementary.no-gap' : 'complementary.none')
        ) : (
          <>
            <Names units={complementary.units} nameOf={nameOf} linkTo={linkTo} />{' '}
            <small>
              <WithNames>
                {t(isLoaded ? 'complementary.gaps' : 'complementary.silence', { n: complementary.n, of: complementary.of, unit })}
              </WithNames>
            </small>
          </>
        )}
      </li>
    </ul>
  );
}

/** More units than this that share a place are folded. */
const MOST_NAMED = 3;

function Names({ units, nameOf, linkTo }: Pick<Props, 'nameOf' | 'linkTo'> & { units: readonly string[] }) {
  const t = useMessages(area);
  const links = units.map((unit) => (
    <a key={unit} lang="sv" href={linkTo(unit)}>
      {nameOf(unit)}
    </a>
  ));
  if (units.length <= MOST_NAMED) return <span className="names">{links}</span>;
  return (
    <details className="names">
      <summary>{t('share-the-place', { n: units.length })}</summary>
      {links}
    </details>
  );
}
