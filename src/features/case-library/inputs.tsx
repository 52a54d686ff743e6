import { type Ref, useId } from 'react';

const FIELD =
  'h-target w-full min-w-0 rounded-control border border-line-strong bg-raised px-2 text-small text-ink placeholder:text-ink-muted';
const LABEL = 'block pb-0.5 text-small text-ink-muted';

interface TextProps {
  label: string;
  hint?: string;
  type?: 'search' | 'text' | 'password';
  value: string;
  maxLength?: number;
  /** Id of what says more of it, an error included. */
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Of the input itself: what is wrong in it takes the focus there. */
  ref?: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

export function TextInput(props: TextProps) {
  const { label, hint, type = 'text', value, maxLength, describedBy, invalid, ref, onChange, onBlur } = props;
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type={type}
        dir="auto"
        value={value}
        maxLength={maxLength}
        placeholder={hint}
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        className={FIELD}
      />
    </div>
  );
}

export function DateInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} className={FIELD} />
    </div>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, choices, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={FIELD}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function SubmitButton({ children }: { children: string }) {
  return (
    <button
      type="submit"
      className="min-h-target rounded-control border border-accent bg-accent px-3 text-small font-semibold text-accent-ink"
    >
      {children}
    </button>
  );
}
