import { useLanguage, useMessages } from '../../components/language';
import type { Language } from '../../language/language';
import { unit as area } from '../../language/sv/unit';
import { ExplainedName } from '../../questions/glossary/explain';
import type { UnitTag } from '../../questions/unit-tags';
import type { Named } from '../../questions/use-names';
import { CutList } from './CutList';
import { Opens } from './Opens';
import type { Part, Unit } from './units';

interface Props {
  readonly entity: 'method' | 'collaborator';
  readonly unit: Unit;
  /** All that the unit and its predecessors have of it. */
  readonly tags: readonly Named<UnitTag>[];
  /** How many are shown before the rest is folded; half as many of a predecessor. */
  readonly first: number;
}

/** The methods that a unit has, or the collaborators that it names: how, and in how many statements. Predecessors' stand under their own name. */
export function Tags({ entity, unit, tags, first }: Props) {
  const t = useMessages(area);
  if (tags.length === 0) return <p>{t(entity === 'method' ? 'methods-none' : 'collaborators-none')}</p>;
  return unit.parts.map((part) => {
    const own = tags.filter(({ organisation_id }) => organisation_id === part.organisation_id);
    return (
      own.length > 0 && (
        <div key={part.organisation_id}>
          {part.generation > 0 && (
            <p className="chip-label" lang="sv">
              {part.name}
            </p>
          )}
          <CutList items={own} first={part.generation > 0 ? Math.ceil(first / 2) : first} className="counts">
            {(tag) => <Tag key={tag.id} tag={tag} part={part} />}
          </CutList>
        </div>
      )
    );
  });
}

/** How a unit has a method, or names a collaborator. */
export function wayWords({ entity, how }: UnitTag, language: Language): string {
  const group = entity === 'method' ? 'relation' : 'basis';
  return language.list(how.split(' ').map((way) => language.messages(area)(`${group}.${way}` as 'relation.uses')));
}

function Tag({ tag, part }: { tag: Named<UnitTag>; part: Part }) {
  const language = useLanguage();
  const t = language.messages(area);
  const { id, name, statements } = tag;
  const entity = tag.entity as 'method' | 'collaborator';
  return (
    <li>
      <ExplainedName entity={entity} id={id} /> <span className="how">{wayWords(tag, language)}</span>{' '}
      <Opens evidence={{ organisation: part.organisation_id, [entity]: id }} what={`${part.name}, ${name}: ${t('n-statements', { n: statements })}`}>
        {language.count(statements)}
      </Opens>
    </li>
  );
}
