import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KnowledgeVersionNote } from '../../src/app/knowledge-version-note.tsx';

test('the day of the review is written out, as every other day on the screen', () => {
  render(<KnowledgeVersionNote />);
  expect(screen.getByText(/^Knowledge .*review.* by \d{1,2} [A-Z][a-z]{2,} \d{4}$/)).toBeVisible();
});
