import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../scripts/prove/conformance.ts';
import { caseModel } from '../../scripts/prove/coronary.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { changed, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const model = caseModel(knowledge);
const workedCases = [plainCase(), ...vignettes.map((vignette) => vignette.case)];
/** A worked case with some of its fields replaced: random fields alone seldom reach a final device. */
const variedCase = fc
  .tuple(fc.constantFrom(...workedCases), arbitraryCase())
  .map(([base, more]) => changed(base, more));

describe('the model that the solver reasons about says what the engine says', () => {
  it.each([
    ['random cases', arbitraryCase(), 2000],
    ['worked cases with changes', variedCase, 2000],
  ] as const)('%s', (_, cases, numRuns) =>
    fc.assert(
      fc.property(cases, (data) => {
        expect(disagreements(model, data)).toEqual([]);
      }),
      { numRuns },
    ),
  );

  it('worked cases', () => {
    for (const data of workedCases) expect(disagreements(model, data)).toEqual([]);
  });
});
