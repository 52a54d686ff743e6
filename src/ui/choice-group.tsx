import type { KeyboardEvent, ReactNode } from 'react';
import { OptionButton } from './option-button.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

export interface Choice<T> {
  value: T;
  label: string;
  /** What a short label stands for. */
  hint?: string | undefined;
  pictogram?: ReactNode;
}

interface Props<T> {
  /** The id of the words beside the group, or, where there are none, `label`. */
  labelledBy?: string | undefined;
  label?: string | undefined;
  describedBy?: string | undefined;
  choices: readonly Choice<T>[];
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

/** One answer of several. Pressing the chosen one again, or Delete, goes back to unknown. */
export function ChoiceGroup<T extends string | number | boolean>(props: Props<T>) {
  const { labelledBy, label, describedBy, choices, value, onChange } = props;
  const roving = useRovingFocus(
    choices.length,
    choices.findIndex((choice) => choice.value === value),
  );

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(undefined);
    } else roving.onKeyDown(event);
  }

  return (
    <div
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={labelledBy}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onBlur={roving.onBlur}
      className="flex flex-wrap gap-1"
    >
      {choices.map((choice, index) => {
        const chosen = choice.value === value;
        return (
          <OptionButton
            key={String(choice.value)}
            role="radio"
            aria-checked={chosen}
            chosen={chosen}
            label={choice.label}
            title={choice.hint}
            pictogram={choice.pictogram}
            onClick={() => onChange(chosen ? undefined : choice.value)}
            {...roving.itemProps(index)}
          />
        );
      })}
    </div>
  );
}
