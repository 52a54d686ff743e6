import { expect, test } from 'vitest';
import { disagreements } from '../../scripts/prove/conformance.ts';
import { leg } from '../../scripts/prove/limb/subject.ts';
import { caseModel } from '../../scripts/prove/model.ts';
import { FIELD_PATHS } from '../../src/territories/limb/types/fields.ts';
import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';
import { numbersFrom, randomLimbCase, randomValue, withValue } from '../territories/limb/fixtures/random-cases.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';

const model = caseModel(leg());
const random = numbersFrom(21);

/** A worked case with three answers changed: random fields alone seldom come far. */
const near = (limbCase: LimbCase): LimbCase =>
  [1, 2, 3].reduce((each) => {
    const path = FIELD_PATHS[Math.floor(random() * FIELD_PATHS.length)] ?? 'limb.side';
    return withValue(each, path, randomValue(path, random));
  }, limbCase);

test.each(limbVignettes)('the model says what the engine says of $id', (worked) => {
  expect(disagreements(model, worked.case)).toEqual([]);
});

test('and of random cases, and of worked ones with three answers changed', () => {
  const cases = [
    ...Array.from({ length: 400 }, (_, i) => randomLimbCase(random, [0.15, 0.4, 0.7, 0.95][i % 4])),
    ...[1, 2, 3].flatMap(() => limbVignettes.map((worked) => near(worked.case))),
  ];
  for (const limbCase of cases)
    expect({ limbCase, apart: disagreements(model, limbCase) }).toEqual({ limbCase, apart: [] });
});
