import { type ComponentPropsWithoutRef, lazy, Suspense, useRef, useState } from 'react';
import { Optional } from '../components/Optional';
import './NameButton.css';

const NameExplanation = lazy(() => import('./glossary/NameExplanation'));

interface Props extends ComponentPropsWithoutRef<'button'> {
  /** What the button names, which may have an abbreviation in it. */
  readonly name: string;
}

/**
 * A button with a name on it. A button cannot hold another, so the abbreviations in the name are explained beside it, as its description;
 * what explains them is fetched when someone first comes to a name.
 */
export function NameButton({ name, children = name, ...props }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isMet, setMet] = useState(false);
  const [description, setDescription] = useState<string>();
  const meet = () => setMet(true);
  return (
    <span className="name-button">
      <button {...props} ref={button} type="button" aria-describedby={description} onPointerEnter={meet} onFocus={meet}>
        {children}
      </button>
      {isMet && (
        <Optional>
          <Suspense fallback={null}>
            <NameExplanation name={name} button={button} onExplained={setDescription} />
          </Suspense>
        </Optional>
      )}
    </span>
  );
}
