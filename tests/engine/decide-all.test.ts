import { expect, test } from 'vitest';
import { decideAll, evaluateAll } from '../../src/engine/evaluate.ts';
import { LANES } from '../../src/engine/lanes.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const cases = vignettes.map(({ case: data }) => data);
const short = (count: number) => decideAll(cases.slice(0, count), knowledge, DEFAULT_SETTINGS);
const whole = evaluateAll(cases, knowledge, DEFAULT_SETTINGS).map(
  ({ device: { status, choice, agreement, because } }) => ({ status, choice, agreement, because }),
);

test.each([0, 1, LANES - 1, LANES, LANES + 1, 2 * LANES, cases.length])(
  'of %i cases the decision alone is what the whole result says, each in its place and none besides',
  (count) => expect(short(count)).toEqual(whole.slice(0, count)),
);

test('the worked cases do not all come to the same, so that a mix-up would show', () => {
  expect(new Set(whole.map((each) => JSON.stringify(each))).size).toBeGreaterThan(cases.length / 2);
});
