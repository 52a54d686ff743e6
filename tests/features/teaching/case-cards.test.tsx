import { told } from '../../../src/features/teaching/told.ts';
import '../../../src/i18n/with-teaching.ts';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CaseCards } from '../../../src/features/teaching/case-cards.tsx';
import { teachingCases } from '../../../src/territories/coronary/teaching-cases.ts';
import { missingTexts } from '../../fixtures/inspections.ts';

const cards = (...ids: readonly string[]) =>
  render(<CaseCards told={told} tried={ids.map((id) => ({ id, times: 1, first: [] }))} onOpen={vi.fn()} />);
const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

test('a case is told by its patient, its lesion and its stent', () => {
  const { container } = cards();
  expect(shown()).toHaveLength(teachingCases.length);
  const at = (id: string) => shown()[teachingCases.findIndex((one) => one.id === id)];
  expect(at('V07')).toMatch(/Stable anginaLAD · Mid · 80%DES · 3 layers · 2 earlier treatments/);
  expect(at('V18')).toMatch(/NSTEMI.*DES · 1 layer · first restenosis/);
  expect(missingTexts(container)).toEqual([]);
});

test('nothing of what imaging showed is told', () => {
  cards();
  for (const text of shown()) expect(text).not.toMatch(/fracture|underexpan|calci|homogeneous|thromb|dissection/i);
});

test('those that were tried and those that were not are shown apart, under the numbers they have', async () => {
  cards('V02', 'V07');
  await userEvent.click(screen.getByRole('button', { name: 'Tried' }));
  expect(shown().map((text) => /^Case \d+/.exec(text ?? '')?.[0])).toEqual(['Case 2', 'Case 7']);
  await userEvent.click(screen.getByRole('button', { name: 'Not tried yet' }));
  expect(shown()).toHaveLength(teachingCases.length - 2);
});

test('where there is none that is said', async () => {
  cards();
  await userEvent.click(screen.getByRole('button', { name: 'Tried' }));
  expect(shown()).toEqual([]);
  expect(screen.getByText('There is none of these.')).toBeVisible();
});
