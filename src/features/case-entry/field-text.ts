import type { FieldPath } from '#territory/types/case-data.ts';
import type { NumberSpec } from '../../case-file/field-spec.ts';
import { hasText, numberText, t, textOf } from '../../i18n/translate.ts';

const optional = (id: string): string | undefined => (hasText(id) ? textOf(id) : undefined);

export const fieldLabel = (path: FieldPath): string => textOf(`field.${path}.label`);
export const fieldHint = (path: FieldPath): string | undefined => optional(`field.${path}.hint`);

export const valueLabel = (path: FieldPath, value: string | number): string => textOf(`value.${path}.${value}`);
/** A value on its button, beside the field's name: short where the value's own words would only repeat that. */
export const optionLabel = (path: FieldPath, value: string | number): string =>
  optional(`option.${path}.${value}`) ?? valueLabel(path, value);
/** A number on a button of its own, in the words in which it is told. */
export const quickLabel = (path: FieldPath, value: number): string =>
  optional(`quick.${path}.${value}`) ?? numberText(value);
/** What a short label stands for. */
export const valueHint = (path: FieldPath, value: string | number): string | undefined =>
  optional(`value-hint.${path}.${value}`);

export const clearLabel = (field: string): string => t('entry.clear', { field });

export const unitText = ({ unit }: NumberSpec): string => (unit === null ? '' : textOf(`unit.${unit}`));

/** The usual range where there is one, else the range that is accepted; in the field's own unit or the one named. */
export function rangeHint(spec: NumberSpec, unit?: string): string {
  const factor = spec.acceptsUnit?.unit === unit ? (spec.acceptsUnit?.factor ?? 1) : 1;
  const [low, high] = spec.usual ?? spec.hard;
  return t('entry.range', { low: numberText(low / factor), high: numberText(high / factor) });
}

/** A range's ends and unit as the messages of the catalogue take them. */
export function rangeValues([min, max]: readonly [number, number], unit: string | null) {
  return { min: numberText(min), max: numberText(max), unit: unit === null ? 'none' : textOf(`unit.${unit}`) };
}
