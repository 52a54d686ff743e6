import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { NumberEntryField } from '../../../src/features/case-entry/number-entry-field.tsx';
import type { NumberFieldPath } from '../../../src/territories/coronary/case/fields.ts';

function Field({ path, start, seen }: { path: NumberFieldPath; start: number | undefined; seen: unknown[] }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <NumberEntryField
        id="field"
        path={path}
        value={value}
        onChange={(next) => {
          seen.push(next);
          setValue(next);
        }}
      />
      <button type="button" onClick={() => setValue(7)}>
        from outside
      </button>
    </>
  );
}

function setUp(path: NumberFieldPath, start?: number) {
  const seen: unknown[] = [];
  render(<Field path={path} start={start} seen={seen} />);
  return { seen, user: userEvent.setup(), input: screen.getByRole('textbox') };
}

describe('number field', () => {
  test('reads a decimal comma', async () => {
    const { seen, user, input } = setUp('lesion.referenceDiameterMm');
    await user.type(input, '3,25{Enter}');
    expect(seen).toEqual([3.25]);
    expect(input).toHaveValue('3.25');
  });

  test('takes the number over on leaving the field', async () => {
    const { seen, user, input } = setUp('lesion.lengthMm');
    await user.type(input, '18');
    await user.tab();
    expect(seen).toEqual([18]);
  });

  test('takes what was typed a moment ago over when the page is left', async () => {
    const { seen, user, input } = setUp('preparation.residualStenosisPercent');
    await user.type(input, '40');
    expect(seen).toEqual([]);
    fireEvent(window, new Event('pagehide'));
    expect(seen).toEqual([40]);
  });

  test('takes it over after a pause, and not at every key', async () => {
    const { seen, user, input } = setUp('preparation.residualStenosisPercent');
    await user.type(input, '40');
    expect(seen).toEqual([]);
    await expect.poll(() => seen, { timeout: 2000 }).toEqual([40]);
  });

  test('refuses what is outside the range, says range and unit, and keeps the previous value', async () => {
    const { seen, user, input } = setUp('lesion.lengthMm', 12);
    await user.clear(input);
    await user.type(input, '400{Enter}');
    expect(seen).toEqual([]);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('0.5 to 150 mm');
    expect(alert).toHaveTextContent('Still 12 mm');
    expect(input).toHaveAccessibleDescription(expect.stringContaining('0.5 to 150 mm'));
    await user.keyboard('{Escape}');
    expect(input).toHaveValue('12');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('refuses letters', async () => {
    const { seen, user, input } = setUp('patient.ffr');
    await user.type(input, 'abc{Enter}');
    expect(seen).toEqual([]);
    expect(screen.getByRole('alert')).toHaveTextContent('Still unknown');
  });

  test('warns softly outside the usual range, and takes the value', async () => {
    const { seen, user, input } = setUp('lesion.referenceDiameterMm');
    await user.type(input, '6{Enter}');
    expect(seen).toEqual([6]);
    expect(screen.getByText(/Unusual: mostly 2 to 5 mm/)).toBeInTheDocument();
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });

  test('an emptied field is unknown again', async () => {
    const { seen, user, input } = setUp('lesion.lengthMm', 12);
    await user.clear(input);
    await user.tab();
    expect(seen).toEqual([undefined]);
  });

  test('neither the wheel nor an arrow key changes it', async () => {
    const { seen, user, input } = setUp('lesion.lengthMm', 12);
    await user.click(input);
    fireEvent.wheel(input, { deltaY: -100 });
    await user.keyboard('{ArrowUp}{ArrowDown}');
    await user.tab();
    expect(input).toHaveValue('12');
    expect(seen).toEqual([]);
  });

  test('shows a value that changed elsewhere, such as by undo', async () => {
    const { user, input } = setUp('lesion.lengthMm', 12);
    await user.click(screen.getByRole('button', { name: 'from outside' }));
    expect(input).toHaveValue('7');
  });

  test('offers haemoglobin in g/dL as g/L and enters it only when taken', async () => {
    const { seen, user, input } = setUp('patient.haemoglobinGL');
    await user.type(input, '12,5{Enter}');
    expect(seen).toEqual([]);
    await user.click(screen.getByRole('button', { name: /125 g\/L/ }));
    expect(seen).toEqual([125]);
    expect(input).toHaveValue('125');
  });

  test('takes haemoglobin in g/dL when that unit is chosen, and shows it so', async () => {
    const { seen, user, input } = setUp('patient.haemoglobinGL', 128);
    await user.click(screen.getByRole('radio', { name: 'g/dL' }));
    expect(input).toHaveValue('12.8');
    expect(screen.getByText('(3–22)')).toBeInTheDocument();
    expect(seen).toEqual([]);
    await user.clear(input);
    await user.type(input, '11,5{Enter}');
    expect(seen).toEqual([115]);
    expect(input).toHaveValue('11.5');
    await user.clear(input);
    await user.type(input, '120 g/L{Enter}');
    expect(seen).toEqual([115, 120]);
    expect(input).toHaveValue('12');
    await user.click(screen.getByRole('radio', { name: 'g/L' }));
    expect(input).toHaveValue('120');
    expect(seen).toEqual([115, 120]);
  });

  test('keeps a number that was refused when the unit it was meant in is chosen, and reads it in that', async () => {
    const { seen, user, input } = setUp('patient.haemoglobinGL');
    await user.type(input, '12.5{Enter}');
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'g/dL' }));
    expect(input).toHaveValue('12.5');
    expect(seen).toEqual([125]);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'g/L' }));
    expect(input).toHaveValue('125');
    expect(seen).toEqual([125]);
  });

  test('the other way round too, over a value, and before the pause in typing is over', async () => {
    const { seen, user, input } = setUp('patient.haemoglobinGL', 90);
    await user.click(screen.getByRole('radio', { name: 'g/dL' }));
    await user.clear(input);
    await user.type(input, '130');
    await user.click(screen.getByRole('radio', { name: 'g/L' }));
    expect(input).toHaveValue('130');
    expect(seen).toEqual([130]);
  });

  test('what no unit makes right stays to be mended, whichever is chosen', async () => {
    const { seen, user, input } = setUp('patient.haemoglobinGL', 90);
    await user.clear(input);
    await user.type(input, '12.5.1{Enter}');
    for (const name of ['g/dL', 'g/L']) {
      await user.click(screen.getByRole('radio', { name }));
      expect(input).toHaveValue('12.5.1');
      expect(screen.getByRole('alert')).toHaveTextContent('is not a number');
    }
    expect(seen).toEqual([]);
    await user.keyboard('{Escape}');
  });

  test('shows all digits of what a file brought, in the other unit too, and passing through changes nothing', async () => {
    const { seen, user, input } = setUp('patient.haemoglobinGL', 109.99999);
    expect(input).toHaveValue('109.99999');
    await user.click(screen.getByRole('radio', { name: 'g/dL' }));
    expect(input).toHaveValue('10.999999');
    await user.click(input);
    await user.keyboard('{Enter}');
    await user.tab();
    expect(seen).toEqual([]);
  });

  test('undo is the text’s own while something typed waits, and the case’s once it is taken over', async () => {
    const { user, input } = setUp('lesion.lengthMm', 12);
    const reached: string[] = [];
    const listen = (event: KeyboardEvent) => event.ctrlKey && reached.push(event.key);
    document.addEventListener('keydown', listen);
    await user.click(input);
    fireEvent.keyDown(input, { key: 'z', ctrlKey: true });
    expect(reached).toEqual(['z']);
    await user.type(input, '3');
    fireEvent.keyDown(input, { key: 'z', ctrlKey: true });
    expect(reached).toEqual(['z']);
    await user.keyboard('{Enter}');
    fireEvent.keyDown(input, { key: 'z', ctrlKey: true });
    expect(reached).toEqual(['z', 'z']);
    document.removeEventListener('keydown', listen);
  });

  test('Ctrl+S takes over what was typed before the case is saved', async () => {
    const { seen, user, input } = setUp('lesion.lengthMm', 12);
    await user.clear(input);
    await user.type(input, '14');
    fireEvent.keyDown(input, { key: 's', code: 'KeyS', ctrlKey: true });
    expect(seen).toEqual([14]);
  });
});
