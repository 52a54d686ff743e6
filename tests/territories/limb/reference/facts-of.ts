import { computeFacts, factLimits } from '../../../../src/territories/limb/facts/compute-facts.ts';
import type { Facts } from '../../../../src/territories/limb/facts/facts.ts';
import { thresholdValue } from '../../../../src/territories/limb/rules/thresholds.ts';
import { FIELD_PATHS } from '../../../../src/territories/limb/types/fields.ts';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';

const limits = factLimits(thresholdValue);

const fieldOf = (limbCase: LimbCase, path: string): unknown => {
  const [section = '', key = ''] = path.split('.');
  return (limbCase as unknown as Record<string, Record<string, unknown> | undefined>)[section]?.[key];
};

/** Everything that is known of a case before the options are weighed. */
export function factsOf(limbCase: LimbCase): Facts {
  const fields = Object.fromEntries(FIELD_PATHS.map((path) => [path, fieldOf(limbCase, path)]));
  return { ...fields, ...computeFacts(limbCase, limits) } as Facts;
}
