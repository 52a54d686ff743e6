import type { Compiled, CompiledRule } from './compile.ts';
import { caseBehind } from './inspect.ts';
import { isFalse, isTrue, isUnknown, type ReadCase } from './lane.ts';
import { truthIn } from './truth.ts';
import type { RuleOf } from './types/book.ts';
import type { ConditionOf } from './types/condition.ts';
import type { ExplanationOf, InspectionOf, Outcome, TraceOf } from './types/plan.ts';
import type { Terms } from './types/terms.ts';

/**
 * Why a rule says what it says in this case: its condition, part by part, with the values it looked at. Apart from the
 * inspection itself: nobody asks for it before the answer is on the screen.
 * @throws when there is no rule of this id, or the inspection is not one of `inspect`
 */
export function explain<T extends Terms>(inspection: InspectionOf<T>, id: string): ExplanationOf<T> {
  const found = caseBehind(inspection);
  if (found === undefined) throw new Error('This inspection is not one of a case.');
  return explainRule(found.compiled, found.read, id) as ExplanationOf<T>;
}

function explainRule(compiled: Compiled, lane: ReadCase, id: string): ExplanationOf {
  const found = compiled.ruleById.get(id);
  if (found === undefined) throw new Error(`There is no rule "${id}".`);
  const { rule, until, fired } = found;
  const needs: string[] = [];
  if (isUnknown(lane, fired)) compiled.needs.addNeeds(lane, fired, needs);
  return {
    rule: id,
    outcome: outcomeOf(found, lane),
    done: until !== null && isTrue(lane, until),
    trace: traceOf(compiled, lane, whole(rule)),
    needs,
  };
}

const whole = ({ applies, when }: RuleOf): ConditionOf => (applies ? { op: 'all', of: [applies, when] } : when);

export function outcomeOf({ applies, fired }: CompiledRule, lane: ReadCase): Outcome {
  if (applies !== null && isFalse(lane, applies)) return 'not-applicable';
  return isTrue(lane, fired) ? 'fired' : isUnknown(lane, fired) ? 'undetermined' : 'not-met';
}

function traceOf(compiled: Compiled, lane: ReadCase, condition: ConditionOf): TraceOf {
  const truth = truthIn(compiled, lane, condition);
  const inner = (of: readonly ConditionOf[]) => of.map((part) => traceOf(compiled, lane, part));
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
      const definition = compiled.territory.definitions.find(({ id }) => id === condition.id);
      return { condition, truth, of: definition ? inner([definition.when]) : [] };
    }
    default: {
      const { fact } = condition;
      const seen = { condition, truth, fact, value: lane.values[compiled.facts.slotOf(fact)] ?? null, of: [] };
      if (!('threshold' in condition)) return seen;
      const threshold = compiled.territory.thresholds.find((candidate) => candidate.id === condition.threshold);
      return threshold
        ? { ...seen, threshold: { id: threshold.id, value: threshold.value, unit: threshold.unit } }
        : seen;
    }
  }
}
