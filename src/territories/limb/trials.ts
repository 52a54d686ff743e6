import { trials as records } from './trials/trials.ts';
import type { Trial } from './types/knowledge.ts';

/** Every record of the evidence. */
export const trials: readonly Trial[] = records;
