import { type ReactNode, useId, useState } from 'react';
import './opens-list.css';
import './Choice.css';

interface Option<T extends string> {
  readonly id: T;
  readonly name: string;
  /** That the name is in, where it may be another than the page's. */
  readonly language?: string;
  /** Stands under the option above it. */
  readonly indented?: boolean;
}

interface Props<T extends string> {
  readonly label: string;
  /** What is chosen now, in words. */
  readonly summary: ReactNode;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly single?: boolean;
  /** True while the choice narrows what is shown. */
  readonly active: boolean;
  readonly onToggle: (id: T) => void;
}

/** A chip that opens a list of choices. The browser's own popover closes it with Escape or a click outside, and gives focus back. */
export function Choice<T extends string>({ label, summary, options, chosen, single = false, active, onToggle }: Props<T>) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="choice">
      <button type="button" className={active ? 'chip opens-list active' : 'chip opens-list'} popoverTarget={id}>
        <span className="label">{label}</span> {summary}
      </button>
      <fieldset id={id} popover="auto" aria-label={label} onBeforeToggle={({ newState }) => setOpen(newState === 'open')}>
        {isOpen &&
          options.map((option) => (
            <label key={option.id} className={option.indented ? 'indented' : undefined}>
              <input type={single ? 'radio' : 'checkbox'} name={id} checked={chosen.includes(option.id)} onChange={() => onToggle(option.id)} />
              <span lang={option.language}>{option.name}</span>
            </label>
          ))}
      </fieldset>
    </div>
  );
}
