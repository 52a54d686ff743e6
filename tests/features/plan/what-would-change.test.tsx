import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { whatWouldChange } from '../../../src/engine/what-if.ts';
import { WhatWouldChange } from '../../../src/features/plan/what-if/what-would-change.tsx';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import { inspected, missingTexts } from '../../fixtures/inspections.ts';
import { plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';

const OPEN = without(plainCase(), 'stent.type', 'lesion.vessel');

function show() {
  const onAnswer = vi.fn();
  const onField = vi.fn();
  const found = whatWouldChange(OPEN, knowledge, DEFAULT_SETTINGS);
  const view = render(
    <>
      <WhatWouldChange
        whatIf={found}
        inspection={inspected(OPEN)}
        caseData={OPEN}
        settings={DEFAULT_SETTINGS}
        onAnswer={onAnswer}
        onField={onField}
      />
      <button type="button">elsewhere</button>
    </>,
  );
  return { ...view, onAnswer, onField };
}

const bms = () => screen.getByRole('button', { name: /^BMS/ });
const preview = () => screen.queryByRole('region', { name: 'Hypothetical plan' });

describe('an answer that is pointed at', () => {
  test('nothing is shown before', () => {
    show();
    expect(preview()).toBeNull();
    expect(screen.getByText(/^Choose an answer to see the plan/)).toBeVisible();
  });

  test('no room is kept for a plan before one was asked for; from then on it is, so that nothing moves', async () => {
    show();
    const mouse = userEvent.setup();
    const room = () => screen.queryByText(/^Choose an answer to see the plan/)?.parentElement;
    expect(room()?.className).not.toContain('min-h');
    await mouse.hover(bms());
    await mouse.hover(screen.getByRole('button', { name: 'elsewhere' }));
    expect(preview()).toBeNull();
    expect(room()?.className).toContain('min-h');
  });

  test('by the mouse: its plan beside the present one, marked as hypothetical, until the mouse leaves', async () => {
    const { container } = show();
    const mouse = userEvent.setup();
    await mouse.hover(bms());
    const plan = within(preview() as HTMLElement);
    expect(plan.getByText('hypothetical')).toBeVisible();
    expect(plan.getByText(/^If Stent type: BMS$/)).toBeVisible();
    expect(plan.getByText(/^Not entered/)).toBeVisible();
    expect(plan.getByRole('row', { name: /^Device .*DES or DCB$/ })).toBeVisible();
    expect(missingTexts(container)).toEqual([]);
    await mouse.hover(screen.getByRole('button', { name: 'elsewhere' }));
    expect(preview()).toBeNull();
  });

  test('by the keyboard: it ends when the focus leaves, and with Escape', async () => {
    show();
    await userEvent.tab();
    expect(preview()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(preview()).toBeNull();
    bms().focus();
    expect(await screen.findByText(/^If Stent type: BMS$/)).toBeVisible();
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    await vi.waitFor(() => expect(preview()).toBeNull());
  });

  test('by a tap: it stays until the next tap, and a tap elsewhere ends it', async () => {
    show();
    const finger = userEvent.setup();
    await finger.pointer({ keys: '[TouchA]', target: bms() });
    expect(bms()).toHaveAttribute('aria-pressed', 'true');
    expect(preview()).toBeVisible();
    await finger.pointer({ keys: '[TouchA]', target: screen.getByRole('button', { name: 'elsewhere' }) });
    expect(preview()).toBeNull();
  });

  test('names the rules that would begin or cease to apply', async () => {
    show();
    await userEvent.hover(bms());
    const plan = within(preview() as HTMLElement);
    expect(plan.getByText('Rules that would begin to apply').parentElement).toHaveTextContent(/\(D7\)/);
    expect(plan.getByText('Rules that would not apply any more').parentElement).toHaveTextContent(/none|\(/);
  });
});

describe('taking the answer over', () => {
  test('an open question is answered in place, and the hypothesis ends', async () => {
    const { onAnswer } = show();
    const mouse = userEvent.setup();
    await mouse.click(bms());
    await mouse.click(screen.getByRole('button', { name: 'Enter this answer: BMS' }));
    expect(onAnswer).toHaveBeenCalledWith('stent.type', 'bms');
    await mouse.hover(screen.getByRole('button', { name: 'elsewhere' }));
    expect(preview()).toBeNull();
  });

  test('a figure is not entered from here: there is the way to its field', async () => {
    const { onAnswer, onField } = show();
    await userEvent.click(screen.getByRole('button', { name: /^30% or more/ }));
    expect(screen.queryByRole('button', { name: /^Enter this answer/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Go to Residual stenosis/ }));
    expect(onField).toHaveBeenCalledWith('preparation.residualStenosisPercent');
    expect(onAnswer).not.toHaveBeenCalled();
  });
});
