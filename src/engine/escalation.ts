import type { ToolUse } from './types/case-data.ts';
import type { Action } from './types/knowledge.ts';
import type { Step } from './types/result.ts';
import type { Tool } from './types/vocabulary.ts';

/** What is reached for when the rung before has failed: the order of the rule book's preparation rules P1, P3, P4, P5. */
export const ESCALATION: readonly { readonly rule: string; readonly tools: readonly Tool[] }[] = [
  { rule: 'P1', tools: ['nc-balloon'] },
  { rule: 'P3', tools: ['super-high-pressure', 'ivl'] },
  { rule: 'P4', tools: ['elca'] },
  { rule: 'P5', tools: ['rotational', 'orbital'] },
];

/** How high up the ladder a tool stands; -1 for one that is no rung of it. */
export const heightOf = (action: Action): number =>
  ESCALATION.findIndex(({ tools }) => (tools as readonly Action[]).includes(action));

export const isAdvised = ({ verdict }: Step): boolean => verdict === 'required' || verdict === 'recommended';

/** What came of a tool when it was last used; undefined when it was not, or when nobody knows. */
export const lastUse = (tools: readonly ToolUse[], action: Action): ToolUse | undefined =>
  tools.findLast(({ tool, outcome }) => tool === action && outcome !== 'unknown');

/** The lowest rung on which something is advised now; what stands higher waits until that has failed. */
export function currentHeight(steps: readonly Step[]): number {
  const heights = steps.filter(isAdvised).map(({ action }) => heightOf(action));
  return Math.min(...heights.filter((height) => height >= 0));
}
