import type { Language } from '../../language/language';
import { compare as area } from '../../language/sv/compare';
import type { Layer } from '../../model/kinds';
import type { SubAreaAgainstOthers } from './against-others';
import type { Column } from './columns';
import type { LayerComparison, SubAreaComparison } from './comparison';

/** The first layer in which at least two of the units can be compared, plans before reports before the programme. */
const leading = (compared: readonly SubAreaComparison[]) => compared[0]?.layers.find(({ speakers }) => speakers.length >= 2);

/** More sub-areas than this are counted and not named. */
const MOST_NAMED = 2;

/**
 * The comparison in one sentence: of the sub-areas shown, how many all the units have, how many one alone has and how many none has, in the
 * first layer that can be compared. Where plans cannot, it says why.
 * @param nameOf a sub-area
 */
export function comparisonFinding(
  columns: readonly Column[],
  compared: readonly SubAreaComparison[],
  nameOf: (subArea: string) => string,
  language: Language,
): string {
  const t = language.messages(area);
  const first = leading(compared);
  if (first === undefined) return t('finding.incomparable', { units: language.list(columns.map(({ name }) => name)) });
  const { layer, speakers } = first;
  const under = (test: (one: LayerComparison) => boolean) =>
    compared.filter(({ layers }) => layers.some((one) => one.layer === layer && test(one))).map(({ sub_area }) => sub_area);
  const said = (subAreas: readonly string[]) => counted(subAreas.map(nameOf), language);
  const everyone = under(({ verdict }) => verdict === 'all' || verdict === 'each');
  const several = under(({ verdict }) => verdict === 'some');
  const others = [
    ...(several.length > 0 ? [t('finding.some', { where: said(several) })] : []),
    ...speakers.map((column) =>
      t('finding.one', { unit: column.name, where: said(under((one) => one.verdict === 'one' && one.having[0] === column)) }),
    ),
    t('finding.none', { where: said(under(({ verdict }) => verdict === 'none')) }),
  ];
  const sentence = t(`finding.${layer}`, { n: speakers.length, where: said(everyone), of: compared.length, others: language.list(others) });
  return [sentence, whyNotPlans(columns, layer, compared, language)].filter(Boolean).join(' ');
}

/**
 * One unit against all others in one sentence: where its plan has no row, or where no chosen document says anything of it, and in how many of
 * those sub-areas some other unit has something.
 */
export function othersFinding(
  unit: Column,
  compared: readonly SubAreaAgainstOthers[],
  nameOf: (subArea: string) => string,
  language: Language,
): string {
  const t = language.messages(area);
  const ofPlan = unit.isPlanLoaded && (compared[0]?.layers.some(({ layer }) => layer === 'plan') ?? false);
  const without = compared.filter(({ layers }) => layers.every(({ layer, has }) => !has || (ofPlan && layer !== 'plan')));
  const covered = without.filter(({ standing }) => standing === 'lacks').length;
  const where = counted(
    without.map(({ sub_area }) => nameOf(sub_area)),
    language,
  );
  const values = { unit: unit.name, n: without.length, of: compared.length, where, covered };
  if (!ofPlan) return t('others.finding-without', values);
  return t(without.length === 0 ? 'others.finding-covered' : 'others.finding-plan', values);
}

/** How many sub-areas, with their names where they are few. */
function counted(names: readonly string[], language: Language): string {
  const t = language.messages(area);
  if (names.length === 0) return t('finding.no');
  if (names.length > MOST_NAMED) return language.count(names.length);
  return t('finding.named', { n: names.length, names: language.list(names.map((name) => t('quoted', { name }))) });
}

/** Why plans are not what is compared, where they are not; and whose plan is left out of what is said of plans. */
function whyNotPlans(columns: readonly Column[], layer: Layer, compared: readonly SubAreaComparison[], language: Language): string {
  const t = language.messages(area);
  const without = columns.filter(({ isPlanLoaded }) => !isPlanLoaded).map(({ name }) => name);
  if (without.length === 0 || !compared[0]?.layers.some((one) => one.layer === 'plan')) return '';
  const units = language.list(without);
  return layer === 'plan' ? t('finding.without-plan', { n: without.length, units }) : t('finding.plans-incomparable', { n: without.length, units });
}
