import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosave, SAVE_AT_LATEST_MS, SAVE_DELAY_MS, SAVE_RETRY_MS } from '../../src/storage/autosave.ts';

describe('autosave', () => {
  const save = vi.fn<() => Promise<boolean>>();
  beforeEach(() => {
    vi.useFakeTimers();
    save.mockReset().mockResolvedValue(true);
  });
  afterEach(() => vi.useRealTimers());

  test('one change is saved once, soon', async () => {
    createAutosave(save).changed();
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS - 1);
    expect(save).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('somebody who never pauses is saved all the same', async () => {
    const autosave = createAutosave(save);
    for (let ms = 0; ms < SAVE_AT_LATEST_MS; ms += 100) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('what changes while it is being saved is saved afterwards, never at the same time', async () => {
    let running = 0;
    let most = 0;
    save.mockImplementation(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 1000));
      running--;
      return true;
    });
    const autosave = createAutosave(save);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS + 10);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(5000);
    expect([save.mock.calls.length, most]).toEqual([2, 1]);
  });

  test('a failure is tried again by itself until it succeeds', async () => {
    save.mockResolvedValueOnce(false).mockResolvedValueOnce(false);
    createAutosave(save).changed();
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS + 2 * SAVE_RETRY_MS);
    expect(save).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(10 * SAVE_RETRY_MS);
    expect(save).toHaveBeenCalledTimes(3);
  });

  test('flush saves at once what waits, and nothing when nothing does', async () => {
    const autosave = createAutosave(save);
    await autosave.flush();
    expect(save).toHaveBeenCalledTimes(0);
    autosave.changed();
    await autosave.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('what changes right after an idle flush is saved by the next one', async () => {
    const autosave = createAutosave(save);
    void autosave.flush();
    autosave.changed();
    await autosave.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('a flush while a failure is being told does not call off the next try', async () => {
    save.mockResolvedValueOnce(false);
    const autosave = createAutosave(save);
    autosave.changed();
    const tried = autosave.flush().then(() => autosave.flush());
    await Promise.resolve();
    void autosave.flush();
    await tried;
    await vi.advanceTimersByTimeAsync(SAVE_RETRY_MS);
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(2);
  });
});
