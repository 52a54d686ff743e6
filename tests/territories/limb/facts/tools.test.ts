import { describe, expect, test } from 'vitest';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';
import { TOOLS, type Tool, type ToolOutcome } from '../../../../src/territories/limb/types/vocabulary.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { factsOf } from '../reference/facts-of.ts';

type Preparation = NonNullable<LimbCase['preparation']>;
const of = (preparation: Preparation) => factsOf(aLimbCase({ preparation }));
const uses = (tool: Tool, ...outcomes: readonly ToolOutcome[]): Preparation => ({
  tools: outcomes.map((outcome) => ({ tool, outcome })),
});

describe('what became of a tool', () => {
  test('is its last outcome, whichever tool it is', () => {
    for (const tool of TOOLS) {
      const told = (...outcomes: readonly ToolOutcome[]) => {
        const facts = of(uses(tool, ...outcomes));
        return [facts[`tool.${tool}.worked`], facts[`tool.${tool}.failed`], facts[`tool.${tool}.used`]];
      };
      expect(told('worked')).toEqual([true, false, true]);
      expect(told('failed')).toEqual([false, true, true]);
      expect(told('failed', 'worked')).toEqual([true, false, true]);
      expect(told('worked', 'failed')).toEqual([false, true, true]);
      expect(told('worked', 'unknown')).toEqual([undefined, undefined, true]);
    }
  });

  test('is nothing where it was not used, and unknown where no list was entered', () => {
    const facts = of(uses('laser', 'worked'));
    expect([facts['tool.crossing.worked'], facts['tool.crossing.failed'], facts['tool.crossing.used']]).toEqual([
      false,
      false,
      false,
    ]);
    expect(of({})['tool.laser.used']).toBeUndefined();
    expect(of({ tools: [] })['tool.laser.used']).toBe(false);
  });
});

describe('an occlusion has been crossed', () => {
  test('when crossing worked last, or something of the lumen was left and no crossing failed', () => {
    expect(of(uses('crossing', 'failed', 'worked')).crossed).toBe(true);
    expect(of({ residualStenosisPercent: 99 }).crossed).toBe(true);
    expect(of({ ...uses('crossing', 'unknown'), residualStenosisPercent: 20 }).crossed).toBe(true);
  });

  test('and not by flow alone, nor by a residual of 100 %, nor against a failed crossing', () => {
    expect(of({ flowRestored: true }).crossed).toBe(false);
    expect(of({ residualStenosisPercent: 100 }).crossed).toBe(false);
    expect(of({ ...uses('crossing', 'worked', 'failed'), residualStenosisPercent: 20 }).crossed).toBe(false);
    expect(of(uses('laser', 'worked')).crossed).toBe(false);
  });
});

test('a result of preparation is any but "no embolus"', () => {
  expect(of({ residualStenosisPercent: 0 }).afterPreparation).toBe(true);
  expect(of({ dissection: 'none' }).afterPreparation).toBe(true);
  expect(of({ flowRestored: false }).afterPreparation).toBe(true);
  expect(of({ distalEmbolisation: true }).afterPreparation).toBe(true);
  expect(of({ distalEmbolisation: false, tools: [] }).afterPreparation).toBe(false);
});
