import { evaluateCase } from './evaluate.ts';
import { factsOf } from './read-case.ts';
import { referencesOf } from './references.ts';
import { truthIn } from './truth.ts';
import type { ConditionOf } from './types/condition.ts';
import type { Truth } from './types/plan.ts';
import type { PopulationCriterionOf } from './types/population.ts';
import type { Terms } from './types/terms.ts';
import type { Territory } from './types/territory.ts';

/** What a case makes of one criterion, and the facts it looked at; a value that nobody knows is null. */
export interface CriterionInCase<T extends Terms = Terms> {
  readonly truth: Truth;
  readonly facts: readonly { readonly fact: T['fact']; readonly value: unknown }[];
}

/** Numbers of a trial's record, in the unit of the fact that is held against them. */
export type Limits = Readonly<Record<string, { readonly value: number }>>;

/**
 * Holds a case against the criteria of a trial's population, one by one. Pure, like `evaluate`.
 * An answer "cannot be found out" is no answer here: it neither meets nor fails a criterion.
 * @param limits the thresholds that only these criteria use; every other one is the territory's
 */
export function populationInCase<T extends Terms>(
  caseData: T['case'],
  territory: Territory<T>,
  settings: T['settings'],
  criteria: readonly PopulationCriterionOf<T>[],
  limits: Limits,
): CriterionInCase<T>[] {
  const { compiled, read } = evaluateCase(withoutUnknowns(caseData), territory, settings);
  const truth = (condition: ConditionOf<T> | undefined): Truth =>
    condition === undefined
      ? null
      : truthIn(compiled, read, condition, (id) => limits[id]?.value ?? compiled.threshold(id));
  const fact = factsOf(compiled, read);
  return criteria.map(({ holds, fails }) => {
    const met = truth(holds);
    const failed = fails === undefined ? met === false : truth(fails) === true;
    return {
      truth: met === true ? true : failed ? false : null,
      facts: [...referencesOf(holds, fails).facts].map((name) => ({ fact: name, value: fact(name) ?? null })),
    };
  });
}

/** The case without the answers that nobody can tell. */
function withoutUnknowns(caseData: object): object {
  const known = (section: unknown): unknown =>
    typeof section !== 'object' || section === null || Array.isArray(section)
      ? section
      : Object.fromEntries(Object.entries(section).filter(([, value]) => value !== 'unknown'));
  return Object.fromEntries(Object.entries(caseData).map(([name, section]) => [name, known(section)]));
}
