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
 * What became of one tool. An absent list is unknown; a listed tool whose outcome is unknown may have worked or failed.
 * A tool that failed once and worked later has done both.
 */
export function toolRecord(uses: readonly ToolUse[] | undefined, tool: Tool): ToolRecord {
  if (uses === undefined) return NOTHING_KNOWN;
  let worked = false;
  let failed = false;
  let open = false;
  for (const use of uses) {
    if (use.tool !== tool) continue;
    if (use.outcome === 'worked') worked = true;
    else if (use.outcome === 'failed') failed = true;
    else open = true;
  }
  if (!worked && !failed && !open) return UNUSED;
  return { worked: worked || (open ? undefined : false), failed: failed || (open ? undefined : false) };
}

export const isTool = (name: string): name is Tool => (TOOLS as readonly string[]).includes(name);
