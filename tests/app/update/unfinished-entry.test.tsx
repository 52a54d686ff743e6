import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { leaveField, unfinishedEntry } from '../../../src/app/update/unfinished-entry.ts';
import { NumberEntryField } from '../../../src/features/case-entry/number-entry-field.tsx';

function Diameter() {
  const [value, setValue] = useState<number | undefined>(3);
  return (
    <>
      <label htmlFor="d">Reference diameter</label>
      <NumberEntryField id="d" path="lesion.referenceDiameterMm" value={value} onChange={setValue} />
      <input type="checkbox" aria-label="None" value="none" />
    </>
  );
}

test('a number is unfinished while it is typed or refused, and no longer once it is taken over or put back', () => {
  render(<Diameter />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  expect(unfinishedEntry()).toBeNull();
  field.focus();
  fireEvent.change(field, { target: { value: '2.5' } });
  expect(unfinishedEntry()).toBe('Reference diameter');
  act(leaveField);
  expect(field.value).toBe('2.5');
  expect(unfinishedEntry()).toBeNull();
  field.focus();
  fireEvent.change(field, { target: { value: '99' } });
  act(leaveField);
  expect(unfinishedEntry()).toBe('Reference diameter');
  fireEvent.change(field, { target: { value: '2.5' } });
  fireEvent.blur(field);
  expect(unfinishedEntry()).toBeNull();
  expect(field).toHaveAttribute('aria-invalid', 'false');
});
