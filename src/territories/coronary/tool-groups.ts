import type { Tool } from './types/vocabulary.ts';

/** Carried on a balloon shaft, so not deliverable where no balloon crosses. */
export const BALLOONS = [
  'nc-balloon',
  'super-high-pressure',
  'scoring',
  'cutting',
  'ivl',
] as const satisfies readonly Tool[];

/** Balloons, lithotripsy, laser and atherectomy: what opens a stent or the way to it. */
export const EXPANDING = [...BALLOONS, 'elca', 'rotational', 'orbital'] as const satisfies readonly Tool[];
