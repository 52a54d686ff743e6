import type * as facts from '../facts/facts.ts';

// The names under which every territory hands its facts to the words of conditions.

export type FactName = facts.FactName;
export type FactValues = facts.FactValues;
