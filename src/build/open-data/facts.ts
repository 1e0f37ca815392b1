import { type Score, type Share, scoreOf } from '../../measure/score';
import { type GoldPart, goldParts, type Outcome, type TagClass, tagClasses } from '../../model/kinds';
import type { Dataset } from '../../model/tables';

/** How good one class of tags came out on one part of the gold. */
export interface Quality extends Score {
  readonly tag_class: TagClass;
  readonly part: GoldPart;
}

/** What the notes say of the dataset, taken from the dataset. */
export interface Facts {
  readonly expected: number;
  /** Names of the units whose plan is loaded, and of those whose plan is not. */
  readonly loaded: readonly string[];
  readonly notLoaded: readonly string[];
  readonly statements: number;
  /** Tags that count: methods that are used or offered, and sub-areas by their basis. */
  readonly countedMethods: number;
  readonly mentions: number;
  readonly stated: number;
  readonly inferred: number;
  readonly quality: readonly Quality[];
}

/** The figures behind both languages of the notes. */
export function factsOf(dataset: Dataset): Facts {
  const nameOf = new Map(dataset.organisations.map(({ organisation_id, name }) => [organisation_id, name]));
  const units = (isLoaded: boolean) =>
    dataset.expected_plans
      .filter(({ document_id }) => (document_id !== null) === isLoaded)
      .map(({ organisation_id }) => nameOf.get(organisation_id) ?? organisation_id);
  const basis = (wanted: string) => dataset.statement_sub_areas.filter((tag) => tag.basis === wanted).length;
  const mentions = dataset.statement_methods.filter(({ relation }) => relation === 'mentions').length;
  return {
    expected: dataset.expected_plans.length,
    loaded: units(true),
    notLoaded: units(false),
    statements: dataset.statements.length,
    countedMethods: dataset.statement_methods.length - mentions,
    mentions,
    stated: basis('stated'),
    inferred: basis('inferred'),
    quality: tagClasses.flatMap((tag_class) => goldParts.map((part) => qualityOf(dataset, tag_class, part))).filter((row) => row !== null),
  };
}

function qualityOf({ gold_comparisons }: Dataset, tag_class: TagClass, part: GoldPart): Quality | null {
  const rows = gold_comparisons.filter((row) => row.tag_class === tag_class && row.part === part);
  if (rows.length === 0) return null;
  const n = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return { tag_class, part, ...scoreOf({ correct: n('correct'), wrong: n('wrong'), missed: n('missed') }) };
}

/** A share as a percentage with one decimal and its interval, such as "96,5 % (93,1–98,2)". */
export function percent(share: Share | null, decimal: ',' | '.', sign: string): string {
  if (share === null) return '–';
  const text = (value: number) => (value * 100).toFixed(1).replace('.', decimal);
  return `${text(share.value)}${sign} (${text(share.low)}–${text(share.high)})`;
}
