import type { ToolUse } from '../../engine/types/case-data.ts';
import type { Coronary } from '../../engine/types/coronary.ts';
import type { FactName } from '../../engine/types/facts.ts';
import type { Derivation } from '../../engine/types/territory.ts';
import type { Tool } from '../../engine/types/vocabulary.ts';
import { TOOLS } from '../../engine/types/vocabulary.ts';

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

/** The fact that a tool has failed here; null for an action that is no tool. */
export const failedFact = (action: string): FactName | null => FACTS_OF_TOOL.get(action as Tool)?.failed ?? null;

/** What became of each tool; an absent list is unknown. */
export const toolFacts: Derivation<Coronary> = {
  reads: ['preparation.tools'],
  gives: TOOL_FACTS,
  derive({ preparation }, into) {
    const uses = preparation?.tools;
    const unused = uses === undefined ? undefined : false;
    for (const fact of TOOL_FACTS) into[fact] = unused;
    for (const { tool } of uses ?? []) {
      const names = FACTS_OF_TOOL.get(tool);
      if (names === undefined) continue;
      const { worked, failed } = toolRecord(uses, tool);
      into[names.worked] = worked;
      into[names.failed] = failed;
    }
  },
};
