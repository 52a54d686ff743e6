import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { ChoiceGroup } from '../../src/ui/choice-group.tsx';

const CHOICES = ['first', 'second', 'third'].map((value) => ({ value, label: value }));

function Group({ seen }: { seen: (string | undefined)[] }) {
  const [value, setValue] = useState<string>();
  return (
    <>
      <span id="label">Colour</span>
      <ChoiceGroup
        labelledBy="label"
        choices={CHOICES}
        value={value}
        onChange={(next) => {
          seen.push(next);
          setValue(next);
        }}
      />
    </>
  );
}

function setUp() {
  const seen: (string | undefined)[] = [];
  render(<Group seen={seen} />);
  return { seen, user: userEvent.setup(), radio: (name: string) => screen.getByRole('radio', { name }) };
}

describe('choice group', () => {
  test('one tap answers, and the same tap again goes back to unknown', async () => {
    const { seen, user, radio } = setUp();
    await user.click(radio('second'));
    expect(radio('second')).toBeChecked();
    await user.click(radio('second'));
    expect(radio('second')).not.toBeChecked();
    expect(seen).toEqual(['second', undefined]);
  });

  test('is one tab stop; arrows move without answering and wrap around', async () => {
    const { seen, user, radio } = setUp();
    await user.tab();
    expect(radio('first')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(radio('third')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(radio('second')).toHaveFocus();
    await user.keyboard('{End}');
    expect(radio('third')).toHaveFocus();
    expect(seen).toEqual([]);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  test('space answers and Delete goes back to unknown', async () => {
    const { seen, user, radio } = setUp();
    await user.tab();
    await user.keyboard('{ArrowDown} ');
    expect(radio('second')).toBeChecked();
    await user.keyboard('{Delete}');
    expect(seen).toEqual(['second', undefined]);
  });

  test('coming back by keyboard lands on the answer', async () => {
    const { user, radio } = setUp();
    await user.click(radio('third'));
    await user.tab();
    await user.tab({ shift: true });
    expect(radio('third')).toHaveFocus();
  });
});
