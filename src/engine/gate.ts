import type { Compiled } from './compile.ts';
import { isFalse, isTrue, type ReadCase } from './lane.ts';
import { shownOf } from './shown.ts';
import type { GateState } from './types/outcome.ts';

/** The gate as results show it: each criterion, and what the territory adds. */
export function gate(compiled: Compiled, lane: ReadCase): object {
  const states: Record<string, GateState> = {};
  for (const { rule, literal } of compiled.shown.criteria)
    states[rule] = isTrue(lane, literal) ? 'met' : isFalse(lane, literal) ? 'failed' : 'unknown';
  return { ...states, ...compiled.territory.gateNotes(shownOf(compiled, lane), states) };
}
