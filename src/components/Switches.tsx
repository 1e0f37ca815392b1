interface Props<T extends string> {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly name: (value: T) => string;
  readonly onToggle: (value: T) => void;
}

/** A row of chips of which any number may be on. */
export function Switches<T extends string>({ label, all, chosen, name, onToggle }: Props<T>) {
  return (
    <fieldset className="switches" aria-label={label}>
      {all.map((value) => (
        <button
          key={value}
          type="button"
          className={chosen.includes(value) ? 'chip active' : 'chip'}
          aria-pressed={chosen.includes(value)}
          onClick={() => onToggle(value)}
        >
          {name(value)}
        </button>
      ))}
    </fieldset>
  );
}
