import { rules } from '../records.ts';
import type { Because } from '../types/result.ts';

/**
 * Whose side an entry takes as it is told. Of many options what stands against the choice mostly speaks for another one:
 * it is told by what its rule argues itself, for one or against one.
 */
export function sideOf({ as, option, rule: id }: Exclude<Because, { as: 'enter' }>) {
  if (as !== 'against') return { as, option };
  const argued = (rules.find((rule) => rule.id === id)?.then ?? []).filter((effect) => effect.kind === 'argument');
  const own = argued.find((effect) => effect.side === 'for' && effect.option === option) ?? argued[0];
  return own ? { as: own.side, option: own.option } : { as, option: null };
}
