import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Header } from '../../src/app/header.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});

test('the menu closes over a choice, and its button has the focus that the window gives back', () => {
  render(<Header onOpened={() => undefined} />);
  const menu = screen.getByText('Menu');
  fireEvent.click(menu);
  expect(menu).toHaveAttribute('aria-expanded', 'true');
  fireEvent.click(screen.getByText('Light screen'));
  expect(menu).toHaveAttribute('aria-expanded', 'false');
  expect(menu).toHaveFocus();
});

test('where no menu is open a choice leaves the focus where it is', () => {
  render(<Header onOpened={() => undefined} />);
  fireEvent.click(screen.getByTitle('Keyboard map'));
  expect(screen.getByText('Menu')).not.toHaveFocus();
});
