import { hasText, listText, numberText, t, textOf } from './translate.ts';

/** A number with its unit; ratios and counts have none. Per cent stands at its number, as in the publications. */
export function withUnit(value: number, unit: string | null): string {
  const id = `unit.${unit}`;
  if (unit === '%') return `${numberText(value)}${textOf(id)}`;
  return unit !== null && hasText(id) ? `${numberText(value)}\u00a0${textOf(id)}` : numberText(value);
}

/** A case field's value in the words of its buttons, or as a number with its unit. */
export function fieldValueText(path: string, value: unknown, unit: string | null): string {
  if (typeof value === 'boolean') return t(value ? 'value.boolean.true' : 'value.boolean.false');
  if (Array.isArray(value)) {
    const words = value.map((item) => textOf(`value.${path}.${String(item)}`));
    return words.length > 0 ? listText(words, 'and') : textOf(`value.${path}.none`);
  }
  const id = `value.${path}.${String(value)}`;
  if (typeof value === 'number' && !hasText(id)) return withUnit(value, unit);
  return textOf(id);
}
