import type { Settings } from '../types/case-data.ts';
import type { Action } from '../types/knowledge.ts';
import type { Result } from '../types/result.ts';

/** The settings, in the order in which a document names them. */
export const SETTINGS: readonly (keyof Settings)[] = ['guideline', 'unavailable', 'region'];
/** The parameter that says whether those who treat the patient together are called, and what they are in words. */
export const TEAM = { parameter: 'heartTeam', text: 'action.heart-team' } as const;
/** What is put in or used up; all else that may be done is a service. */
export const DEVICES: readonly Action[] = ['des', 'dcb', 'balloon-only'];

/** Of what is chosen, what is still to be done. */
export const toBeDone = ({ device }: Result): Result['device']['choice'] =>
  device.choice.filter((option) => option !== 'no-further-device');

/** What a reader is told before all else of the plan. */
export const answerLines = (_result: Result): readonly string[] => [];

/** The named conflicts that are told. */
export const conflictsShown = ({ conflicts }: Result): readonly string[] => conflicts;
