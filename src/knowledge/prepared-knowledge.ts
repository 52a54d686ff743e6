import type { Knowledge } from '../engine/types/knowledge.ts';
import { knowledge } from './knowledge.ts';
import { ORDER, TESTS } from './prepared-tests.ts';
import { records } from './records.ts';

/**
 * The knowledge with its conditions as code: for who evaluates many cases. One case on a screen does without, and the
 * first script is that much smaller.
 */
export const preparedKnowledge: Knowledge = { ...knowledge, prepared: { of: records, order: ORDER, tests: TESTS } };
