import type { ToolUse } from '../types/case-data.ts';
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
