import type { ToolUse } from './types/case-data.ts';
import type { Action } from './types/knowledge.ts';
import type { Step } from './types/result.ts';
import type { Tool } from './types/vocabulary.ts';

/** One rung: the tools of which either is reached for when the rung before has failed, and the rule that names them. */
export interface LadderRung {
  readonly rule: string;
  readonly tools: readonly Tool[];
}

/** What expands a stent: the order of the rule book's preparation rules P1, P3, P4, P5. */
export const EXPANSION: readonly LadderRung[] = [
  { rule: 'P1', tools: ['nc-balloon'] },
  { rule: 'P3', tools: ['super-high-pressure', 'ivl'] },
  { rule: 'P4', tools: ['elca'] },
  { rule: 'P5', tools: ['rotational'] },
];

/** What treats the tissue that is left in a stent which is open. */
export const TISSUE: readonly LadderRung[] = [
  { rule: 'P1', tools: ['nc-balloon'] },
  { rule: 'P8', tools: ['scoring'] },
  { rule: 'P8', tools: ['cutting'] },
];

/** How high up the ladder a tool stands; -1 for one that is no rung of it. */
export const heightOf = (action: Action, ladder: readonly LadderRung[] = EXPANSION): number =>
  ladder.findIndex(({ tools }) => (tools as readonly Action[]).includes(action));

export const isAdvised = ({ verdict }: Step): boolean => verdict === 'required' || verdict === 'recommended';

/** What came of a tool when it was last used; undefined when it was not, or when nobody knows. */
export const lastUse = (tools: readonly ToolUse[], action: Action): ToolUse | undefined =>
  tools.findLast(({ tool, outcome }) => tool === action && outcome !== 'unknown');

/** The lowest rung on which something is advised now; what stands higher waits until that has failed. */
export function currentHeight(steps: readonly Step[], ladder: readonly LadderRung[] = EXPANSION): number {
  const heights = steps.filter(isAdvised).map(({ action }) => heightOf(action, ladder));
  return Math.min(...heights.filter((height) => height >= 0));
}
