import { useId } from 'react';

interface Group<T> {
  title: string;
  items: readonly { value: T; label: string }[];
}

interface Props<T> {
  labelledBy: string;
  describedBy?: string | undefined;
  groups: readonly Group<T>[];
  noneLabel: string;
  /** Undefined is unknown; an empty list is the answer "none". */
  value: readonly T[] | undefined;
  onChange: (value: readonly T[] | undefined) => void;
}

/** Several answers at once where each takes a sentence. As in the toggle group, "none" is only ever said on purpose. */
export function CheckList<T extends string>({ labelledBy, describedBy, groups, noneLabel, value, onChange }: Props<T>) {
  const all = groups.flatMap((group) => group.items.map((item) => item.value));

  function toggle(item: T, on: boolean) {
    const next = all.filter((each) => (each === item ? on : value?.includes(each)));
    onChange(next.length > 0 ? next : undefined);
  }

  return (
    <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy} className="flex flex-col gap-1">
      <CheckRow label={noneLabel} checked={value?.length === 0} onChange={(on) => onChange(on ? [] : undefined)} />
      {groups.map((group) => (
        <fieldset key={group.title}>
          <legend className="pt-1 text-small text-ink-muted">{group.title}</legend>
          {group.items.map((item) => (
            <CheckRow
              key={item.value}
              label={item.label}
              checked={value?.includes(item.value) ?? false}
              onChange={(on) => toggle(item.value, on)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface RowProps {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function CheckRow({ label, checked, onChange }: RowProps) {
  const id = useId();
  return (
    <div className="flex items-center gap-2 hover:bg-raised">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="ml-1 size-5 shrink-0 accent-accent"
      />
      <label htmlFor={id} className="flex min-h-target flex-1 items-center text-small leading-snug">
        {label}
      </label>
    </div>
  );
}
