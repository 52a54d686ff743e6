import type { ComponentPropsWithRef, ReactNode } from 'react';

interface Props extends ComponentPropsWithRef<'button'> {
  chosen: boolean;
  label: string;
  pictogram?: ReactNode;
}

/**
 * The look of one answer, whatever its role; a chosen one has a heavier edge and heavier letters besides its colour.
 * The letters grow no wider, so that nothing wraps or moves when it is chosen; a stroke that is there all along and only
 * takes on colour lays nothing out again.
 */
export function OptionButton({ chosen, label, pictogram, ...rest }: Props) {
  const state = chosen
    ? 'border-accent bg-accent-soft [-webkit-text-stroke-color:currentColor] shadow-[inset_0_0_0_1px_var(--accent)]'
    : 'border-line-strong bg-raised [-webkit-text-stroke-color:transparent] hover:border-accent';
  const shape = pictogram
    ? 'flex-col gap-0.5 px-1 py-1 text-small leading-tight min-w-[3.25rem]'
    : 'px-2 text-option leading-tight min-w-target';
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-target grow items-center justify-center rounded-control border text-ink [-webkit-text-stroke-width:0.5px] ${shape} ${state}`}
    >
      {pictogram}
      <span>{label}</span>
    </button>
  );
}
