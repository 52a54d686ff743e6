import { withUnit } from '../i18n/field-texts.ts';
import { listText, t, textOf } from '../i18n/translate.ts';
import type { ConditionNode } from './condition-node.ts';
import { factName, factValue } from './fact-words.ts';

/** One comparison in words: the fact, what is asked of it, and the limit with its unit. */
export function leafWords({ condition, threshold }: ConditionNode): string {
  switch (condition.op) {
    case 'is':
      if (condition.value === true) return factName(condition.fact);
      return t('condition.is', { fact: factName(condition.fact), value: factValue(condition.fact, condition.value) });
    case 'oneOf': {
      const values = condition.values.map((value) => factValue(condition.fact, value));
      return t('condition.is', { fact: factName(condition.fact), value: listText(values, 'or') });
    }
    case 'includes':
      return t('condition.includes', {
        fact: factName(condition.fact),
        value: factValue(condition.fact, [condition.value]),
      });
    case 'below':
    case 'atMost':
    case 'above':
    case 'atLeast':
    case 'exactly':
      return t(`condition.${condition.op}`, {
        fact: factName(condition.fact),
        limit: threshold ? withUnit(threshold.value, threshold.unit) : condition.threshold,
      });
    case 'lessThanFact':
      return t('condition.lessThanFact', { fact: factName(condition.fact), other: factName(condition.other) });
    case 'unknown':
      return t('condition.unknown', { fact: factName(condition.fact) });
    case 'rule':
      return t('condition.rule', { id: condition.id, title: textOf(`rule.${condition.id}.title`) });
    case 'defined':
      return textOf(`fact.${condition.id}`);
    case 'always':
      return t('condition.always');
    default:
      return t(`condition.${condition.op}`);
  }
}
