import { type Decided, evaluateCase } from './evaluate.ts';
import { once } from './once.ts';
import { shownOf } from './shown.ts';
import type { InspectionOf, RungOf } from './types/plan.ts';
import type { Terms } from './types/terms.ts';
import type { Shown, Territory } from './types/territory.ts';

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
  const inspection: InspectionOf<T> = {
    result,
    answer,
    get ladder() {
      return rungs();
    },
  };
  behind.set(inspection, { compiled, read });
  return inspection;
}

const behind = new WeakMap<object, Pick<Decided, 'compiled' | 'read'>>();

/** The case behind an inspection, for who explains it; undefined for what `inspect` did not make. */
export const caseBehind = (inspection: object): Pick<Decided, 'compiled' | 'read'> | undefined =>
  behind.get(inspection);
