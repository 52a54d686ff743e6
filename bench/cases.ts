import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { FIELD_PATHS, FIELDS } from '../src/territories/coronary/case/fields.ts';
import type { CaseData, FieldPath } from '../src/territories/coronary/types/case-data.ts';
import { arbitraryCase, arbitraryValue } from '../tests/territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../tests/territories/coronary/fixtures/vignettes.ts';

/** The seed of the set that is measured. */
export const SEED = 20_261_122;

/** What the cases are, for whoever reads the figures. */
export const MIX =
  `half are the ${vignettes.length} worked cases in turn, each with one to four fields set to any valid value; ` +
  'of the other half a third have up to eight fields, a third about half of them, a third every one';

/**
 * Cases that look like what is entered, and cases that nobody would enter; the same for the same seed. The two kinds
 * alternate, so that any stretch of the set is as mixed as the whole.
 */
export function benchCases(count: number, seed: number): CaseData[] {
  const parameters = { seed, numRuns: Math.ceil(count / 2) };
  const changes = fc.sample(arbitraryChange(), parameters);
  const anything = fc.sample(arbitraryCase(), parameters);
  return Array.from({ length: count }, (_, i) => {
    const half = i >> 1;
    const worked = vignettes[half % vignettes.length]?.case;
    const other = anything[half];
    const change = changes[half];
    if (!worked || !other || !change) throw new Error('fast-check gave fewer cases than it was asked for.');
    return i % 2 === 0 ? changedCase(worked, change) : other;
  });
}

/** A change when one is seen in two reports: the cases were not the same. */
export const hashOf = (cases: readonly CaseData[]): string =>
  createHash('sha256').update(JSON.stringify(cases)).digest('hex').slice(0, 16);

function arbitraryChange(): fc.Arbitrary<Partial<Record<FieldPath, unknown>>> {
  return fc
    .subarray([...FIELD_PATHS], { minLength: 1, maxLength: 4 })
    .chain((paths) => fc.record(Object.fromEntries(paths.map((path) => [path, arbitraryValue(path)]))));
}

function changedCase(worked: CaseData, change: Partial<Record<FieldPath, unknown>>): CaseData {
  const result: Record<string, unknown> = { ...worked };
  for (const [path, value] of Object.entries(change)) {
    const { section, key } = FIELDS[path as FieldPath];
    result[section] = { ...(result[section] as object | undefined), [key]: value };
  }
  return result as unknown as CaseData;
}
