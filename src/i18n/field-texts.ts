import { diameterText, hasText, listText, numberText, t, textOf } from './translate.ts';

interface ToolUse {
  tool: string;
  outcome: string;
}

/** A number with its unit; ratios and counts have none. Per cent stands at its number, as in the publications. */
export function withUnit(value: number, unit: string | null): string {
  const id = `unit.${unit}`;
  if (unit === '%') return `${numberText(value)}${textOf(id)}`;
  if (unit === null || !hasText(id)) return numberText(value);
  const counted = `${id}.counted`;
  return `${numberText(value)}\u00a0${hasText(counted) ? textOf(counted, { value }) : textOf(id)}`;
}

/**
 * An expansion in % as it is shown, the nearest whole number, but never rounded up to a ten: its limits are tens and belong
 * to what lies above them, so 79.9 is not 80.
 */
export function expansionFigure(percent: number): number {
  const nearest = Math.round(percent);
  return nearest > percent && nearest % 10 === 0 ? nearest - 1 : nearest;
}

/** An expansion in % as it goes into records, cut to tenths: figures that others reckon with keep what the screen rounds. */
export const expansionInTenths = (percent: number): number => Math.floor(percent * 10) / 10;

/** A case field's value in the words of its buttons, or as a number with its unit. */
export function fieldValueText(path: string, value: unknown, unit: string | null): string {
  if (typeof value === 'boolean') return t(value ? 'value.boolean.true' : 'value.boolean.false');
  if (Array.isArray(value)) {
    const words = value.map((item: string | ToolUse) => itemText(path, item));
    return words.length > 0 ? listText(words, 'and') : textOf(`value.${path}.none`);
  }
  const id = `value.${path}.${String(value)}`;
  if (typeof value === 'number' && !hasText(id))
    return path.endsWith('DiameterMm')
      ? `${diameterText(value)}\u00a0${textOf(`unit.${unit}`)}`
      : withUnit(value, unit);
  return textOf(id);
}

function itemText(path: string, item: string | ToolUse): string {
  if (typeof item === 'string') return textOf(`value.${path}.${item}`);
  return t('entry.tool-use', { tool: textOf(`value.${path}.${item.tool}`), outcome: item.outcome });
}
