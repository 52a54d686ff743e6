import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  id?: string;
  labelId: string;
  label: string;
  hint?: string | undefined;
  /** A number's own label; groups of buttons are labelled by id. */
  htmlFor?: string | undefined;
  /** Said of the field, not of its value: that it matters next. Its id is for the control's description. */
  mark?: { id: string; text: string } | undefined;
  clearLabel: string;
  onClear?: (() => void) | undefined;
  /** Too wide to stand beside its label in a narrow pane. */
  wide?: boolean;
  note?: ReactNode;
  children: ReactNode;
}

/** The columns of labels are as wide as each other, but where a single word needs more. */
const COLUMNS = 'grid-cols-[minmax(0,1fr)_1.75rem]';
const BESIDE = {
  wide: '@min-[29rem]:grid-cols-[minmax(8.5rem,min-content)_minmax(0,1fr)_1.75rem]',
  narrow:
    '@min-[18rem]:grid-cols-[minmax(7.5rem,min-content)_minmax(0,1fr)_1.75rem] @min-[29rem]:grid-cols-[minmax(8.5rem,min-content)_minmax(0,1fr)_1.75rem]',
};
const LABEL = {
  wide: '@max-[29rem]:col-span-2 @max-[29rem]:pb-0.5 @min-[29rem]:min-h-target @min-[29rem]:items-center',
  narrow: '@max-[18rem]:col-span-2 @max-[18rem]:pb-0.5 @min-[18rem]:min-h-target @min-[18rem]:items-center',
};

/** Label, control and the way back to unknown, in fixed columns so that nothing moves when an answer comes or goes. */
export function FieldRow(props: Props) {
  const { id, labelId, label, hint, htmlFor, mark, clearLabel, onClear, wide = false, note, children } = props;
  const Label = htmlFor ? 'label' : 'span';
  const width = wide ? 'wide' : 'narrow';
  return (
    <div id={id} className={`grid gap-x-1.5 py-0.5 ${COLUMNS} ${BESIDE[width]}`}>
      <div className={`flex gap-1 self-start text-small leading-snug text-ink-muted ${LABEL[width]}`}>
        <span className="w-3 shrink-0 text-[0.75rem] text-accent" title={mark?.text}>
          {mark && <Icon name="diamond" filled />}
        </span>
        <span title={hint}>
          <Label id={labelId} htmlFor={htmlFor}>
            {label}
          </Label>
          {mark && (
            <span id={mark.id} className="sr-only">
              {mark.text}
            </span>
          )}
        </span>
      </div>
      <div className="min-w-0 self-center">{children}</div>
      <ClearButton label={clearLabel} onClick={onClear} />
      {note && <div className="col-span-full pt-1 pl-3.5">{note}</div>}
    </div>
  );
}

/** Keeps its place while there is nothing to clear: an answer that comes or goes lays nothing out again. */
function ClearButton({ label, onClick }: { label: string; onClick: (() => void) | undefined }) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={onClick && label}
      title={onClick && label}
      disabled={!onClick}
      className={`-mr-4 flex min-h-target w-target items-center justify-center self-start rounded-control text-ink-muted hover:text-ink ${onClick ? '' : 'invisible'}`}
    >
      <span aria-hidden="true" className="text-title">
        ×
      </span>
    </button>
  );
}
