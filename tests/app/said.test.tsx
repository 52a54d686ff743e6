import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Said } from '../../src/app/said.tsx';
import { useViewStore } from '../../src/app/stores/view-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
  useViewStore.setState({ said: '' });
});
afterEach(() => void vi.useRealTimers());

const say = (text: string) => act(() => useViewStore.getState().say(text));
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const seen = () => document.querySelector('[aria-hidden="true"]')?.textContent ?? null;

test('what was done is seen at once and for a moment, and announced', () => {
  render(<Said />);
  expect(seen()).toBeNull();
  say('Undone. Stent type: BMS');
  expect(seen()).toBe('Undone. Stent type: BMS');
  pass(1000);
  expect(screen.getByRole('status')).toHaveTextContent('Undone. Stent type: BMS');
  say('Redone. Stent type: DES');
  pass(3500);
  expect(seen()).toBe('Redone. Stent type: DES');
  pass(1000);
  expect(seen()).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('Redone. Stent type: DES');
});
