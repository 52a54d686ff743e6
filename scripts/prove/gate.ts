import type { Territory } from '../../src/engine/types/territory.ts';
import { isUnknown } from './kleene.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { not, or } from './term.ts';

export interface ModelledGate {
  readonly passed: Term;
  readonly failed: Term;
}

/** The gate: failed as soon as one criterion has, passed when those that must be known are. */
export function modelledGate({ gate }: Pick<Territory, 'gate'>, truths: RuleTruths): ModelledGate {
  const failed = or(...gate.map(({ rule }) => truths.rule(rule).f));
  const open = gate.filter(({ mayStayOpen }) => !mayStayOpen).map(({ rule }) => isUnknown(truths.rule(rule)));
  return { failed, passed: not(or(failed, ...open)) };
}
