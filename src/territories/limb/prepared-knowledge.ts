import { knowledge } from './knowledge.ts';
import type { Knowledge } from './types/knowledge.ts';

/** For who evaluates many cases. Of the leg no circuit is written as code: it is run as data. */
export const preparedKnowledge: Knowledge = knowledge;
