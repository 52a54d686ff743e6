import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Disclosure } from '../../src/ui/disclosure.tsx';

test('opens by itself once something inside must not be overlooked, and stays open afterwards', () => {
  const disclosure = (needed: boolean) => (
    <Disclosure summary="More" needed={needed}>
      inside
    </Disclosure>
  );
  const { rerender } = render(disclosure(false));
  const details = screen.getByRole('group');
  expect(details).not.toHaveAttribute('open');
  rerender(disclosure(true));
  expect(details).toHaveAttribute('open');
  rerender(disclosure(false));
  expect(details).toHaveAttribute('open');
});
