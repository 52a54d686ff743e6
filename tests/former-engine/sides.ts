import type { Decision } from './decide.ts';
import { PLACE } from './tally.ts';
import type { ComparedOption } from './types/knowledge.ts';
import type { Argument } from './types/result.ts';
import { compare, LEVELS } from './weigh.ts';

/** An argument with the device it speaks for: what is against one device speaks for the other. */
export interface SideArgument extends Argument {
  readonly option: ComparedOption;
}

type Weighed = Pick<Decision, 'arguments' | 'tally'>;

/** Everything that speaks for a device, strongest first; within a level in the order of the rule book's sections and numbers. */
function sideOf({ arguments: reasons }: Weighed, option: ComparedOption): SideArgument[] {
  const rival = option === 'des' ? 'dcb' : 'des';
  return [...reasons[option].for, ...reasons[rival].against]
    .map((argument) => ({ ...argument, option }))
    .sort((a, b) => level(a) - level(b) || byId(a.rule, b.rule));
}

const level = ({ strength }: Argument): number => (LEVELS as readonly string[]).indexOf(strength);

/** The gate's rules before the device's, each by number. */
function byId(a: string, b: string): number {
  const section = (id: string) => (id.startsWith('G') ? 0 : 1);
  return section(a) - section(b) || Number(a.slice(1)) - Number(b.slice(1));
}

/** Without the rules that give both sides the same. */
function withoutTies(decision: Weighed, option: ComparedOption): SideArgument[] {
  const others = sideOf(decision, option === 'des' ? 'dcb' : 'des');
  return sideOf(decision, option).filter(
    ({ rule, strength }) => !others.some((other) => other.rule === rule && other.strength === strength),
  );
}

/** The strongest arguments for a device. */
export const strongest = (
  decision: Weighed,
  option: ComparedOption,
  most: number,
  { withoutTies: only = false }: { readonly withoutTies?: boolean } = {},
): SideArgument[] => (only ? withoutTies(decision, option) : sideOf(decision, option)).slice(0, most);

/**
 * The arguments that a choice rests on: those of the deciding level, of the levels above it (equal there), of the next
 * level down that has any; where the device did not win the comparison, from the strongest down.
 */
export function deciding(decision: Weighed, option: ComparedOption, most: number): SideArgument[] {
  const all = withoutTies(decision, option);
  const { winner, level: decisive } = compare(decision.tally, PLACE.forDes, PLACE.forDcb);
  if (winner !== option || decisive === null) return all.slice(0, most);
  const below = all.filter((one) => level(one) > decisive);
  const next = below.filter((one) => level(one) === level(below[0] as SideArgument));
  const atLevel = all.filter((one) => level(one) === decisive);
  const above = all.filter((one) => level(one) < decisive);
  return [...atLevel, ...above, ...next].slice(0, most);
}
