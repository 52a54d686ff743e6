import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { GateLights } from '../../../src/features/plan/gate-lights.tsx';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { inspected, vignetteCase } from '../../fixtures/inspections.ts';
import { changed, plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const show = (caseData: CaseData) =>
  render(<GateLights gate={inspected(caseData).result.gate} selection={null} onSelect={vi.fn()} />);

const light = (rule: string) => screen.getByRole('button', { name: new RegExp(`· ${rule}$`) });
const sign = (rule: string) => light(rule).querySelector('path')?.getAttribute('d');

/** Underexpanded, opened, and what is left of the stenosis read by eye; then the area measured again. */
const BY_RESIDUAL = vignetteCase('V117');
const MEASURED = changed(BY_RESIDUAL, { preparation: { ...BY_RESIDUAL.preparation, minStentAreaMm2: 6.4 } });

describe('how the correction of an underexpansion was told', () => {
  test('measured, and by the residual stenosis alone, are told apart by word, sign and frame', () => {
    const { unmount } = show(MEASURED);
    expect(light('G5')).toHaveTextContent('met, expansion measured · G5');
    expect(light('G5')).not.toHaveClass('border-dashed');
    const measured = sign('G5');
    expect(measured).toBe(sign('G1'));
    unmount();
    show(BY_RESIDUAL);
    expect(light('G5')).toHaveTextContent('met, by the residual stenosis only: confirm by imaging · G5');
    expect(light('G5')).toHaveClass('border-dashed');
    expect(sign('G5')).not.toBe(measured);
    // The others are met as ever.
    expect(light('G1')).not.toHaveClass('border-dashed');
  });

  test('a stent that was not underexpanded has nothing to be corrected', () => {
    show(vignetteCase('V122'));
    expect(light('G5')).toHaveTextContent('met, the stent was not underexpanded · G5');
  });

  test('before preparation all are open, G5 like the others', () => {
    show(plainCase());
    for (const rule of ['G1', 'G2', 'G3', 'G4', 'G5']) expect(light(rule)).toHaveTextContent(`open · ${rule}`);
  });

  test('one that failed says nothing of how', () => {
    show(changed(MEASURED, { preparation: { ...MEASURED.preparation, minStentAreaMm2: 5 } }));
    expect(light('G5')).toHaveTextContent(/failed · G5$/);
  });
});
