import { type Bits, noBits } from './bits.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { FACTS } from './slots.ts';
import { emptyTally, type Tally } from './tally.ts';

/**
 * The memory that one evaluation writes to. An evaluation of which only the result is kept uses the same memory as the
 * one before: typed arrays of this size lie outside the heap and cost more to make than most of what is done in them.
 */
export interface Workspace {
  readonly values: unknown[];
  readonly truth: Uint8Array;
  readonly tally: Tally;
  readonly standing: Uint8Array;
  readonly trial: TrialMemory;
}

/** What a trial writes to, beside the evaluation that it departs from. */
export interface TrialMemory {
  readonly values: unknown[];
  readonly truth: Uint8Array;
  readonly tally: Tally;
  readonly undecided: Bits;
  readonly due: Bits;
  readonly changedNodes: Uint16Array;
}

type Sizes = Pick<CompiledKnowledge, 'nodeCount' | 'counted' | 'effects'>;

export function newWorkspace({ nodeCount, counted, effects }: Sizes): Workspace {
  const size = nodeCount + counted.length;
  return {
    values: FACTS.map(() => undefined),
    truth: new Uint8Array(nodeCount),
    tally: emptyTally(effects),
    standing: new Uint8Array(counted.length),
    trial: {
      values: FACTS.map(() => undefined),
      truth: new Uint8Array(nodeCount),
      tally: emptyTally(effects),
      undecided: noBits(size),
      due: noBits(size),
      changedNodes: new Uint16Array(nodeCount),
    },
  };
}

/** Forgets the evaluation before. What a trial writes to is forgotten when one begins. */
export function clearWorkspace({ values, truth, tally, standing }: Workspace): void {
  values.fill(undefined);
  truth.fill(0);
  tally.fill(0);
  standing.fill(0);
}
