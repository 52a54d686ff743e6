import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { decidingDevice, MissingList } from '../../../src/features/plan/missing-list.tsx';
import { EMPTY_CASE, inspected } from '../../fixtures/inspections.ts';

test('as many answers are counted to decide the device as the list names so', async () => {
  const missing = inspected(EMPTY_CASE).result.missing.filter(({ couldChange }) => couldChange);
  render(<MissingList missing={missing} onField={vi.fn()} />);
  expect(screen.getAllByText('decides the device')).toHaveLength(decidingDevice(missing));
  expect(decidingDevice(missing)).toBeGreaterThan(0);
  expect(decidingDevice(missing)).toBeLessThan(missing.length);
});
