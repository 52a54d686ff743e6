import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DeviceUse } from '../../../src/features/plan/device-use.tsx';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { inspected, vignetteCase } from '../../fixtures/inspections.ts';
import { plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';

function show(caseData: CaseData) {
  const onSelect = vi.fn();
  render(<DeviceUse use={inspected(caseData).result.device.use} selection={null} onSelect={onSelect} />);
  return onSelect;
}

const lines = () =>
  within(screen.getByRole('list', { name: 'How it is used here' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('how the choice is used', () => {
  test('a stent: the balloon by the vessel, with one decimal as on its box, and its source', () => {
    show(plainCase());
    expect(lines()).toEqual([
      expect.stringMatching(/Non-compliant balloon 3\.0 mm, about 1:1 .* ?Scoreflex NC label, read$/),
    ]);
  });

  test('a balloon: size, margin, length for this lesion and inflation, each with how far its source was read', () => {
    show(vignetteCase('V118'));
    const said = lines().join('\n');
    for (const words of ['3.0 mm', 'at least 3 mm beyond', 'at least 14 mm long', 'at least 30 s', '60 s'])
      expect(said).toContain(words);
    expect(said).toMatch(/60 s in the founding trial ?PACCOCATH ISR, secondary page/);
  });

  test('where the lesion was not measured no figure is made up', () => {
    show(without(vignetteCase('V118'), 'lesion.referenceDiameterMm', 'lesion.lengthMm'));
    expect(lines()[0]).toMatch(/Non-compliant balloon about 1:1 to the reference diameter/);
    expect(lines()).toContainEqual(expect.stringMatching(/DCB longer than the lesion by the margin/));
  });

  test('the label’s limits stand beside it where it would be passed, on one line', () => {
    show(vignetteCase('V32'));
    const limits = lines().filter((line) => line?.includes('US label'));
    expect(limits).toEqual([expect.stringMatching(/Past 4 and 26 mm/)]);
  });

  test('a note leads to the record that says so', async () => {
    const onSelect = show(vignetteCase('V118'));
    await userEvent.click(screen.getByRole('button', { name: /at least 14 mm long/ }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'record', id: 'sequent-scb-overlap' });
  });

  test('without a choice there is nothing to be used', () => {
    show(vignetteCase('V50'));
    expect(screen.queryByRole('list')).toBeNull();
  });
});
