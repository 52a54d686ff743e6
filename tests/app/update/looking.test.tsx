import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLooking, LOOK_AGAIN_AFTER_MS, LOOK_EVERY_MS } from '../../../src/app/update/looking.ts';

const onLine = vi.spyOn(navigator, 'onLine', 'get');
beforeEach(() => {
  vi.useFakeTimers();
  onLine.mockReturnValue(true);
});
afterEach(() => vi.useRealTimers());

test('it looks every few hours, on coming back after a while, and not without a network', () => {
  const look = vi.fn(() => Promise.reject(new Error('no server')));
  keepLooking(look);
  const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
  comeBack();
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LOOK_AGAIN_AFTER_MS);
  comeBack();
  comeBack();
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(LOOK_EVERY_MS);
  expect(look).toHaveBeenCalledTimes(2);
  onLine.mockReturnValue(false);
  vi.advanceTimersByTime(LOOK_EVERY_MS);
  expect(look).toHaveBeenCalledTimes(2);
  onLine.mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  expect(look).toHaveBeenCalledTimes(3);
});
