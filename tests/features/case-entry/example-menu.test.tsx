import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExampleMenu } from '../../../src/features/case-entry/example-menu.tsx';
import { type Example, examples } from '../../../src/territories/coronary/examples.ts';

/** The list is fetched when it is asked for. */
const LOADING = { timeout: 20_000 };

test('unfolds the worked cases, hands over the chosen one with its title, folds up and keeps the focus', async () => {
  const chosen: [Example, string][] = [];
  render(<ExampleMenu onExample={(...given) => chosen.push(given)} />);
  const button = screen.getByRole('button', { name: 'Try an example' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('list')).toBeNull();
  fireEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(await screen.findAllByRole('listitem', {}, LOADING)).toHaveLength(examples.length);
  fireEvent.click(screen.getByRole('button', { name: 'Cardiogenic shock' }));
  expect(chosen).toEqual([[examples.find(({ id }) => id === 'V21'), 'Cardiogenic shock']]);
  expect(screen.queryByRole('list')).toBeNull();
  expect(button).toHaveFocus();
});
