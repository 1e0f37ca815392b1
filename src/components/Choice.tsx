import { useId } from 'react';
import './Choice.css';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Options of a group stand under its name, which can be chosen itself where it has an id among `chosen`. */
  readonly indented?: boolean;
}

interface Props {
  readonly label: string;
  /** What is chosen now, in words. */
  readonly summary: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly single?: boolean;
  /** True while the choice narrows what is shown. */
  readonly active: boolean;
  readonly onToggle: (id: string) => void;
}

/** A chip that opens a list of choices. The browser's own popover closes it with Escape or a click outside, and gives focus back. */
export function Choice({ label, summary, options, chosen, single = false, active, onToggle }: Props) {
  const id = useId();
  return (
    <div className="choice">
      <button type="button" className={active ? 'chip active' : 'chip'} popoverTarget={id}>
        <span className="label">{label}</span> {summary}
      </button>
      <fieldset id={id} popover="auto" aria-label={label}>
        {options.map((option) => (
          <label key={option.id} className={option.indented ? 'indented' : undefined}>
            <input type={single ? 'radio' : 'checkbox'} name={id} checked={chosen.includes(option.id)} onChange={() => onToggle(option.id)} />
            {option.name}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
