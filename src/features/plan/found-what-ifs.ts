import type { WhatIf } from '#territory/types/inspection.ts';

export interface FoundWhatIfs {
  readonly changes: readonly WhatIf[];
  /** They are those of the case before, until those of this one are worked out. */
  readonly overtaken: boolean;
}

/** What works them out did not come. */
export interface RefusedWhatIfs {
  readonly retry: () => void;
}
