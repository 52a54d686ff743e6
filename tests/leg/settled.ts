import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';

/** A section without a field says nothing, and a list of findings has no order. */
export const settled = (caseData: LimbCase): object =>
  Object.fromEntries(
    Object.entries(caseData).flatMap(([name, section]) => {
      if (typeof section !== 'object') return [[name, section]];
      const fields = Object.entries(section).map(([key, value]) => [
        key,
        Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value,
      ]);
      return fields.length === 0 ? [] : [[name, Object.fromEntries(fields)]];
    }),
  );
