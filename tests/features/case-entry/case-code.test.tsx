import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { CaseCode } from '../../../src/features/case-entry/case-code.tsx';

function Code({ start, seen }: { start: string; seen: string[] }) {
  const [label, setLabel] = useState(start);
  return (
    <CaseCode
      label={label}
      onLabel={(next) => {
        seen.push(next);
        setLabel(next);
      }}
    />
  );
}

function setUp(start = '') {
  const seen: string[] = [];
  render(<Code start={start} seen={seen} />);
  return { seen, user: userEvent.setup(), input: screen.getByRole('textbox') };
}

describe('the code of a case', () => {
  test.each(['１２３４５６７８', 'LAB-١٢٣٤٥٦٧٨', '1234\u200b5678'])('%s is refused as it is typed', async (text) => {
    const { seen, user, input } = setUp('LAB-1');
    await user.clear(input);
    await user.type(input, `${text}{Enter}`);
    expect(seen).toEqual([]);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByRole('alert')).toHaveTextContent('looks like a patient or telephone number');
  });

  test('that came with a file is held to the same, and leaving it alone changes nothing', async () => {
    const { seen, user, input } = setUp('MRN 12345678');
    expect(screen.getByRole('alert')).toHaveTextContent('looks like a patient or telephone number: MRN 12345678');
    await user.click(input);
    await user.tab();
    expect(seen).toEqual(['MRN 12345678']);
    expect(screen.getByRole('alert')).toHaveTextContent('MRN 12345678');
    await user.clear(input);
    await user.type(input, 'LAB-2{Enter}');
    expect(seen.at(-1)).toBe('LAB-2');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('is taken without what nobody sees of it', async () => {
    const { seen, user, input } = setUp();
    await user.type(input, ' \u200bLAB-2\u200e {Enter}');
    expect(seen).toEqual(['LAB-2']);
    expect(input).toHaveValue('LAB-2');
  });

  test('is written in the direction of its own letters', () => {
    expect(setUp('מקרה 12').input).toHaveAttribute('dir', 'auto');
  });
});
