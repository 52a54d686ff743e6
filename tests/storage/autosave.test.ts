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

  test('what is to run alone waits for the save under way, and what changes meanwhile is saved after it', async () => {
    const said: string[] = [];
    save.mockImplementation(async () => {
      said.push('save begins');
      await new Promise((done) => setTimeout(done, 100));
      said.push('save ends');
      return true;
    });
    const autosave = createAutosave(save);
    autosave.changed();
    void autosave.flush();
    const alone = autosave.alone(async () => {
      said.push('alone');
      autosave.changed();
      await new Promise((done) => setTimeout(done, 2 * SAVE_AT_LATEST_MS));
      said.push('no more');
      return 'done';
    });
    const flushed = alone.then(() => autosave.flush()).then(() => said.push('flushed'));
    await vi.advanceTimersByTimeAsync(10_000);
    await flushed;
    expect(await alone).toBe('done');
    expect(said).toEqual(['save begins', 'save ends', 'alone', 'no more', 'save begins', 'save ends', 'flushed']);
  });

  test('two that are to run alone run one after the other, and saving goes on after one that fails', async () => {
    const autosave = createAutosave(save);
    const said: string[] = [];
    const work = async (name: string) => {
      said.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 100));
      said.push(`${name} ends`);
      throw new Error(name);
    };
    const failed = Promise.allSettled([autosave.alone(() => work('one')), autosave.alone(() => work('two'))]);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('what is called off by what runs alone is not saved after it', async () => {
    const autosave = createAutosave(save);
    autosave.changed();
    await autosave.alone(async () => autosave.stop());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save).toHaveBeenCalledTimes(0);
  });
});
