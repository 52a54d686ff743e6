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
  /**
   * Runs something that changes what may be stored, with no save under way when it begins and none begun before it is
   * over: what waits, or has been called off meanwhile, is looked at afterwards. It must not wait for `flush` itself.
   */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
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

  /** Begun only when something is dirty. Over as soon as nothing is: who asks a moment later begins another one. */
  async function run() {
    try {
      while (dirty) {
        dirty = false;
        if (await save()) continue;
        dirty = true;
        schedule(SAVE_RETRY_MS);
        return;
      }
    } finally {
      running = null;
    }
  }

  function flush(): Promise<void> {
    if (running) return running;
    clearTimeout(timer);
    firstChange = null;
    if (!dirty) return Promise.resolve();
    running = run();
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
    async alone(work) {
      while (running) await running;
      const working = work();
      running = working.then(run, run);
      return working;
    },
    stop() {
      clearTimeout(timer);
      dirty = false;
    },
  };
}
