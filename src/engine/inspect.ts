import { evaluateCase } from './evaluate.ts';
import { explainRule } from './explain.ts';
import { once } from './once.ts';
import { shownOf } from './shown.ts';
import type { ExplanationOf, InspectionOf, RungOf } from './types/plan.ts';
import type { Terms } from './types/terms.ts';
import type { Shown, Territory } from './types/territory.ts';

export type { Inspection } from './types/inspection.ts';

/** Evaluates a case for somebody who will ask why. Pure, like `evaluate`. */
export function inspect<T extends Terms>(
  caseData: T['case'],
  territory: Territory<T>,
  settings: T['settings'],
): InspectionOf<T> {
  const { compiled, read, result } = evaluateCase(caseData, territory, settings);
  const answer = territory.answer(result, caseData);
  const rungs = once((): readonly RungOf<T>[] =>
    territory.ladder(result, answer, shownOf(compiled, read) as unknown as Shown<T>),
  );
  return {
    result,
    answer,
    get ladder() {
      return rungs();
    },
    explain: (ruleId) => explainRule(compiled, read, ruleId) as ExplanationOf<T>,
  };
}
