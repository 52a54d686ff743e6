import type { Terms } from '../../src/engine/types/terms.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { ModelledDecision } from './decision.ts';
import { modelledDecision } from './decision.ts';
import type { Fact } from './fact.ts';
import { UNKNOWN_FACT, yesNo } from './fact.ts';
import type { RuleTruths } from './rule-truths.ts';
import { decisionFactsOf, ruleTruths } from './rule-truths.ts';
import type { ModelledSteps } from './steps.ts';
import { modelledSteps } from './steps.ts';
import type { Subject, Variables } from './subject.ts';
import { and, not, or } from './term.ts';

/** One case, every fact, rule and the decision on it, as formulas over its fields. */
export interface CaseModel<V extends Variables = Variables> {
  readonly subject: Subject;
  readonly territory: Territory;
  readonly prefix: string;
  readonly numbersOf: string;
  readonly variables: V;
  readonly fact: (name: string) => Fact;
  readonly truths: RuleTruths;
  readonly decision: ModelledDecision;
  readonly steps: ModelledSteps;
}

/**
 * @param prefix tells two cases in one formula apart
 * @param numbersOf the case whose numbers this one shares, where the two differ only in which of them are known
 */
export function caseModel<T extends Terms, V extends Variables>(
  subject: Subject<T, V>,
  prefix = '',
  numbersOf = prefix,
): CaseModel<V> {
  const territory = subject.territory as unknown as Territory;
  const variables = subject.variables(prefix, numbersOf);
  const thresholds = new Map(territory.thresholds.map(({ id, value }) => [id, value]));
  const derived = subject.derived(variables, (id) => {
    const value = thresholds.get(id);
    if (value === undefined) throw new Error(`The territory has no threshold "${id}".`);
    return value;
  });
  const ofDecision = decisionFactsOf(territory);
  const beforeDecision = (name: string): Fact => {
    if (ofDecision.has(name)) return UNKNOWN_FACT;
    const known = derived.get(name);
    if (known) return known;
    if (!Object.hasOwn(territory.answers, name)) throw new Error(`The model has no fact ${name}.`);
    return variables.field(name);
  };
  const decision = modelledDecision(territory, ruleTruths(territory, beforeDecision, true), beforeDecision);
  const told = decisionFacts(territory, decision);
  const fact = (name: string): Fact => told.get(name) ?? beforeDecision(name);
  const truths = ruleTruths(territory, fact, false);
  const steps = modelledSteps(territory, truths, decision, fact);
  const plain = subject as unknown as Subject;
  return { subject: plain, territory, prefix, numbersOf, variables, fact, truths, decision, steps };
}

/**
 * What the rules about the chosen option are told. While the choice waits for an answer nobody knows what is on offer; all
 * that is not ruled out is on offer together, where any of them is chosen.
 */
function decisionFacts({ options, policy }: Territory, decision: ModelledDecision): ReadonlyMap<string, Fact> {
  const known = not(decision.waiting);
  const isAnyChosen = or(...options.map(({ name }) => decision.chosen(name)));
  const none = policy.noChoice?.fact;
  return new Map<string, Fact>([
    ...(none === undefined ? [] : [[none, yesNo(decision.noChoice, not(decision.noChoice))] as const]),
    ...options.flatMap(({ name, facts }): [string, Fact][] => {
      if (facts === null) return [];
      const { vetoed, unavailable } = decision.options.of(name);
      const out = or(vetoed, unavailable);
      const chosen = decision.chosen(name);
      return [
        [facts.ruledOut, yesNo(out, not(out))],
        [facts.offered, yesNo(and(known, not(out), isAnyChosen), or(out, and(known, not(isAnyChosen))))],
        [facts.chosen, yesNo(and(known, chosen), and(known, not(chosen)))],
      ];
    }),
  ]);
}
