import type { Scope } from './compile-condition.ts';
import { compileCondition } from './compile-condition.ts';
import { compiled as compiledFor } from './compile-knowledge.ts';
import { evaluateCase } from './evaluate.ts';
import { referencesOf } from './references.ts';
import { FALSE, negate, TRUE, toTruth, UNKNOWN } from './ternary.ts';
import type { CaseData, Settings } from './types/case-data.ts';
import type { Condition } from './types/condition.ts';
import type { FactName } from './types/facts.ts';
import type { Truth } from './types/inspection.ts';
import type { Knowledge } from './types/knowledge.ts';
import type { PopulationCriterion } from './types/population.ts';

/** What a case makes of one criterion, and the facts it looked at; a value that nobody knows is null. */
export interface CriterionInCase {
  readonly truth: Truth;
  readonly facts: readonly { readonly fact: FactName; readonly value: unknown }[];
}

/** Numbers of a trial's record, in the unit of the fact that is held against them. */
export type Limits = Readonly<Record<string, { readonly value: number }>>;

/**
 * Holds a case against the criteria of a trial's population, one by one. Pure, like `evaluate`.
 * An answer "cannot be found out" is no answer here: it neither meets nor fails a criterion.
 * @param limits the thresholds that only these criteria use; every other one is the knowledge's
 */
export function populationInCase(
  caseData: CaseData,
  knowledge: Knowledge,
  settings: Settings,
  criteria: readonly PopulationCriterion[],
  limits: Limits,
): CriterionInCase[] {
  const compiled = compiledFor(knowledge);
  const scope: Scope = {
    ...compiled.scope,
    threshold: (id) => limits[id]?.value ?? compiled.scope.threshold(id),
  };
  const compile = (condition: Condition | undefined) => condition && compileCondition(condition, scope);
  // Compiled before the case is read: a criterion may look at a fact that no rule uses.
  const tests = criteria.map(({ holds, fails }) => ({ holds: compile(holds), fails: compile(fails) }));
  const { state } = evaluateCase(withoutUnknowns(caseData), knowledge, settings).read;
  return criteria.map((criterion, index) => {
    const met = tests[index]?.holds?.(state) ?? UNKNOWN;
    const failed = tests[index]?.fails?.(state) ?? negate(met);
    const facts = [...referencesOf(criterion.holds, criterion.fails).facts];
    return {
      truth: toTruth(met === TRUE ? TRUE : failed === TRUE ? FALSE : UNKNOWN),
      facts: facts.map((fact) => ({ fact, value: state.values[scope.slotOf(fact)] ?? null })),
    };
  });
}

/** The case without the fields whose answer is that nobody can tell. */
function withoutUnknowns(caseData: CaseData): CaseData {
  const { stent } = caseData;
  if (!stent) return caseData;
  const known = Object.entries(stent).filter(([, value]) => value !== 'unknown');
  return { ...caseData, stent: Object.fromEntries(known) };
}
