import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ToggleGroup } from '../../src/ui/toggle-group.tsx';

const CHOICES = ['a', 'b'].map((value) => ({ value, label: value }));

function Group({ seen }: { seen: (readonly string[] | undefined)[] }) {
  const [value, setValue] = useState<readonly string[]>();
  return (
    <ToggleGroup
      labelledBy="label"
      choices={CHOICES}
      noneLabel="none"
      value={value}
      onChange={(next) => {
        seen.push(next);
        setValue(next);
      }}
    />
  );
}

test('"none" is an answer of its own, and taking the last one off is not "none"', async () => {
  const seen: (readonly string[] | undefined)[] = [];
  render(<Group seen={seen} />);
  const user = userEvent.setup();
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  await press('b');
  await press('a');
  expect(seen.at(-1)).toEqual(['a', 'b']);
  await press('a');
  await press('b');
  expect(seen.at(-1)).toBeUndefined();
  await press('none');
  expect(seen.at(-1)).toEqual([]);
  expect(screen.getByRole('button', { name: 'none' })).toHaveAttribute('aria-pressed', 'true');
  await press('a');
  expect(seen.at(-1)).toEqual(['a']);
});
