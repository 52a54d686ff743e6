import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { GateLights } from '../../../src/features/plan/gate-lights.tsx';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { ShowIds } from '../../../src/ui/show-ids.ts';
import { inspected, vignetteCase } from '../../fixtures/inspections.ts';
import { changed, plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const lights = (caseData: CaseData) => (
  <GateLights result={inspected(caseData).result} caseData={caseData} selection={null} onSelect={vi.fn()} />
);
const show = (caseData: CaseData) => render(lights(caseData));

const NAMES = { G1: /^Residual </, G2: /^Flow TIMI/, G3: /^Dissection/, G4: /^Flow stable/, G5: /^Expansion/ } as const;
const light = (rule: keyof typeof NAMES) => screen.getByRole('button', { name: NAMES[rule] });
const sign = (rule: keyof typeof NAMES) => light(rule).querySelector('path')?.getAttribute('d');

/** Underexpanded, opened, and what is left of the stenosis read by eye; then the area measured again. */
const BY_RESIDUAL = vignetteCase('V117');
const MEASURED = changed(BY_RESIDUAL, { preparation: { ...BY_RESIDUAL.preparation, minStentAreaMm2: 6.4 } });

describe('the values of the gate', () => {
  test('each criterion carries what was read, and its state in a word', () => {
    show(vignetteCase('V04'));
    expect(light('G1')).toHaveTextContent('Residual < 30%10%, met');
    expect(light('G2')).toHaveTextContent('TIMI 3, met');
    expect(light('G3')).toHaveTextContent('A, met');
    expect(light('G4')).toHaveTextContent('Yes, met');
    expect(light('G5')).toHaveTextContent('92%, measured, met');
  });

  test('a residual read by eye says so, and a failed expansion says how far the stent is open', () => {
    const { unmount } = show(BY_RESIDUAL);
    expect(light('G1')).toHaveTextContent('below, by eye, met');
    unmount();
    show(vignetteCase('V03'));
    expect(light('G1')).toHaveTextContent('40%, failed');
    expect(light('G5')).toHaveTextContent('50%, failed');
  });

  test('before preparation all are open', () => {
    show(plainCase());
    for (const rule of ['G1', 'G2', 'G3', 'G4', 'G5'] as const) expect(light(rule)).toHaveTextContent(/[^,] ?open$/);
  });

  test('ids stand there for whoever asked for them', () => {
    const { unmount } = show(plainCase());
    expect(light('G1')).not.toHaveTextContent('G1');
    unmount();
    render(<ShowIds value={true}>{lights(plainCase())}</ShowIds>);
    expect(light('G1')).toHaveTextContent('G1');
  });
});

describe('how the correction of an underexpansion was told', () => {
  test('measured, and by the residual stenosis alone, are told apart by word, sign and frame', () => {
    const { unmount } = show(MEASURED);
    expect(light('G5')).toHaveTextContent('89%, measured, met');
    expect(light('G5')).not.toHaveClass('border-dashed');
    const measured = sign('G5');
    expect(measured).toBe(sign('G1'));
    unmount();
    show(BY_RESIDUAL);
    expect(light('G5')).toHaveTextContent('by residual only: confirm by imaging, met');
    expect(light('G5')).toHaveClass('border-dashed');
    expect(sign('G5')).not.toBe(measured);
    // The others are met as ever.
    expect(light('G1')).not.toHaveClass('border-dashed');
  });

  test('a stent that was not underexpanded has nothing to be corrected', () => {
    show(vignetteCase('V122'));
    expect(light('G5')).toHaveTextContent('not underexpanded, met');
  });

  test('one that is open leads to where it is entered, and is explained; one that was read is only explained', () => {
    const onField = vi.fn();
    const onSelect = vi.fn();
    const caseData = plainCase({ preparation: { residualStenosisPercent: 40 } });
    const { result } = inspected(caseData);
    render(
      <GateLights
        result={result}
        caseData={caseData}
        selection={{ kind: 'rule', id: 'G2' }}
        onSelect={onSelect}
        onField={onField}
      />,
    );
    fireEvent.click(light('G2'));
    expect(onField).toHaveBeenCalledExactlyOnceWith('preparation.timiFlow');
    expect(onSelect).toHaveBeenLastCalledWith({ kind: 'rule', id: 'G2' });
    fireEvent.click(light('G1'));
    expect(onField).toHaveBeenCalledOnce();
    expect(onSelect).toHaveBeenLastCalledWith({ kind: 'rule', id: 'G1' });
  });
});
