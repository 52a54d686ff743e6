import { act, render, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useBackCloses } from '../../src/ui/use-back-closes.ts';

function Over({ open, close }: { open: boolean; close: () => void }) {
  useBackCloses(open, close);
  return null;
}

const back = () =>
  act(async () => {
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
  });

test('the way back closes what stands over the page, and nothing else', async () => {
  const close = vi.fn();
  history.replaceState({ page: 'before' }, '');
  render(<Over open close={close} />);
  expect(history.state).toHaveProperty('over');
  await back();
  expect(close).toHaveBeenCalledOnce();
  expect(history.state).toEqual({ page: 'before' });
});

test('closed otherwise, it takes its entry out of the history, so that the next way back leads on', async () => {
  const close = vi.fn();
  history.replaceState({ page: 'before' }, '');
  const { rerender } = render(<Over open close={close} />);
  rerender(<Over open={false} close={close} />);
  await waitFor(() => expect(history.state).toEqual({ page: 'before' }));
  expect(close).not.toHaveBeenCalled();
});

test('of two, the one on top goes first', async () => {
  const [below, above] = [vi.fn(), vi.fn()];
  render(<Over open close={below} />);
  render(<Over open close={above} />);
  await back();
  expect(above).toHaveBeenCalledOnce();
  expect(below).not.toHaveBeenCalled();
});

test('closed, it leaves the history alone', () => {
  const before = history.length;
  render(<Over open={false} close={vi.fn()} />);
  expect(history.length).toBe(before);
});

test('a link to another place of the page that is opened meanwhile is no way back, and leads back to it', async () => {
  const close = vi.fn();
  history.replaceState({ page: 'before' }, '');
  render(<Over open close={close} />);
  const mine: unknown = history.state;
  await act(async () => {
    const told = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    location.hash = '#q=1';
    await told;
  });
  // Whoever takes the message takes it out of the address as well.
  history.replaceState(history.state, '', location.pathname);
  expect(close).not.toHaveBeenCalled();
  await back();
  expect([close.mock.calls.length, history.state]).toEqual([0, mine]);
  await back();
  expect(close).toHaveBeenCalledOnce();
});
