import { CASE_KIND as kind } from '../types/limb-case.ts';

/** What a file says it is. */
export const CASE_KIND = kind;
