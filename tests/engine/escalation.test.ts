import { describe, expect, it } from 'vitest';
import { currentHeight, heightOf } from '../../src/engine/escalation.ts';
import type { Action, Verdict } from '../../src/engine/types/knowledge.ts';

const step = (action: Action, verdict: Verdict) => ({ action, verdict, strength: null, rules: [], evidence: [] });

describe('the ladder of the preparation', () => {
  it('rises from the non-compliant balloon to atherectomy', () => {
    const heights = (['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'] as const).map(
      heightOf,
    );
    expect(heights).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it('has no rung for what is not a tool of it', () => expect(heightOf('scoring')).toBe(-1));

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
