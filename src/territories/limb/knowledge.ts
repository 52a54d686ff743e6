import { limb } from './territory.ts';
import type { Knowledge } from './types/knowledge.ts';

/** What the engine evaluates with: the leg. */
export const knowledge: Knowledge = limb;
