import { type CaseIssue, issueAt, shortened } from './case-issue.ts';
import type { NumberSpec } from './field-spec.ts';
import { numberIssue } from './number-issue.ts';

/** A number as typed in another unit and as the field stores it, so that the screen can show both. */
export interface Conversion {
  readonly entered: number;
  readonly enteredUnit: 'g/dL';
  readonly value: number;
}

export type NumberEntry =
  | {
      readonly ok: true;
      /** In the field's unit; `undefined` (back to unknown) for a blank entry. */
      readonly value: number | undefined;
      /** Accepted, but worth a second look. */
      readonly soft?: 'outside-usual';
      readonly converted?: Conversion;
    }
  | {
      readonly ok: false;
      readonly issue: CaseIssue;
      /** What was probably meant. To be confirmed by the user, never applied silently. */
      readonly offer?: Conversion;
    };

const ENTRY = /^([+-]?(?:\d+[.,]?\d*|[.,]\d+))\s*(\D.*)?$/;

/** The letters in which a Cyrillic keyboard writes the units, in pairs. */
const LETTERS = 'мmгgлlдdиiнn';

/** "mm²", "MM2", "m m2" and "мм²" are one unit. */
const plainUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll('°', 'degrees')
    .replaceAll(/[мглдин]/g, (letter) => LETTERS.charAt(LETTERS.indexOf(letter) + 1));

/** Years, by the words and letters in which they are typed. */
const YEARS = /^(y|yr|yrs|year|years)\.?$/i;

const inRange = (value: number, [min, max]: NumberSpec['hard']): boolean => value >= min && value <= max;

/** Times the factor, without the tail that binary fractions leave (8.1 g/dL is 81 g/L). */
function convert(entered: number, accepts: NonNullable<NumberSpec['acceptsUnit']>): Conversion {
  const value = Math.round(entered * accepts.factor * 1000) / 1000;
  return { entered, enteredUnit: accepts.unit, value };
}

/** Whether an accepted value lies outside the field's usual range: worth a soft warning. Fields without one never do. */
export function isOutsideUsual(spec: NumberSpec, value: number): boolean {
  return spec.usual !== undefined && !inRange(value, spec.usual);
}

function accept(path: string, spec: NumberSpec, value: number, converted?: Conversion): NumberEntry {
  const whole = !spec.integer || Number.isInteger(value);
  if (!inRange(value, spec.hard) || !whole) return { ok: false, issue: numberIssue(path, spec, value) };
  return {
    ok: true,
    value,
    ...(isOutsideUsual(spec, value) ? { soft: 'outside-usual' } : {}),
    ...(converted ? { converted } : {}),
  };
}

/**
 * What was typed into a number field. Decimal comma and decimal point are both read, spaces around the number do not
 * matter, and the field's own unit may follow it. There is no thousands separator: no field goes beyond 600.
 * Haemoglobin is also read in g/dL when the unit is typed ("12,5 g/dL" is 125 g/L). A bare number too low for g/L that
 * would be plausible in g/dL is refused with that conversion as an offer. With `bareUnit` a number without a unit is in
 * that unit, for a field that accepts it.
 */
export function parseNumberEntry(path: string, spec: NumberSpec, text: string, bareUnit?: 'g/dL'): NumberEntry {
  // A copied number brings marks along that nobody sees.
  const trimmed = text.replaceAll(/\p{DI}/gu, '').trim();
  if (trimmed === '') return { ok: true, value: undefined };
  const match = ENTRY.exec(trimmed.replace('\u2212', '-'));
  if (!match?.[1]) return { ok: false, issue: numberIssue(path, spec, trimmed) };

  const entered = Number(match[1].replace(',', '.'));
  const unit = match[2] ?? '';
  // "3y" is how a time is told; it is stored in months, as every time is.
  if (spec.unit === 'months' && YEARS.test(unit)) return accept(path, spec, Math.round(entered * 12 * 1000) / 1000);
  const accepts = spec.acceptsUnit;
  if (accepts && plainUnit(unit || (bareUnit ?? '')) === plainUnit(accepts.unit)) {
    const conversion = convert(entered, accepts);
    return accept(path, spec, conversion.value, conversion);
  }
  if (unit !== '' && !(spec.unit !== null && plainUnit(unit) === plainUnit(spec.unit))) {
    return { ok: false, issue: wrongUnit(path, spec, unit, trimmed) };
  }
  const entry = accept(path, spec, entered);
  if (entry.ok || !accepts || unit !== '' || entered >= spec.hard[0]) return entry;
  const offer = convert(entered, accepts);
  return inRange(offer.value, spec.hard) ? { ...entry, offer } : entry;
}

/** Letters straight after a number: a unit the field does not have, or no number at all ("1.2.3", "12abc"). */
function wrongUnit(path: string, spec: NumberSpec, unit: string, text: string): CaseIssue {
  if (!/^\p{L}|^[%°]/u.test(unit) || spec.unit === null) return numberIssue(path, spec, text);
  const units = spec.acceptsUnit ? `${spec.unit} or ${spec.acceptsUnit.unit}` : spec.unit;
  const value = shortened(text);
  return issueAt(path, 'wrong-unit', `${value} is not in ${units}`, { value, range: spec.hard, unit: spec.unit });
}
