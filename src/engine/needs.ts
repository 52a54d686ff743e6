import type { CompiledKnowledge } from './compile-knowledge.ts';
import { unknownInputs } from './facts/fact-inputs.ts';
import type { ReadCase } from './read-case.ts';
import { UNKNOWN } from './ternary.ts';
import { truthOf } from './truth.ts';
import type { FieldPath } from './types/case-data.ts';
import type { Condition } from './types/condition.ts';

/**
 * The fields that an unknown condition waits for. Only the unknown branches are followed: a condition that is already
 * decided waits for nothing.
 */
export function collectNeeds(
  compiled: CompiledKnowledge,
  read: ReadCase,
  condition: Condition,
  into: Set<FieldPath>,
): void {
  if (truthOf(compiled, read, condition) !== UNKNOWN) return;
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const inner of condition.of) collectNeeds(compiled, read, inner, into);
      return;
    case 'not':
      collectNeeds(compiled, read, condition.of, into);
      return;
    case 'rule':
      for (const field of needsOfRule(compiled, read, condition.id)) into.add(field);
      return;
    case 'defined': {
      const inner = compiled.definitionById.get(condition.id);
      if (inner) collectNeeds(compiled, read, inner.when, into);
      return;
    }
    case 'always':
    case 'holds':
    case 'unknown':
      return;
    case 'lessThanFact':
      for (const fact of [condition.fact, condition.other]) addInputs(read, fact, into);
      return;
    default:
      addInputs(read, condition.fact, into);
  }
}

function addInputs({ caseData }: ReadCase, fact: Parameters<typeof unknownInputs>[1], into: Set<FieldPath>): void {
  for (const field of unknownInputs(caseData, fact)) into.add(field);
}

/** The fields that an undetermined rule waits for, in the order in which its condition mentions them. */
export function needsOfRule(compiled: CompiledKnowledge, read: ReadCase, id: string): FieldPath[] {
  const found = compiled.ruleById.get(id);
  const needs = new Set<FieldPath>();
  if (found && read.state.truth[found.index] === UNKNOWN) {
    const { applies, when } = found.rule;
    if (applies) collectNeeds(compiled, read, applies, needs);
    collectNeeds(compiled, read, when, needs);
  }
  return [...needs];
}
