/** Answers given in one go are one write. */
export const SAVE_DELAY_MS = 250;
/** Somebody who never pauses is saved all the same. */
export const SAVE_AT_LATEST_MS = 500;
/** After a failure, whether or not anything changes. */
export const SAVE_RETRY_MS = 4000;

export interface Autosave {
  /** Something changed: it is saved within half a second. */
  readonly changed: () => void;
  /** Saves what is not saved yet, now; resolves when that was tried. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Calls `save` soon after changes, one call at a time, again after a failure, and once more when something changed while
 * it was saving. @param save resolves to whether everything up to the call is stored; never rejects
 */
export function createAutosave(save: () => Promise<boolean>): Autosave {
  let dirty = false;
  let firstChange: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const schedule = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  async function run() {
    while (dirty) {
      dirty = false;
      if (await save()) continue;
      dirty = true;
      schedule(SAVE_RETRY_MS);
      return;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    firstChange = null;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    changed() {
      dirty = true;
      const now = performance.now();
      firstChange ??= now;
      schedule(Math.max(0, Math.min(SAVE_DELAY_MS, firstChange + SAVE_AT_LATEST_MS - now)));
    },
    flush,
    stop() {
      clearTimeout(timer);
      dirty = false;
    },
  };
}
