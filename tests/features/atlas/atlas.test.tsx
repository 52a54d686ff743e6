import { render, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Atlas } from '../../../src/features/atlas/atlas.tsx';
import { pictogramOf } from '../../../src/features/case-entry/pictogram-of.tsx';
import { atlasPlates } from '../../../src/territories/coronary/atlas.ts';
import { missingTexts } from '../../fixtures/inspections.ts';

test('every plate is drawn, with its pitfalls, its rules and the lecture, and words for all of it', async () => {
  const { container } = render(<Atlas drawingOf={pictogramOf} />);
  expect(screen.getAllByRole('region')).toHaveLength(atlasPlates.length);
  const drawn = atlasPlates.flatMap(({ entries }) => entries).filter(({ drawn: drawing }) => drawing !== null);
  // Those that stand beside the answers of the case come a moment later.
  await waitFor(() =>
    expect(
      container.querySelectorAll('svg[viewBox="0 0 64 32"], svg[viewBox="0 0 34 34"], svg[viewBox="0 0 40 32"]'),
    ).toHaveLength(drawn.length),
  );
  expect(missingTexts(container)).toEqual([]);
});

test('a limit stands with its number, and what was not found says so', () => {
  render(<Atlas drawingOf={pictogramOf} />);
  const expansion = within(screen.getByRole('region', { name: 'Expansion of the stent' }));
  expect(expansion.getByText(/below 80% of the mean reference lumen area/)).toBeVisible();
  expect(expansion.getByText('By IVUS').closest('li')).toHaveTextContent('Not found');
});
