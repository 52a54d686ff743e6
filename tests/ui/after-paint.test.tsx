import { beforeEach, describe, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/ui/after-paint.ts';

describe('what waits for a frame', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => {
      vi.runAllTimers();
      vi.useRealTimers();
    };
  });

  test('begins after the frame and not in it, all of it in the order it was asked for', () => {
    const done: string[] = [];
    requestAnimationFrame(() => done.push('frame'));
    afterPaint(() => done.push('one'));
    afterPaint(() => done.push('two'));
    expect(done).toEqual([]);
    vi.advanceTimersToNextFrame();
    expect(done).toEqual(['frame']);
    vi.advanceTimersByTime(2);
    expect(done).toEqual(['frame', 'one', 'two']);
  });

  test('what is asked for after the frame waits for the next one', () => {
    const done: string[] = [];
    afterPaint(() => done.push('one'));
    vi.advanceTimersToNextFrame();
    afterPaint(() => done.push('two'));
    vi.advanceTimersByTime(2);
    expect(done).toEqual(['one']);
    vi.advanceTimersByTime(40);
    expect(done).toEqual(['one', 'two']);
  });

  test('what was called off does not begin, and what was asked for beside it does', () => {
    const done: string[] = [];
    const same = () => done.push('same');
    const callOff = afterPaint(same);
    afterPaint(same);
    callOff();
    vi.advanceTimersByTime(40);
    expect(done).toEqual(['same']);
  });
});
