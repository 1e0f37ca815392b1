import { useCombobox } from 'downshift';
import { useState } from 'react';
import './opens-list.css';
import './UnitPicker.css';

interface Option {
  readonly id: string;
  readonly name: string;
  /** What is known of it, after its name. */
  readonly note: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly openLabel: string;
  readonly noneFound: string;
  /** Those that can still be chosen, in the order shown. */
  readonly options: readonly Option[];
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}

/** A field to find one of many units by typing any part of its name; arrow keys, Enter and Escape do what they should. */
export function UnitPicker({ label, placeholder, openLabel, noneFound, options, disabled, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const found = options.filter(({ name }) => folded(name).includes(folded(typed.trim())));
  const { isOpen, highlightedIndex, getInputProps, getToggleButtonProps, getMenuProps, getItemProps } = useCombobox<Option>({
    items: [...found],
    itemToString: (option) => option?.name ?? '',
    selectedItem: null,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onChoose(selectedItem.id);
    },
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
        ? { ...changes, inputValue: '' }
        : changes,
  });
  return (
    <div className="unit-picker">
      <input {...getInputProps({ disabled, placeholder, 'aria-label': label })} />
      <button type="button" className="opens-list" {...getToggleButtonProps({ disabled })} aria-label={openLabel} />
      <ul {...getMenuProps({ 'aria-label': label })} hidden={!isOpen || found.length === 0}>
        {isOpen &&
          found.map((option, index) => (
            <li key={option.id} className={index === highlightedIndex ? 'highlighted' : undefined} {...getItemProps({ item: option, index })}>
              <span lang="sv">{option.name}</span> <span>{option.note}</span>
            </li>
          ))}
      </ul>
      <p role="status">{isOpen && found.length === 0 && noneFound}</p>
    </div>
  );
}

/** Letters without case and accents, so that "hagersten" finds "Hägersten". */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
