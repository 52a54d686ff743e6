import type { Derivation } from '../../../engine/types/territory.ts';
import type { ToolUse } from '../types/case-data.ts';
import type { Coronary } from '../types/coronary.ts';
import type { FactName } from '../types/facts.ts';
import type { Tool } from '../types/vocabulary.ts';
import { TOOLS } from '../types/vocabulary.ts';

/** Per tool: whether it has worked and whether it has failed here; absent is unknown. */
export interface ToolRecord {
  readonly worked: boolean | undefined;
  readonly failed: boolean | undefined;
}

const UNUSED: ToolRecord = { worked: false, failed: false };
const NOTHING_KNOWN: ToolRecord = { worked: undefined, failed: undefined };

/**
 * What became of one tool in this procedure. It has failed if any entry says so, and has worked if its last entry says
 * so. An absent list is unknown; an outcome that is unknown may be either.
 */
export function toolRecord(uses: readonly ToolUse[] | undefined, tool: Tool): ToolRecord {
  if (uses === undefined) return NOTHING_KNOWN;
  let last: ToolUse['outcome'] | undefined;
  let failed = false;
  let open = false;
  for (const use of uses) {
    if (use.tool !== tool) continue;
    last = use.outcome;
    if (last === 'failed') failed = true;
    else if (last === 'unknown') open = true;
  }
  if (last === undefined) return UNUSED;
  return { worked: last === 'unknown' ? undefined : last === 'worked', failed: failed || (open ? undefined : false) };
}

export const isTool = (name: string): name is Tool => (TOOLS as readonly string[]).includes(name);

/** The names of what became of each tool, put together once. */
const FACTS_OF_TOOL = new Map(
  TOOLS.map((tool) => [tool, { worked: `tool.${tool}.worked`, failed: `tool.${tool}.failed` } as const]),
);
const TOOL_FACTS: readonly FactName[] = [...FACTS_OF_TOOL.values()].flatMap(({ worked, failed }) => [worked, failed]);

const ALL_UNKNOWN: readonly undefined[] = TOOL_FACTS.map(() => undefined);
const ALL_UNUSED: readonly (boolean | undefined)[] = TOOL_FACTS.map(() => false);

/** The fact that a tool has failed here; null for an action that is no tool. */
export const failedFact = (action: string): FactName | null => FACTS_OF_TOOL.get(action as Tool)?.failed ?? null;

/** What became of each tool; an absent list is unknown. */
export const toolFacts: Derivation<Coronary> = {
  uses: ['preparation.tools'],
  gives: TOOL_FACTS,
  derive([tools]) {
    const uses = tools as readonly ToolUse[] | undefined;
    if (uses === undefined) return ALL_UNKNOWN;
    if (uses.length === 0) return ALL_UNUSED;
    const facts = ALL_UNUSED.slice();
    for (const { tool } of uses) {
      const at = 2 * TOOLS.indexOf(tool);
      if (at < 0) continue;
      const { worked, failed } = toolRecord(uses, tool);
      facts[at] = worked;
      facts[at + 1] = failed;
    }
    return facts;
  },
};
