import { describe, expect, it } from 'vitest';
import { disagreementsOf, disagreementText, neverFiring } from '../../bench/agreement.ts';
import { benchCases, SEED } from '../../bench/cases.ts';
import { allEngines } from '../../bench/engines/all-engines.ts';
import type { Engine } from '../../bench/engines/engine.ts';
import { handWritten } from '../../bench/engines/hand-written.ts';
import { evaluatedCases } from '../../bench/engines/relumen.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { RULE_IDS } from '../../src/territories/coronary/ids.ts';
import { preparedKnowledge as knowledge } from '../../src/territories/coronary/prepared-knowledge.ts';
import { ruleFixtures } from '../territories/coronary/fixtures/rule-fixtures.ts';

const cases = evaluatedCases(benchCases(1000, SEED), knowledge, DEFAULT_SETTINGS);
/** Cases for engines that do some hundred a second. */
const FEW = 50;

describe('every engine fires the rules that the evaluation fires', () => {
  // A rule that was changed has to be changed in tests/territories/coronary/hand-written too: this is where it is seen.
  it.each(allEngines(knowledge).map((engine) => [engine.name, engine] as const))('%s', async (_, engine) => {
    const looked = engine.kind === 'async' ? cases.slice(0, FEW) : cases;
    expect(await disagreementsOf(engine, looked)).toEqual([]);
  });
});

describe('the cases that show each rule fired, not met and waiting', () => {
  const shown = Object.values(ruleFixtures)
    .flatMap(({ fired, notMet, undetermined }) => [fired, notMet, undetermined])
    .flatMap((fixtures) => ('never' in fixtures ? [] : fixtures.map((fixture) => fixture.case)));

  it('fire the same rules in the second writing', async () => {
    const evaluated = evaluatedCases(shown, knowledge, DEFAULT_SETTINGS);
    expect(neverFiring(RULE_IDS, evaluated)).toEqual([]);
    expect(await disagreementsOf(handWritten, evaluated)).toEqual([]);
  });
});

describe('an engine that fires other rules', () => {
  const [first] = cases;
  if (!first) throw new Error('There are no cases.');
  const engine: Engine = { name: 'other', note: '', kind: 'sync', fire: () => ['X9', ...first.fired.slice(1)] };

  it('is named with the case and the rules', async () => {
    const found = await disagreementsOf(engine, [first]);
    expect(found.map(disagreementText)).toEqual([`other, case 0: fires X9 too much, ${first.fired[0]} too little`]);
  });
});

it('names the rules that fire nowhere', () => {
  expect(neverFiring(['A5', 'X9'], cases)).toEqual(['X9']);
});
