import type { Trace } from '#territory/types/inspection.ts';
import { factValue } from '../../wording/fact-words.ts';

/** What the case says, where the words of the condition do not say it already. */
export function valueHere({ condition, fact, value, truth }: Trace): string | undefined {
  if (fact === undefined || condition.op === 'unknown') return undefined;
  if (condition.op === 'is' && truth === true) return undefined;
  return factValue(fact, value);
}
