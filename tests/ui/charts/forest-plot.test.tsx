import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ForestPlot } from '../../../src/ui/charts/forest-plot.tsx';

const row = (id: string, group?: string) => ({
  id,
  group,
  label: id,
  quoted: '',
  note: '',
  value: 0.8,
  text: 'HR 0.8',
});

const TEXTS = { caption: 'Plot', rowHeading: 'Trial', effectHeading: 'Effect', left: '← A', right: 'B →' };

test('the sides are named over the rows', () => {
  render(<ForestPlot rows={[row('one')]} texts={TEXTS} />);
  const said = screen.getByText('← A');
  expect(said.nextElementSibling).toHaveTextContent('B →');
  const first = screen.getByRole('row', { name: /one/ });
  expect(said.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('rows of one group stand together under its heading', () => {
  render(<ForestPlot rows={[row('one', 'TLR'), row('two', 'Death'), row('three', 'TLR')]} texts={TEXTS} />);
  const rows = within(screen.getByRole('table', { name: 'Plot' })).getAllByRole('rowheader');
  expect(rows.map(({ textContent }) => textContent?.trim())).toEqual(['TLR', 'one', 'three', 'Death', 'two']);
});
