import { FIELDS } from '#territory/case/fields.ts';
import type { FactName } from '#territory/types/facts.ts';
import { expansionFigure, fieldValueText, withUnit } from '../i18n/field-texts.ts';
import { hasText, t, textOf } from '../i18n/translate.ts';

const TOOL_FACT = /^tool\.(.+)\.(worked|failed|used)$/;

const PERCENTAGES: readonly string[] = ['stenosis'];
const EXPANSIONS: readonly string[] = ['expansionBeforePercent', 'expansionAfterPercent'];

/** A fact's name in words: a field of the case, a tool's outcome or something derived. */
export function factName(fact: FactName): string {
  const tool = TOOL_FACT.exec(fact);
  if (tool) return textOf(`fact.tool-${tool[2]}`, { tool: textOf(`action.${tool[1]}`) });
  return textOf(fact in FIELDS ? `field.${fact}.label` : `fact.${fact}`);
}

/** A fact's value in words, with its unit. */
export function factValue(fact: FactName, value: unknown): string {
  if (value === null || value === undefined) return t('fact-value.unknown');
  if (fact in FIELDS) return fieldValueText(fact, value, unitOfField(fact));
  if (typeof value === 'boolean') return t(value ? 'fact-value.yes' : 'fact-value.no');
  if (typeof value === 'number') {
    if (EXPANSIONS.includes(fact)) return withUnit(expansionFigure(value), '%');
    return withUnit(value, PERCENTAGES.includes(fact) ? '%' : null);
  }
  const word = String(value as string);
  return hasText(`fact-value.${word}`) ? textOf(`fact-value.${word}`) : word;
}

function unitOfField(fact: FactName): string | null {
  const field = FIELDS[fact as keyof typeof FIELDS];
  return field.kind === 'number' ? field.unit : null;
}
