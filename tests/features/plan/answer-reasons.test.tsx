import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AnswerReasons } from '../../../src/features/plan/answer-reasons.tsx';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import type { Because, Result } from '../../../src/territories/coronary/types/result.ts';
import { EMPTY_CASE, inspected, missingTexts, vignetteCase } from '../../fixtures/inspections.ts';
import { changed, plainBms, plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

function show(caseData: CaseData, part: Partial<Result> = {}) {
  const onSelect = vi.fn();
  const known = inspected(caseData);
  const inspection = { ...known, result: { ...known.result, ...part } };
  const view = render(<AnswerReasons {...{ inspection, caseData, onSelect }} selection={null} />);
  return { ...view, onSelect };
}

const decides = () =>
  within(screen.getByRole('list', { name: 'Because' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('what decides', () => {
  test('what must come first stands before the reasons for the choice and the strongest against it', () => {
    show(vignetteCase('V75'));
    expect(decides()).toEqual([
      'First: Expansion of the stent comes first',
      'For DES: One layer of a DES: DES strong, ESC 2024 I A',
      'Against DES: Underexpansion: against another stent weak',
    ]);
  });

  test('a class that stands on something else than the device is not said of the reason for it', () => {
    show(changed(plainCase(), { patient: { highBleedingRisk: true }, setting: { guideline: 'asia-pacific-2025' } }));
    expect(decides()).toContain('For DCB: High bleeding risk: DCB weak');
  });

  test('the class that one guideline gives a stent is not said where another speaks for the balloon', () => {
    show(changed(plainBms(), { setting: { guideline: 'asia-pacific-2025' } }));
    expect(decides()[0]).toBe('For DCB: One layer of a BMS: by guideline strong');
  });

  test('a reason for the rival is said against the choice', () => {
    show(vignetteCase('V32'));
    expect(decides().at(-1)).toBe('Against DCB: Large vessel: DES weak');
  });

  test.each<[string, string]>([
    ['V134', 'No device: Perforation: out of scope'],
    ['V57', 'Bail-out: Dissection, severe or with lost flow'],
    ['V82', 'Left open: Acute: the plaque may be the culprit'],
    ['V50', 'First: Lost flow without a dissection'],
    ['V113', 'First: Silent, stenosis ≥ 70%: testing first'],
  ])('%s begins with: %s', (id, first) => {
    show(vignetteCase(id));
    expect(decides()[0]).toBe(first);
  });

  test('an entry leads to its rule', async () => {
    const { onSelect } = show(vignetteCase('V75'));
    await userEvent.click(screen.getByRole('button', { name: /^For DES: / }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'rule', id: 'D5' });
  });

  test('what is asked for is no reason: it stands under what is done now', () => {
    show(EMPTY_CASE);
    expect(screen.queryByRole('list')).toBeNull();
  });

  test.each(vignettes)('$id: every entry of the result is there, in its order and in words', ({ case: caseData }) => {
    const { because } = inspected(caseData).result.device;
    const { container } = show(caseData);
    expect(missingTexts(container)).toEqual([]);
    const reasons = because.filter(({ as }) => as !== 'enter');
    expect(reasons.length === 0 ? [] : decides()).toHaveLength(reasons.length);
  });

  test('where nothing decides no list is drawn', () => {
    const { device } = inspected(vignetteCase('V01')).result;
    const none: readonly Because[] = [];
    show(vignetteCase('V01'), { device: { ...device, because: [...none] } });
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('why the answer is not more than it is', () => {
  test('says where nothing speaks against the choice, and not where both are offered', () => {
    const nothing = 'Against: nothing';
    const { unmount } = show(vignetteCase('V01'));
    expect(screen.getByText(nothing)).toBeVisible();
    unmount();
    const contested = show(vignetteCase('V32'));
    expect(screen.queryByText(nothing)).toBeNull();
    contested.unmount();
    show(vignetteCase('V09'));
    expect(screen.queryByText(nothing)).toBeNull();
  });

  test('says where no ground for treating was entered, and only there', () => {
    const ground = /^No ground for treating has been entered/;
    const begun = without(
      plainCase({ preparation: { tools: [{ tool: 'nc-balloon', outcome: 'worked' }] } }),
      'patient.presentation',
      'patient.nonInvasiveIschaemia',
    );
    const { unmount } = show(begun);
    expect(screen.getByText(ground)).toBeVisible();
    unmount();
    show(changed(begun, { patient: { presentation: 'nstemi' } }));
    expect(screen.queryByText(ground)).toBeNull();
  });

  test('says where two layers count as one', () => {
    const { unmount } = show(vignetteCase('V80'));
    expect(screen.getByText(/^Counted as 1 layer: two stents of one treatment overlap/)).toBeVisible();
    unmount();
    show(vignetteCase('V81'));
    expect(screen.queryByText(/^Counted as/)).toBeNull();
  });
});
