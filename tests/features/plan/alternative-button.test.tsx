import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AlternativeButton, valueWords } from '../../../src/features/plan/what-if/alternative-button.tsx';
import type { NumberRange } from '../../../src/territories/coronary/types/inspection.ts';
import { INTENDED_DES } from '../../fixtures/plan-core.ts';

describe('an answer in words', () => {
  test('a tool is named with its outcome', () => {
    expect(valueWords('preparation.tools', [{ tool: 'nc-balloon', outcome: 'worked' }])).toBe('NC balloon: worked');
    expect(
      valueWords('preparation.tools', [
        { tool: 'nc-balloon', outcome: 'failed' },
        { tool: 'ivl', outcome: 'worked' },
      ]),
    ).toBe('NC balloon: failed + IVL: worked');
    expect(valueWords('preparation.tools', [])).toBe('None used');
  });

  test('one month is not months', () => {
    const limit = (value: number): NumberRange => ({ from: null, to: { value, included: false } });
    const words = (value: number) => valueWords('stent.monthsSinceImplant', 0.5, limit(value)).replace('\u00a0', ' ');
    expect(words(1)).toBe('less than 1 month');
    expect(words(6)).toBe('less than 6 months');
  });

  test('answers that are lists stay apart', () => {
    render(
      <AlternativeButton
        alternative={{
          key: 'k',
          field: 'patient.allergies',
          values: [['paclitaxel', 'limus'], ['paclitaxel'], []],
          ranges: [undefined, undefined, undefined],
          plan: { ...INTENDED_DES, choice: ['dcb'] },
        }}
        now={INTENDED_DES}
        pointing={{ key: null, pressed: null, hover: () => {}, press: () => {}, focus: () => {} }}
      />,
    );
    expect(screen.getByRole('button')).toHaveTextContent(/^Paclitaxel \+ Limus drugs; Paclitaxel; None → /);
  });
});
