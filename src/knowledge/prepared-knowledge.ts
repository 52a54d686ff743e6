import type { Knowledge } from '../engine/types/knowledge.ts';
import { knowledge } from './knowledge.ts';

export const preparedKnowledge: Knowledge = knowledge;
