import { type RefObject, useEffect, useId } from 'react';
import { useLanguage } from '../../components/language';
import { useBubble } from '../../components/use-bubble';
import { useAnswer } from '../use-answer';
import { glossary } from '.';
import { splitAbbreviations } from './abbreviations';
import { Meaning } from './explain';

interface Props {
  readonly name: string;
  /** The button with the name on it, and beside it nothing but this. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Called with the id of the explanation, for `aria-describedby`, where the name has an abbreviation that is explained. */
  readonly onExplained: (id: string) => void;
}

/** What the abbreviations in a name mean, shown while the button with the name is pointed at or has the focus, or when it has been tapped. */
export default function NameExplanation({ name, button, onExplained }: Props) {
  const rows = useAnswer(glossary).rows ?? [];
  const meanings = [...new Set(splitAbbreviations(name, rows).flatMap(({ entry }) => entry ?? []))];
  const { id: language } = useLanguage();
  const id = useId();
  const { bubble, show, hide, hideSoon } = useBubble(button);
  const isExplained = meanings.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest only reads what is there when it is called
  useEffect(() => {
    const around = button.current?.parentElement;
    if (!around || !isExplained) return;
    onExplained(id);
    if (around.matches(':hover, :focus-within')) show();
    const listening = new AbortController();
    for (const event of ['pointerenter', 'focusin', 'click']) around.addEventListener(event, show, listening);
    around.addEventListener('focusout', hide, listening);
    around.addEventListener('pointerleave', ({ pointerType }) => hideSoon(pointerType), listening);
    return () => listening.abort();
  }, [isExplained]);

  return (
    isExplained && (
      <span ref={bubble} id={id} role="tooltip" className="bubble" popover="auto" lang={language}>
        {meanings.map((meaning) => (
          <p key={meaning.term_id}>
            <Meaning of={meaning} />
          </p>
        ))}
      </span>
    )
  );
}
