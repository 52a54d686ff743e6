import { describe, expect, test } from 'vitest';
import { wordsBeside } from '../../../src/features/plan/step-words.ts';
import type { Step } from '../../../src/territories/coronary/types/result.ts';

const step = (part: Pick<Step, 'action' | 'rules'> & Partial<Step>): Step => ({
  verdict: 'required',
  strength: 'require',
  evidence: [],
  ...part,
});

describe('what stands beside a step', () => {
  test('the titles of its rules, but for one that only repeats its name', () => {
    expect(wordsBeside(step({ action: 'nc-balloon', rules: ['P2', 'P18'] }))).toBe(
      'Expansion of the stent comes first · Apposition comes first',
    );
    expect(wordsBeside(step({ action: 'balloon-only', verdict: 'avoid', rules: ['D25'] }))).toBe('');
  });

  test('where its name does not tell what it is for, that', () => {
    const imaging = (rule: string) => step({ action: 'intravascular-imaging', rules: [rule] });
    expect(wordsBeside(imaging('P2'))).toMatch(/^Measure again/);
    expect(wordsBeside(imaging('G11'))).toMatch(/^Look for a dissection/);
    expect(wordsBeside(imaging('M1'))).toBe('Imaging before the choice');
  });

  test('where imaging is lacking, that angiography answers', () => {
    const lacking = (rule: string) =>
      wordsBeside(step({ action: 'intravascular-imaging', verdict: 'unavailable', rules: [rule, 'P15'] }));
    for (const rule of ['P2', 'P18']) expect(lacking(rule)).toMatch(/^Measure again by angiography: .*residual/);
    expect(lacking('G11')).toMatch(/second view answers · Tool not in this lab$/);
  });
});
