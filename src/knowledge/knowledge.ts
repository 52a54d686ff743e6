import type { Knowledge } from '../engine/types/knowledge.ts';
import { records } from './records.ts';
import { knowledgeVersion } from './version.ts';

/** What the engine evaluates with. */
export const knowledge: Knowledge = { ...knowledgeVersion, ...records };
