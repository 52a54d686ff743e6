import type { Test } from './compile-condition.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { ReadCase } from './read-case.ts';
import type { Ternary } from './ternary.ts';
import type { Condition } from './types/condition.ts';

const tests = new WeakMap<CompiledKnowledge, Map<Condition, Test>>();

/** What a condition, or any part of one, amounts to in a case that has been evaluated. */
export function truthOf(compiled: CompiledKnowledge, { state }: ReadCase, condition: Condition): Ternary {
  let known = tests.get(compiled);
  if (!known) tests.set(compiled, (known = new Map()));
  let test = known.get(condition);
  if (!test) known.set(condition, (test = compileCondition(condition, compiled.scope)));
  return test(state);
}
