import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { FIELDS, type NumberFieldPath } from '#territory/case/fields.ts';
import type { CaseIssue } from '../../case-file/case-issue.ts';
import type { NumberSpec } from '../../case-file/field-spec.ts';
import { type Conversion, isOutsideUsual, parseNumberEntry } from '../../case-file/number-entry.ts';
import { numberText, t, textOf } from '../../i18n/translate.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { afterPress } from '../../ui/after-press.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { fieldLabel, rangeHint, rangeValues, unitText } from './field-text.ts';
import { isLeading } from './focus-field.ts';

/** Nobody needs it in the first moment. */
const FieldKeypad = sideRoom(async () => (await import('./field-keypad.tsx')).FieldKeypad, { now: true });

/** A half-typed number is not an answer: "4" on the way to "40" would pass the gate for a moment. */
const PAUSE_MS = 600;

/** Undefined is the field's own unit. */
type EntryUnit = NonNullable<NumberSpec['acceptsUnit']>['unit'] | undefined;

interface Props {
  id: string;
  path: NumberFieldPath;
  describedBy?: string | undefined;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** Goes on to the next question. */
  onNext?: (() => void) | undefined;
}

/** The value as it stands in the field, with all its digits, in the unit of entry without the tail of a division. */
function shownIn(spec: NumberSpec, value: number | undefined, unit: EntryUnit): string {
  if (value === undefined) return '';
  return numberText(unit ? Number((value / (spec.acceptsUnit?.factor ?? 1)).toPrecision(15)) : value);
}

/** Why a typed number was refused; a file may be refused for more, which `issueText` says. */
function refusalText(path: NumberFieldPath, { code, value = '' }: CaseIssue): string {
  const { hard, unit }: NumberSpec = FIELDS[path];
  return textOf(`entry-error.${code}`, { field: fieldLabel(path), value, ...rangeValues(hard, unit) });
}

function stillText(value: number | undefined, spec: NumberSpec): string {
  if (value === undefined) return t('entry.still-unknown');
  return t('entry.still', { value: `${shownIn(spec, value, undefined)} ${unitText(spec)}`.trim() });
}

/** Taken over on Enter, on leaving the field, or after a pause in typing; what is refused never replaces what was. */
export function NumberEntryField({ id, path, describedBy, value, onChange, onNext }: Props) {
  const spec: NumberSpec = FIELDS[path];
  const [unit, setUnit] = useState<EntryUnit>();
  // Not controlled: a keystroke draws nothing again, and the text keeps the undo of the browser.
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [offered, setOffered] = useState<Conversion>();
  // Opened by a finger or a mouse, or by the question that leads here; who types has a keyboard.
  const [keypad, setKeypad] = useState(false);

  const text = () => input.current?.value ?? '';

  function show(each: number | undefined, of: EntryUnit) {
    if (input.current) input.current.value = shownIn(spec, each, of);
    setError(undefined);
  }

  // A change of the unit alone is no reason to look at the text again: `change` has done that.
  const unitNow = useRef(unit);
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const typed = parseNumberEntry(path, FIELDS[path], field.value, unitNow.current);
    if (typed.ok && typed.value === value) return;
    field.value = shownIn(FIELDS[path], value, unitNow.current);
    setError(undefined);
  }, [path, value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** What stands there is the value as shown, which may have been converted: leaving it alone must not change it. */
  const isUntouched = (of: EntryUnit) => text() === shownIn(spec, value, of);

  /** @param of the unit of a number without one */
  function take(tidy: boolean, of: EntryUnit) {
    clearTimeout(timer.current);
    if (isUntouched(of)) {
      setError(undefined);
      return;
    }
    const typed = parseNumberEntry(path, spec, text(), of);
    if (!typed.ok) {
      setOffered(typed.offer);
      setError(`${refusalText(path, typed.issue)} ${stillText(value, spec)}`);
      return;
    }
    setError(undefined);
    if (tidy) show(typed.value, of);
    if (typed.value !== value) onChange(typed.value);
  }

  const leaving = useEffectEvent(() => take(true, unit));
  useEffect(() => {
    const listen = () => leaving();
    // Before what waits is written: what was typed a moment ago belongs to it.
    window.addEventListener('pagehide', listen, true);
    return () => window.removeEventListener('pagehide', listen, true);
  }, []);

  /** What is the value stays it, in the new unit; what is typed and not taken over stays as it is typed, read in that unit. */
  function change(next: EntryUnit) {
    unitNow.current = next;
    if (isUntouched(unit)) show(value, next);
    else take(false, next);
    setUnit(next);
  }

  function wrote() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => take(false, unit), PAUSE_MS);
  }

  function write(next: string) {
    if (!input.current) return;
    input.current.value = next;
    input.current.setSelectionRange(next.length, next.length);
    wrote();
  }

  const isMarked = () =>
    input.current?.selectionStart === 0 && input.current.selectionEnd === input.current.value.length;

  function putBack() {
    clearTimeout(timer.current);
    show(value, unit);
  }

  /** While something is typed that has not been taken over, undo is the text's own; otherwise the case's. */
  function onKeyDown(event: KeyboardEvent) {
    const withControl = event.ctrlKey || event.metaKey;
    // Ctrl+S is about to save the case: with this number in it.
    const saves = withControl && event.code === 'KeyS';
    if (event.key === 'Enter' || saves) take(true, unit);
    if (event.key === 'Enter') onNext?.();
    if (event.key === 'Escape') putBack();
    const typed = parseNumberEntry(path, spec, text(), unit);
    const taken = isUntouched(unit) || (typed.ok && typed.value === value);
    if (withControl && !saves && !taken) event.stopPropagation();
  }

  const unusual = value !== undefined && isOutsideUsual(spec, value) ? spec.usual : undefined;
  const offer = error ? offered : undefined;
  return (
    <>
      <NumberField
        id={id}
        describedBy={describedBy}
        unit={spec.acceptsUnit ? '' : unitText(spec)}
        hint={rangeHint(spec, unit)}
        data-undo="case"
        error={error}
        warning={unusual && !error ? t('entry-note.outside-usual', rangeValues(unusual, spec.unit)) : undefined}
        onKeyDown={onKeyDown}
        ref={input}
        defaultValue={shownIn(spec, value, unit)}
        inputMode={keypad ? 'none' : spec.integer ? 'numeric' : 'decimal'}
        onPointerDown={() => setKeypad(true)}
        onFocus={() => setKeypad(keypad || isLeading())}
        onChange={wrote}
        onBlur={() => {
          take(true, unit);
          // The keypad gives its room back once the press that left the field has hit what it was meant for, and the answer
          // to that is on the screen.
          afterPress(() => afterPaint(() => setKeypad(document.activeElement === input.current)));
        }}
      />
      {spec.acceptsUnit && (
        <ChoiceGroup
          label={t('entry.unit-of', { field: fieldLabel(path) })}
          choices={[spec.unit, spec.acceptsUnit.unit].map((each) => ({
            value: `${each}`,
            label: textOf(`unit.${each}`),
          }))}
          value={`${unit ?? spec.unit}`}
          onChange={(next) => change(next === spec.acceptsUnit?.unit ? spec.acceptsUnit?.unit : undefined)}
        />
      )}
      {keypad && (
        <FieldKeypad
          label={fieldLabel(path)}
          spec={spec}
          onWrite={(next) => write(isMarked() ? next('') : next(text()))}
          onChange={(next) => write(next(text()))}
          onDone={() => {
            take(true, unit);
            setKeypad(false);
            onNext?.();
          }}
          onSkip={() => {
            putBack();
            setKeypad(false);
            onNext?.();
          }}
        />
      )}
      {offer && (
        <Button
          onClick={() => {
            setError(undefined);
            onChange(offer.value);
          }}
        >
          {t('entry-note.offer-conversion', { entered: numberText(offer.entered), value: numberText(offer.value) })}
        </Button>
      )}
    </>
  );
}
