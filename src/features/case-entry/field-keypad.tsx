import '../../i18n/with-keypad.ts';
import type { NumberSpec } from '../../case-file/field-spec.ts';
import { t } from '../../i18n/translate.ts';
import { Keypad } from '../../ui/keypad.tsx';

interface FieldKeypadProps {
  label: string;
  spec: NumberSpec;
  /** Writes into the field what becomes of its text; of a text that is marked as a whole, as when typing, of none. */
  onWrite: (next: (text: string) => string) => void;
  /** The same of all that stands there, marked or not. */
  onChange: (next: (text: string) => string) => void;
  onDone: () => void;
  onSkip: () => void;
}

/** Digits after the point that a step leaves: what binary fractions add to 3.6 + 0.1 is not shown. */
const PLACES = 10;

const WHOLE_STEPS: ReadonlySet<NumberSpec['unit']> = new Set(['%', 'months', 'degrees', 'years', 'g/L'] as const);

/** The keypad of one field: it writes into the same text as a keyboard does. */
export function FieldKeypad({ label, spec, onWrite, onChange, onDone, onSkip }: FieldKeypadProps) {
  const stepped = (by: number) => (text: string) => {
    const now = Number(text.replace(',', '.')) || 0;
    return String(Math.max(0, Math.round((now + by) * PLACES) / PLACES));
  };
  return (
    <Keypad
      label={label}
      step={spec.integer || WHOLE_STEPS.has(spec.unit) ? 1 : 0.1}
      skip={t('keypad.skip')}
      onDigit={(digit) => onWrite((text) => text + digit)}
      onBack={() => onChange((text) => text.slice(0, -1))}
      onStep={(by) => onChange(stepped(by))}
      onDone={onDone}
      onSkip={onSkip}
    />
  );
}
