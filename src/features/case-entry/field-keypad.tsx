import '../../i18n/with-keypad.ts';
import type { RefObject } from 'react';
import { t } from '../../i18n/translate.ts';
import type { NumberSpec } from '../../territories/coronary/case/field-spec.ts';
import { Keypad } from '../../ui/keypad.tsx';

interface FieldKeypadProps {
  label: string;
  spec: NumberSpec;
  input: RefObject<HTMLInputElement | null>;
  /** What is written by keys is looked at as what is typed. */
  onWrite: () => void;
  onDone: () => void;
  onSkip: () => void;
}

/** Digits after the point that a step leaves: what binary fractions add to 3.6 + 0.1 is not shown. */
const PLACES = 10;

/** The keypad of one field: it writes into the same text as a keyboard does. */
export function FieldKeypad({ label, spec, input, onWrite, onDone, onSkip }: FieldKeypadProps) {
  const write = (next: (text: string) => string) => {
    const field = input.current;
    if (!field) return;
    const marked = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    // As when typing: what is marked is replaced by the first key.
    field.value = next(marked ? '' : field.value);
    field.setSelectionRange(field.value.length, field.value.length);
    onWrite();
  };
  const stepped = (by: number) => {
    const field = input.current;
    if (!field) return;
    const now = Number(field.value.replace(',', '.')) || 0;
    field.value = String(Math.max(0, Math.round((now + by) * PLACES) / PLACES));
    onWrite();
  };
  return (
    <Keypad
      label={label}
      step={spec.integer || spec.unit === '%' || spec.unit === 'months' || spec.unit === 'degrees' ? 1 : 0.1}
      skip={t('keypad.skip')}
      onDigit={(digit) => write((text) => text + digit)}
      onBack={() => {
        if (input.current) input.current.setSelectionRange(0, 0);
        write((text) => text.slice(0, -1));
      }}
      onStep={stepped}
      onDone={onDone}
      onSkip={onSkip}
    />
  );
}
