import type { Choice } from './choice-group.tsx';
import { OptionButton } from './option-button.tsx';

interface Props<T> {
  labelledBy: string;
  describedBy?: string | undefined;
  choices: readonly Choice<T>[];
  noneLabel: string;
  /** Undefined is unknown; an empty list is the answer "none". */
  value: readonly T[] | undefined;
  onChange: (value: readonly T[] | undefined) => void;
}

/** Several answers at once. Taking the last one off goes back to unknown: "none" is only ever said on purpose. */
export function ToggleGroup<T extends string>(props: Props<T>) {
  const { labelledBy, describedBy, choices, noneLabel, value, onChange } = props;
  const none = value?.length === 0;

  function toggle(item: T) {
    const chosen = new Set(value);
    if (!chosen.delete(item)) chosen.add(item);
    // The order of the choices, not of the taps: the same answers make the same case file.
    const next = choices.map((choice) => choice.value).filter((each) => chosen.has(each));
    onChange(next.length > 0 ? next : undefined);
  }

  return (
    <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy} className="flex flex-wrap gap-1">
      {choices.map((choice) => {
        const chosen = value?.includes(choice.value) ?? false;
        return (
          <OptionButton
            key={choice.value}
            aria-pressed={chosen}
            chosen={chosen}
            label={choice.label}
            pictogram={choice.pictogram}
            onClick={() => toggle(choice.value)}
          />
        );
      })}
      <OptionButton
        aria-pressed={none}
        chosen={none}
        label={noneLabel}
        onClick={() => onChange(none ? undefined : [])}
      />
    </div>
  );
}
