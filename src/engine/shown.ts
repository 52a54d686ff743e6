import type { Compiled } from './compile.ts';
import { type ReadCase, truthOf } from './lane.ts';
import { factsOf } from './read-case.ts';
import type { Shown } from './types/territory.ts';

/** A case as a territory puts its derived facts into results. */
export const shownOf = (compiled: Compiled, lane: ReadCase): Shown => ({
  caseData: lane.caseData,
  fact: factsOf(compiled, lane),
  definition(id) {
    const literal = compiled.definitions.get(id);
    return literal === undefined ? null : truthOf(lane, literal);
  },
  threshold: compiled.threshold,
});
