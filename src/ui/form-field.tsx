import { type ComponentProps, type ReactNode, useId } from 'react';

const BOX =
  'w-full min-w-0 rounded-control border border-line-strong bg-raised px-2 text-small text-ink placeholder:text-ink-muted aria-invalid:border-stop';

interface Said {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the answer; it stands in the place of the hint. */
  error?: string | undefined;
}

/** A field of a form with its label above and, below, a hint or what is wrong with the answer. */
function Labelled({ id, label, hint, error, children }: Said & { id: string; children: ReactNode }) {
  return (
    <div className="pb-2">
      <label htmlFor={id} className="block pb-0.5 text-small text-ink-muted">
        {label}
      </label>
      {children}
      <p id={`${id}-said`} className={`text-small ${error ? 'text-stop' : 'text-ink-muted'}`}>
        {error ?? hint}
      </p>
    </div>
  );
}

const said = (id: string, { hint, error }: Said) => ({
  'aria-describedby': hint || error ? `${id}-said` : undefined,
  'aria-invalid': error ? true : undefined,
});

export function LineField({ label, hint, error, ...input }: Said & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        {...said(id, { label, hint, error })}
        {...input}
        className={`h-target ${BOX}`}
      />
    </Labelled>
  );
}

export function AreaField({ label, hint, error, ...area }: Said & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <textarea id={id} dir="auto" rows={3} {...said(id, { label, hint, error })} {...area} className={`py-1 ${BOX}`} />
    </Labelled>
  );
}

interface Choices {
  choices: readonly { readonly value: string; readonly label: string }[];
  /** Stands first, for none of them: a choice is made on purpose. */
  none?: string;
}

export function SelectField({
  label,
  hint,
  error,
  choices,
  none,
  ...select
}: Said & Choices & ComponentProps<'select'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <select id={id} {...said(id, { label, hint, error })} {...select} className={`h-target ${BOX}`}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function CheckField({ label, error, ...input }: Omit<Said, 'hint'> & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="pb-1">
      <label className="flex min-h-target items-center gap-2 text-small">
        <input type="checkbox" {...said(id, { label, error })} {...input} className="size-5 shrink-0 accent-accent" />
        {label}
      </label>
      {error && (
        <p id={`${id}-said`} className="text-small text-stop">
          {error}
        </p>
      )}
    </div>
  );
}
