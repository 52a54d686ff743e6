import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../src/i18n/with-library.ts';
import { ReopenedBanner } from '../../../src/features/case-library/banners.tsx';
import { freshDevice, openWindow, setClock } from './a-window.ts';

beforeEach(() => freshDevice('2026-12-10T12:00:00.000Z'));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a case that another day has left on the screen is asked about', async () => {
  const window = await openWindow();
  await window.enter('F-18');
  window.kill();
  setClock('2026-12-11T07:30:00.000Z');
  const next = await openWindow();
  expect(next.screen().label).toBe('F-18');
  const { reopened, current } = next.library();
  expect(reopened).toEqual({ id: current.id, at: expect.stringMatching(/^2026-12-10T/) as string });
});

test('one of the same day is not', async () => {
  const window = await openWindow();
  await window.enter('F-18');
  window.kill();
  setClock('2026-12-10T14:00:00.000Z');
  const next = await openWindow();
  expect(next.screen().label).toBe('F-18');
  expect(next.library().reopened).toBeNull();
});

test('the question names the case and its day, and either answer is one tap', async () => {
  vi.useRealTimers();
  const onGoOn = vi.fn();
  const onNew = vi.fn();
  render(<ReopenedBanner at="2026-12-10T12:00:00.000Z" label="F-18" onGoOn={onGoOn} onNew={onNew} />);
  expect(screen.getByText(/F-18, last changed 10 Dec 2026/)).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Yes, go on with it' }));
  expect(onGoOn).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'No, another patient' }));
  expect(onNew).toHaveBeenCalledOnce();
});
