import type { ComponentPropsWithRef } from 'react';

interface Props extends ComponentPropsWithRef<'input'> {
  id: string;
  unit: string;
  describedBy?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  warning?: string | undefined;
}

/** Text, not `type=number`: a decimal comma is welcome, and neither the wheel nor an arrow key ever changes a value. */
export function NumberField({ id, unit, describedBy, hint, error, warning, ...rest }: Props) {
  const border = error ? 'border-stop' : warning ? 'border-warn' : 'border-line-strong';
  const described = [`${id}-unit`, error && `${id}-error`, warning && `${id}-warning`, describedBy]
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={Boolean(error)}
          aria-describedby={described}
          className={`h-target w-[4.5rem] rounded-control border bg-raised px-2.5 text-right text-body text-ink ${border}`}
          {...rest}
        />
        <span id={`${id}-unit`} className="text-small text-ink-muted">
          {unit} {hint && <span className="whitespace-nowrap">{hint}</span>}
        </span>
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="pt-1 text-small text-stop">
          {error}
        </p>
      )}
      {warning && (
        <p id={`${id}-warning`} className="pt-1 text-small text-warn">
          {warning}
        </p>
      )}
    </div>
  );
}
