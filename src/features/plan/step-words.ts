import type { Step } from '#territory/types/result.ts';
import { hasText, textOf } from '../../i18n/translate.ts';

/**
 * What the rules say of a step beside its name: what it is for in this case where its name does not tell, else the
 * rule's title. A title that begins with the action's own name only repeats its verdict.
 */
export function wordsBeside({ action, verdict, rules }: Step): string {
  const name = textOf(`action.${action}`);
  const said = rules.map((id) => {
    const own = [`step.${action}.${id}.${verdict}`, `step.${action}.${id}`].find(hasText);
    return textOf(own ?? `rule.${id}.title`);
  });
  return said.filter((words) => words.split(': ')[0] !== name).join(' · ');
}
