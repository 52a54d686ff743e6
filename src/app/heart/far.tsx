import { FarAnswer as Far } from '../../features/plan/far-answer.tsx';

/** The answer for two metres. */
export const FarAnswer = Far;
