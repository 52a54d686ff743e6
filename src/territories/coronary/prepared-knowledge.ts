import { knowledge } from './knowledge.ts';
import { PREPARED } from './prepared-circuit.ts';
import type { Knowledge } from './types/knowledge.ts';

/**
 * The knowledge with its circuit as code: for who evaluates many cases. One case on a screen does without, and the first
 * script is that much smaller.
 */
export const preparedKnowledge: Knowledge = { ...knowledge, prepared: PREPARED };
