import { describe, expect, it } from 'vitest';
import { currentHeight, heightOf, isAdvised, lastUse, TISSUE } from '../../../src/territories/coronary/escalation.ts';
import type { Action, Verdict } from '../../../src/territories/coronary/types/knowledge.ts';

const step = (action: Action, verdict: Verdict) => ({ action, verdict, strength: null, rules: [], evidence: [] });

describe('the ladder of the preparation', () => {
  it('rises from the non-compliant balloon to atherectomy', () => {
    const heights = (['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'] as const).map((tool) =>
      heightOf(tool),
    );
    expect(heights).toEqual([0, 1, 1, 2, 3]);
  });

  it('has no rung for what is not a tool of it', () => {
    expect(heightOf('scoring')).toBe(-1);
    expect(heightOf('orbital')).toBe(-1);
    expect(heightOf('heart-team')).toBe(-1);
  });

  it('stands at the lowest rung that is advised', () => {
    expect(
      currentHeight([step('elca', 'recommended'), step('ivl', 'required'), step('rotational', 'recommended')]),
    ).toBe(1);
  });

  it('begins with the non-compliant balloon', () => {
    expect(currentHeight([step('nc-balloon', 'recommended'), step('ivl', 'recommended')])).toBe(0);
    expect(currentHeight([step('scoring', 'recommended'), step('ivl', 'recommended')])).toBe(1);
  });

  it('passes over what is avoided or not to be had', () => {
    expect(currentHeight([step('nc-balloon', 'avoid'), step('ivl', 'unavailable'), step('elca', 'recommended')])).toBe(
      2,
    );
  });

  it('stands nowhere when nothing is advised', () => {
    expect(currentHeight([step('nc-balloon', 'option'), step('scoring', 'recommended')])).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('the ladder for the tissue that is left', () => {
  it('rises from the non-compliant balloon to the cutting balloon', () => {
    const heights = (['nc-balloon', 'scoring', 'cutting'] as const).map((tool) => heightOf(tool, TISSUE));
    expect(heights).toEqual([0, 1, 2]);
    expect(heightOf('ivl', TISSUE)).toBe(-1);
  });

  it('stands at its own lowest rung', () => {
    expect(currentHeight([step('cutting', 'recommended'), step('scoring', 'required')], TISSUE)).toBe(1);
    expect(currentHeight([step('ivl', 'recommended'), step('cutting', 'recommended')], TISSUE)).toBe(2);
  });
});

describe('what is advised for now', () => {
  it('is what is required or recommended', () => {
    const verdicts = ['required', 'recommended', 'option', 'unavailable', 'avoid', 'contraindicated'] as const;
    expect(verdicts.filter((verdict) => isAdvised(step('ivl', verdict)))).toEqual(['required', 'recommended']);
  });
});

describe('the last use of a tool', () => {
  const failed = { tool: 'ivl', outcome: 'failed' } as const;
  const worked = { tool: 'ivl', outcome: 'worked' } as const;
  const unknown = { tool: 'ivl', outcome: 'unknown' } as const;

  it('is the last of which somebody knows what came of it', () => {
    expect(lastUse([failed, worked], 'ivl')).toBe(worked);
    expect(lastUse([worked, failed, unknown], 'ivl')).toBe(failed);
    expect(lastUse([worked, { tool: 'elca', outcome: 'failed' }], 'ivl')).toBe(worked);
  });

  it('is none where it was not used, or nobody knows', () => {
    expect(lastUse([], 'ivl')).toBeUndefined();
    expect(lastUse([unknown], 'ivl')).toBeUndefined();
    expect(lastUse([worked], 'elca')).toBeUndefined();
  });
});
