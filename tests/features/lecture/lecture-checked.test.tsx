import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LectureChecked } from '../../../src/features/lecture/lecture-checked.tsx';
import { missingTexts } from '../../fixtures/inspections.ts';

test('the 27 sections stand there, each statement beside what was read, with words for all of it', () => {
  const { container } = render(<LectureChecked />);
  expect(screen.getAllByRole('region', { name: /^L\d+ / })).toHaveLength(27);
  const agent = within(screen.getByRole('region', { name: /^L18 / }));
  expect(agent.getByText(/95 % CI 0.39.0.89|95\u00a0% CI 0.39.0.89/)).toBeVisible();
  expect(agent.getByText('Differs')).toBeVisible();
  expect(agent.getByText(/HR 0.59 \(0.42.0.84\)/)).toBeVisible();
  expect(missingTexts(container)).toEqual([]);
});

test('a section says which rules came of it, and a statement that nothing was held against says so', () => {
  render(<LectureChecked />);
  expect(screen.getByRole('region', { name: /^L13 / })).toHaveTextContent('G1: ');
  expect(screen.getByRole('region', { name: /^L14 / })).toHaveTextContent('No publication was held against it.');
  expect(screen.getByRole('region', { name: /^L11 / })).toHaveTextContent('Not verified: no publication found');
});

test('what differs alone can be shown', async () => {
  render(<LectureChecked />);
  await userEvent.click(screen.getByRole('button', { name: 'Where they differ' }));
  expect(screen.getByRole('region', { name: /^L14 / })).toHaveTextContent(
    'Nothing in this section was found to differ.',
  );
  expect(screen.queryByText('Agrees')).toBeNull();
});

test('the register stands first, most dangerous first, and unfolds', async () => {
  render(<LectureChecked />);
  const register = within(screen.getByRole('region', { name: /most dangerous first/ }));
  expect(register.getAllByRole('listitem')).toHaveLength(15);
  await userEvent.click(register.getByText('Rotational atherectomy (ROSTER, ARTIST)'));
  expect(register.getByText(/RA worse than balloon/)).toBeVisible();
  expect(register.getByText(/^Seen: A\+S \(A: abstract of the paper; S: .*; N: .*not found\)$/)).toBeVisible();
});
