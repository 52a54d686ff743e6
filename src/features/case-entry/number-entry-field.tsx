import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { NumberSpec } from '../../case-file/field-spec.ts';
import { FIELDS, type NumberFieldPath } from '../../case-file/fields.ts';
import { type Conversion, isOutsideUsual, parseNumberEntry } from '../../case-file/number-entry.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { rangeHint, rangeValues, unitText } from './field-text.ts';
import { issueText } from './issue-text.ts';

/** A half-typed number is not an answer: "4" on the way to "40" would pass the gate for a moment. */
const PAUSE_MS = 600;

interface Props {
  id: string;
  path: NumberFieldPath;
  describedBy?: string | undefined;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

const shown = (value: number | undefined) => (value === undefined ? '' : numberText(value, 3));

function stillText(value: number | undefined, spec: NumberSpec): string {
  if (value === undefined) return t('entry.still-unknown');
  return t('entry.still', { value: `${shown(value)} ${unitText(spec)}`.trim() });
}

/** Taken over on Enter, on leaving the field, or after a pause in typing; what is refused never replaces what was. */
export function NumberEntryField({ id, path, describedBy, value, onChange }: Props) {
  const spec: NumberSpec = FIELDS[path];
  const { register, getValues, setValue, setError, clearErrors, formState } = useForm({
    defaultValues: { entry: shown(value) },
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [offered, setOffered] = useState<Conversion>();

  useEffect(() => {
    const typed = parseNumberEntry(path, getValues('entry'));
    if (typed.ok && typed.value === value) return;
    setValue('entry', shown(value));
    clearErrors('entry');
  }, [path, value, getValues, setValue, clearErrors]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function take(tidy: boolean) {
    clearTimeout(timer.current);
    const typed = parseNumberEntry(path, getValues('entry'));
    if (!typed.ok) {
      setOffered(typed.offer);
      setError('entry', { type: typed.issue.code, message: `${issueText(typed.issue)} ${stillText(value, spec)}` });
      return;
    }
    clearErrors('entry');
    if (tidy) setValue('entry', shown(typed.value));
    if (typed.value !== value) onChange(typed.value);
  }

  function putBack() {
    setValue('entry', shown(value));
    clearErrors('entry');
  }

  const { onChange: onText, onBlur: onLeave, ...field } = register('entry');
  const unusual = value !== undefined && isOutsideUsual(path, value) ? spec.usual : undefined;
  const error = formState.errors.entry?.message;
  const offer = error ? offered : undefined;
  return (
    <>
      <NumberField
        id={id}
        describedBy={describedBy}
        unit={unitText(spec)}
        hint={rangeHint(spec)}
        error={error}
        warning={unusual && !error ? t('entry-note.outside-usual', rangeValues(unusual, spec.unit)) : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(true);
          if (event.key === 'Escape') putBack();
        }}
        {...field}
        onChange={(event) => {
          void onText(event);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => take(false), PAUSE_MS);
        }}
        onBlur={(event) => {
          void onLeave(event);
          take(true);
        }}
      />
      {offer && (
        <Button
          onClick={() => {
            clearErrors('entry');
            onChange(offer.value);
          }}
        >
          {t('entry-note.offer-conversion', { entered: numberText(offer.entered), value: numberText(offer.value) })}
        </Button>
      )}
    </>
  );
}
