import { useEffect, useRef } from 'react';
import { t } from '../i18n/translate.ts';
import { afterPress } from './after-press.ts';
import { Icon } from './icon.tsx';

interface KeypadProps {
  /** What the keys write for. */
  label: string;
  /** How much the last two keys add and take away. */
  step: number;
  onDigit: (digit: string) => void;
  onBack: () => void;
  onStep: (by: number) => void;
  /** Takes the number over and goes on. */
  onDone: () => void;
  /** Goes on without an answer. */
  onSkip: () => void;
  skip: string;
}

const KEY =
  'flex min-h-target items-center justify-center rounded-control border border-line-strong bg-raised text-title hover:border-accent';

/**
 * Ten digits, a point and two steps, for a gloved finger: it opens in place beside its field and covers nothing. A press
 * leaves the focus where it is, so that the field is not left, and a keyboard goes on writing into it.
 */
export function Keypad({ label, step, onDigit, onBack, onStep, onDone, onSkip, skip }: KeypadProps) {
  const pad = useRef<HTMLDivElement>(null);
  // Its last row takes the number over: it must not lie below the edge. Not before the press that opened it is over.
  useEffect(() => afterPress(() => pad.current?.scrollIntoView({ block: 'nearest' })), []);
  const key = (digit: string) => (
    <button key={digit} type="button" tabIndex={-1} className={KEY} onClick={() => onDigit(digit)}>
      {digit}
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keeps the focus in the field it writes into
    <div
      ref={pad}
      role="group"
      aria-label={t('keypad.of', { field: label })}
      data-taps="repeat"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      className="grid max-w-80 grid-cols-4 gap-1.5 py-1.5"
    >
      {['7', '8', '9'].map(key)}
      <button type="button" tabIndex={-1} className={KEY} onClick={() => onStep(step)}>
        {t('keypad.more', { step: String(step) })}
      </button>
      {['4', '5', '6'].map(key)}
      <button type="button" tabIndex={-1} className={KEY} onClick={() => onStep(-step)}>
        {t('keypad.less', { step: String(step) })}
      </button>
      {['1', '2', '3'].map(key)}
      <button type="button" tabIndex={-1} className={KEY} aria-label={t('keypad.back')} onClick={onBack}>
        ⌫
      </button>
      {['0', '.'].map(key)}
      <button
        type="button"
        tabIndex={-1}
        className={`${KEY} min-w-0 overflow-hidden text-[0.75rem] leading-tight text-ink-muted`}
        onClick={onSkip}
      >
        {skip}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={`${KEY} min-w-0 gap-1 border-accent bg-accent-soft px-1 text-small font-semibold`}
        onClick={onDone}
      >
        {t('keypad.done')}
        <Icon name="arrow" />
      </button>
    </div>
  );
}
