import { conflictsShown, headline } from '../entry/headline.ts';
import type { Settings } from '../types/case-data.ts';
import type { Result } from '../types/result.ts';

export { conflictsShown };

/** The settings, in the order in which a document names them. */
export const SETTINGS: readonly (keyof Settings)[] = ['region', 'unavailable'];
/** The parameter that says whether those who treat the patient together are called, and what they are in words. */
export const TEAM = { parameter: 'team', text: 'action.vascular-team' } as const;
/** What is put in or used up; all else that may be done is a service. */
export const DEVICES: readonly string[] = ['plain-balloon', 'dcb', 'des', 'covered-stent'];

/**
 * Of what is chosen, what is still to be done: nothing where the circuit is open already. An amputation is shown and never
 * ranked: a list of proposals is no place for it.
 */
export const toBeDone = ({ device, rules }: Result): Result['device']['choice'] =>
  rules.fired.includes('LV11') ? [] : device.choice.filter((option) => option !== 'amputation-team');

/** What a reader is told before all else of the plan: the answer in one sentence. */
export const answerLines = (result: Result): readonly string[] => [headline(result)];
