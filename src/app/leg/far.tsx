import { OptionsFar } from '../../features/plan/options-far.tsx';

/** The answer for two metres. */
export const FarAnswer = OptionsFar;
