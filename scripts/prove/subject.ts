import type { Terms } from '../../src/engine/types/terms.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { Assignment } from './assignment.ts';
import type { Fact } from './fact.ts';
import type { Term } from './term.ts';

/** The fields of one case as free variables: every value of the case file, and nothing known. */
export interface Variables {
  readonly field: (path: string) => Fact;
  /** What makes an assignment a case file: one value a field, numbers within their range, settings told. */
  readonly wellFormed: Term;
}

/** What the model needs of a territory besides its data: how its case files read as variables, and its arithmetic. */
export interface Subject<T extends Terms = Terms, V extends Variables = Variables> {
  readonly territory: Territory<T>;
  readonly settings: T['settings'];
  /**
   * @param prefix tells two cases in one formula apart
   * @param numbersOf the case whose numbers this one shares, where the two differ only in which of them are known
   */
  variables(prefix: string, numbersOf: string): V;
  /** The derived facts said again as formulas: independent of the territory's code, and held against it by random cases. */
  derived(variables: V, threshold: (id: string) => number): ReadonlyMap<string, Fact>;
  assignmentOf(caseData: T['case'], settings: T['settings'], prefix: string, numbersOf: string): Assignment;
  caseOf(assignment: Assignment, prefix: string, numbersOf: string): T['case'];
}
