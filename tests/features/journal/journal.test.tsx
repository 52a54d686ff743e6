import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Journal } from '../../../src/features/journal/journal.tsx';
import { trials } from '../../../src/territories/coronary/trials.ts';
import { missingTexts } from '../../fixtures/inspections.ts';

const journal = (onPrint = vi.fn()) => render(<Journal recordOf={({ id }) => <p>full {id}</p>} onPrint={onPrint} />);
const rows = () => within(screen.getByRole('table')).getAllByRole('rowheader');

test('all records stand in a table, newest first, with words for all of it', () => {
  const { container } = journal();
  expect(rows()).toHaveLength(trials.length);
  expect(screen.getByRole('columnheader', { name: /Year/ })).toHaveAttribute('aria-sort', 'descending');
  expect(missingTexts(container)).toEqual([]);
});

test('the head of a column sorts by it, and again the other way', async () => {
  journal();
  const head = screen.getByRole('columnheader', { name: /Patients/ });
  await userEvent.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('columnheader', { name: /Year/ })).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('the trial of the name that is typed stands first, until a column is chosen', async () => {
  journal();
  await userEvent.type(screen.getByLabelText('Find by word'), 'RIBS IV');
  expect(rows()[0]).toHaveTextContent(/^RIBS IVAlfonso/);
  expect(screen.getByText(/ · the best match of the name first$/)).toBeVisible();
  const head = screen.getByRole('columnheader', { name: /Year/ });
  expect(head).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(within(head).getByRole('button'));
  await userEvent.click(within(head).getByRole('button'));
  expect(rows()[0]).toHaveTextContent(/^RIBS VI/);
});

test('a filter leaves what is looked for, says how many, and prints those', async () => {
  const onPrint = vi.fn();
  journal(onPrint);
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'label');
  expect(rows()).toHaveLength(trials.filter(({ kind }) => kind === 'label').length);
  expect(screen.getByText(`7 records of ${trials.length}`)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Print these records' }));
  render(onPrint.mock.calls[0]?.[0]);
  expect(document.querySelectorAll('.a4 tbody tr')).toHaveLength(7);
});

test('a record unfolds in place', async () => {
  journal();
  await userEvent.click(screen.getByRole('button', { name: /^AGENT IDE multilayer/ }));
  expect(screen.getByText('full agent-ide-multilayer')).toBeVisible();
});

test('the effects of every question stand by the year of their reports', async () => {
  const { container } = journal();
  await userEvent.click(screen.getByRole('button', { name: 'Effects by year' }));
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'DCB or DES in DES-ISR',
    'DCB or DES in BMS-ISR',
    'DCB or plain balloon',
    'Limus or paclitaxel DCB',
    'Several layers of metal',
  ]);
  for (const table of screen.getAllByRole('table')) {
    const years = within(table)
      .getAllByRole('rowheader')
      .flatMap(({ textContent }) => (/^\d{4}$/.test(textContent ?? '') ? [Number(textContent)] : []));
    expect(years.length).toBeGreaterThan(0);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  }
  expect(missingTexts(container)).toEqual([]);
});
