import { rules as all } from './rules/rules.ts';

/** All rules, in the order of the rule book. */
export const rules = all;
