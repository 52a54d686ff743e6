import type { CompiledKnowledge } from './compile-knowledge.ts';
import { PRESUMABLE, unknownInputs } from './facts/fact-inputs.ts';
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

/**
 * The fields behind a "not known to be" or an "unknown" on which a fired rule rests: an answer to one of them can make
 * the rule fall silent, although it waits for nothing.
 */
export function restsOnUnknown(compiled: CompiledKnowledge, read: ReadCase, id: string): FieldPath[] {
  const fields = new Set<FieldPath>();
  const seen = new Set<Condition>();
  const visit = (condition: Condition | undefined): void => {
    if (condition === undefined || seen.has(condition)) return;
    seen.add(condition);
    switch (condition.op) {
      case 'all':
      case 'any':
        condition.of.forEach(visit);
        return;
      case 'not':
        visit(condition.of);
        return;
      case 'holds':
        collectNeeds(compiled, read, condition.of, fields);
        visit(condition.of);
        return;
      case 'unknown':
        addInputs(read, condition.fact, fields);
        return;
      case 'rule':
        visit(compiled.ruleById.get(condition.id)?.rule.when);
        return;
      case 'defined':
        visit(compiled.definitionById.get(condition.id)?.when);
        return;
      default:
        // Underexpansion that is presumed is not known: to look is to know.
        if ('fact' in condition && condition.fact === PRESUMABLE && read.computed[PRESUMABLE] === 'presumed')
          addInputs(read, PRESUMABLE, fields);
    }
  };
  visit(compiled.ruleById.get(id)?.rule.when);
  return [...fields];
}
