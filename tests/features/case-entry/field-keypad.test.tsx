import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { NumberSpec } from '../../../src/case-file/field-spec.ts';
import { FieldKeypad } from '../../../src/features/case-entry/field-keypad.tsx';
import { FIELDS } from '../../../src/territories/coronary/case/fields.ts';

const AREA = FIELDS['imaging.minStentAreaMm2'] as NumberSpec;
const STENOSIS = FIELDS['lesion.stenosisPercent'] as NumberSpec;
const done = vi.fn();
const skip = vi.fn();

function Field({ spec = AREA, start = '' }: { spec?: NumberSpec; start?: string }) {
  const [text, setText] = useState(start);
  return (
    <>
      <output>{text}</output>
      <FieldKeypad label="MSA" spec={spec} onWrite={setText} onChange={setText} onDone={done} onSkip={skip} />
    </>
  );
}

const press = (...names: readonly string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};
const written = () => screen.getByRole('status').textContent;

test('the keys write a number, and the last digit is taken back', () => {
  render(<Field />);
  press('4', '.', '1', '5');
  expect(written()).toBe('4.15');
  press('Delete the last digit');
  expect(written()).toBe('4.1');
});

test('it is brought into sight as a whole when it opens: its last row takes the number over', () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
  render(<Field />);
  expect(shown.mock.contexts).toEqual([screen.getByRole('group', { name: 'Keypad: MSA' })]);
  expect(shown).toHaveBeenCalledWith({ block: 'nearest' });
  shown.mockRestore();
});

test('a step adds or takes a tenth without the rest of binary fractions, and does not go below nothing', () => {
  const { unmount } = render(<Field start="3.6" />);
  press('+0.1');
  expect(written()).toBe('3.7');
  unmount();
  render(<Field start="0.1" />);
  press('−0.1', '−0.1');
  expect(written()).toBe('0');
});

test('a percentage goes by whole steps', () => {
  render(<Field spec={STENOSIS} start="80" />);
  press('+1');
  expect(written()).toBe('81');
});

test('next takes over, and what was not measured is passed over without a number', () => {
  render(<Field />);
  press('Next');
  expect(done).toHaveBeenCalledOnce();
  press('not measured');
  expect(skip).toHaveBeenCalledOnce();
  expect(written()).toBe('');
});

test('a press leaves the focus in the field, so that the field is not left before the number is whole', () => {
  render(<Field />);
  const key = screen.getByRole('button', { name: '7' });
  const down = createEvent.pointerDown(key);
  fireEvent(key, down);
  expect(down.defaultPrevented).toBe(true);
  expect(key).toHaveAttribute('tabindex', '-1');
});
