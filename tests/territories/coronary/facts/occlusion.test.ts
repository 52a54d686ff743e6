import { describe, expect, it } from 'vitest';
import { crossingDue, occluded, stenosisPercent } from '../../../../src/territories/coronary/facts/occlusion.ts';
import type { Lesion, Preparation, ToolUse } from '../../../../src/territories/coronary/types/case-data.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

describe('whether the vessel is occluded', () => {
  it.each<[string, Lesion, boolean | undefined]>([
    ['TIMI 0', { timiFlow: 0 }, true],
    ['TIMI 1', { timiFlow: 1 }, false],
    ['TIMI 3', { timiFlow: 3 }, false],
    ['TIMI 0 beside 40 %', { timiFlow: 0, stenosisPercent: 40 }, true],
    [
      'TIMI 1 beside 100 % and an occlusive pattern',
      { timiFlow: 1, stenosisPercent: 100, pattern: 'occlusive' },
      false,
    ],
    ['an occlusive pattern, flow not entered', { pattern: 'occlusive' }, true],
    ['an occlusive pattern beside 40 %, flow not entered', { pattern: 'occlusive', stenosisPercent: 40 }, true],
    ['100 %, flow not entered', { stenosisPercent: 100 }, true],
    ['99.9 %, flow not entered', { stenosisPercent: 99.9 }, false],
    ['another pattern beside 99 %', { pattern: 'proliferative', stenosisPercent: 99 }, false],
    ['another pattern alone', { pattern: 'focal-body' }, undefined],
    ['nothing entered', {}, undefined],
  ])('%s', (_, lesion, expected) => {
    expect(occluded(lesion)).toBe(expected);
    expect(answer(aCase({ lesion })).classification.occluded).toBe(expected ?? null);
  });

  it('is unknown without a lesion', () => expect(occluded(undefined)).toBeUndefined());
});

describe('the stenosis', () => {
  it('is the one that was entered, and 100 % of an occluded vessel', () => {
    expect(stenosisPercent({ stenosisPercent: 62 }, false)).toBe(62);
    expect(stenosisPercent({ stenosisPercent: 62 }, undefined)).toBe(62);
    expect(stenosisPercent({ stenosisPercent: 62 }, true)).toBe(100);
    expect(stenosisPercent({}, true)).toBe(100);
    expect(stenosisPercent({}, false)).toBeUndefined();
    expect(stenosisPercent(undefined, undefined)).toBeUndefined();
  });
});

describe('a crossing is due', () => {
  const crossing = (...outcomes: ToolUse['outcome'][]): Preparation => ({
    tools: outcomes.map((outcome) => ({ tool: 'cto-crossing', outcome })),
  });
  const due = (preparation: Preparation | undefined, isOccluded: boolean | undefined = true) =>
    crossingDue(preparation, isOccluded);

  it('in a known occlusion alone', () => {
    expect(due(undefined)).toBe(true);
    expect(due(undefined, false)).toBe(false);
    expect(crossingDue(undefined, undefined)).toBe(false);
  });

  it('until crossing is known to have worked', () => {
    expect(due(crossing('worked'))).toBe(false);
    expect(due(crossing('failed', 'worked'))).toBe(false);
    expect(due(crossing('failed'))).toBe(true);
    expect(due(crossing('unknown'))).toBe(true);
    expect(due(crossing('worked', 'failed'))).toBe(true);
    expect(due({ tools: [{ tool: 'nc-balloon', outcome: 'worked' }] })).toBe(true);
  });

  it('or flow is back', () => {
    expect(due({ timiFlow: 1 })).toBe(false);
    expect(due({ timiFlow: 3 })).toBe(false);
    expect(due({ timiFlow: 0 })).toBe(true);
    expect(due({ residualStenosisPercent: 10 })).toBe(true);
  });
});
