import type { CompiledKnowledge, CompiledRule } from './compile-knowledge.ts';
import type { ReadCase } from './read-case.ts';
import { FALSE, TRUE, toTruth, UNKNOWN } from './ternary.ts';
import { truthOf } from './truth.ts';
import type { FieldPath } from './types/case-data.ts';
import type { Condition } from './types/condition.ts';
import type { Explanation, Outcome, Trace } from './types/inspection.ts';
import type { Rule } from './types/knowledge.ts';

/**
 * Why a rule says what it says in this case: its condition, part by part, with the values it looked at.
 * @throws when there is no rule of this id
 */
export function explainRule(compiled: CompiledKnowledge, read: ReadCase, id: string): Explanation {
  const found = compiled.ruleById.get(id);
  if (found === undefined) throw new Error(`There is no rule "${id}".`);
  const { rule } = found;
  return {
    rule: id,
    outcome: outcomeOf(found, read),
    done: rule.until !== undefined && truthOf(compiled, read, rule.until) === TRUE,
    trace: traceOf(compiled, read, whole(rule)),
    needs: needsOf(found, read),
  };
}

function needsOf({ index, needs }: CompiledRule, { state }: ReadCase): FieldPath[] {
  const fields: FieldPath[] = [];
  if (state.truth[index] === UNKNOWN) needs(state, fields);
  return fields;
}

const whole = ({ applies, when }: Rule): Condition => (applies ? { op: 'all', of: [applies, when] } : when);

export function outcomeOf({ applies, index }: CompiledRule, { state }: ReadCase): Outcome {
  if (applies?.(state) === FALSE) return 'not-applicable';
  const truth = state.truth[index];
  return truth === TRUE ? 'fired' : truth === UNKNOWN ? 'undetermined' : 'not-met';
}

function traceOf(compiled: CompiledKnowledge, read: ReadCase, condition: Condition): Trace {
  const truth = toTruth(truthOf(compiled, read, condition));
  const inner = (of: readonly Condition[]) => of.map((part) => traceOf(compiled, read, part));
  switch (condition.op) {
    case 'always':
    case 'rule':
      return { condition, truth, of: [] };
    case 'all':
    case 'any':
      return { condition, truth, of: inner(condition.of) };
    case 'not':
    case 'holds':
      return { condition, truth, of: inner([condition.of]) };
    case 'defined': {
      const definition = compiled.definitionById.get(condition.id);
      return { condition, truth, of: definition ? inner([definition.when]) : [] };
    }
    default: {
      const seen = { condition, truth, fact: condition.fact, value: factValue(compiled, read, condition.fact), of: [] };
      if (!('threshold' in condition)) return seen;
      const threshold = compiled.knowledge.thresholds.find((candidate) => candidate.id === condition.threshold);
      return threshold
        ? { ...seen, threshold: { id: threshold.id, value: threshold.value, unit: threshold.unit } }
        : seen;
    }
  }
}

const factValue = ({ scope }: CompiledKnowledge, { state }: ReadCase, fact: Trace['fact'] & string): unknown =>
  state.values[scope.slotOf(fact)] ?? null;
