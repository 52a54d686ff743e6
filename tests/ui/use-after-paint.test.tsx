import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand';
import { useAfterPaint } from '../../src/ui/use-after-paint.ts';

describe('what is drawn a frame later', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });
  const aFrame = () => act(() => void vi.advanceTimersByTime(40));
  const follow = (store: { subscribe: (onChange: () => void) => () => void; getState: () => number }) => {
    let drawn = 0;
    const view = renderHook(() => {
      drawn++;
      return useAfterPaint(store.subscribe, store.getState);
    });
    return { ...view, drawn: () => drawn };
  };

  test('draws nothing at once, and the newest of what has come once a frame was painted', () => {
    const store = createStore<number>(() => 1);
    const { result, drawn } = follow(store);
    aFrame();
    const before = drawn();
    act(() => store.setState(2));
    act(() => store.setState(3));
    expect(drawn()).toBe(before);
    expect(result.current).toBe(1);
    aFrame();
    expect(result.current).toBe(3);
  });

  test('misses nothing that changed between the drawing and its listening', () => {
    const store = createStore<number>(() => 1);
    const { result } = follow({
      ...store,
      subscribe: (onChange) => {
        store.setState(2);
        return store.subscribe(onChange);
      },
    });
    aFrame();
    expect(result.current).toBe(2);
  });

  test('does nothing any more once it is gone', () => {
    const store = createStore<number>(() => 1);
    const read = vi.fn(store.getState);
    const { unmount } = follow({ ...store, getState: read });
    aFrame();
    act(() => store.setState(2));
    unmount();
    read.mockClear();
    aFrame();
    expect(read).not.toHaveBeenCalled();
  });
});
