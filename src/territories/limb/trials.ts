import { trials as records, trialTopics as topics } from './trials/trials.ts';
import type { Trial } from './types/knowledge.ts';

export { isShownAsFact, isStudy } from '../../engine/evidence.ts';

/** Every record of the evidence. */
export const trials: readonly Trial[] = records;

/** The records by topic, in the order in which a library shows them. */
export const trialTopics: readonly { readonly id: string; readonly trials: readonly Trial[] }[] = topics;

const byId: ReadonlyMap<string, Trial> = new Map(trials.map((trial) => [trial.id, trial]));

export const trialById = (id: string): Trial | undefined => byId.get(id);
