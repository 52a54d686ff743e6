import { describe, expect, it } from 'vitest';
import { phase, residualBelow30 } from '../../../../src/territories/coronary/facts/residual.ts';
import type { Preparation } from '../../../../src/territories/coronary/types/case-data.ts';

describe('the residual stenosis', () => {
  const below = (preparation: Preparation | undefined, limit = 30) => residualBelow30(preparation, limit);

  it('is below the limit by its figure: 29.9 is, 30 is not', () => {
    expect(below({ residualStenosisPercent: 29.9 })).toBe(true);
    expect(below({ residualStenosisPercent: 30 })).toBe(false);
    expect(below({ residualStenosisPercent: 0 })).toBe(true);
    expect(below({ residualStenosisPercent: 30 }, 31)).toBe(true);
  });

  it('else as it was read by eye', () => {
    expect(below({ residualUnder30: true })).toBe(true);
    expect(below({ residualUnder30: false })).toBe(false);
  });

  it('the figure outweighs the eye', () => {
    expect(below({ residualStenosisPercent: 35, residualUnder30: true })).toBe(false);
    expect(below({ residualStenosisPercent: 20, residualUnder30: false })).toBe(true);
  });

  it('is unknown while neither is entered', () => {
    expect(below({ timiFlow: 3 })).toBeUndefined();
    expect(below(undefined)).toBeUndefined();
  });
});

describe('the phase', () => {
  it('is after preparation as soon as one result is known, whatever it says', () => {
    expect(phase({ timiFlow: 0 }, undefined)).toBe('after-preparation');
    expect(phase({ dissection: 'none' }, undefined)).toBe('after-preparation');
    expect(phase({ flowStable: false }, undefined)).toBe('after-preparation');
    expect(phase({ minStentAreaMm2: 5 }, undefined)).toBe('after-preparation');
    expect(phase({}, false)).toBe('after-preparation');
    expect(phase({}, true)).toBe('after-preparation');
  });

  it('is before preparation while none is: neither a tool nor "no perforation" is one', () => {
    expect(phase({ tools: [{ tool: 'nc-balloon', outcome: 'worked' }], perforation: false }, undefined)).toBe(
      'before-preparation',
    );
    expect(phase(undefined, undefined)).toBe('before-preparation');
  });
});
