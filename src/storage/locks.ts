/** A lock that is held until it is released, or until another window steals it. */
export interface Held {
  readonly release: () => void;
  /** Settles when the lock was stolen. */
  readonly lost: Promise<void>;
}

export type LockMode = 'if-free' | 'wait' | 'steal';

/** Browsers without Web Locks: everybody holds, and the revision of each write is what keeps two writers apart. */
const WITHOUT_LOCKS: Held = { release: () => {}, lost: new Promise(() => {}) };

/**
 * Takes the lock of one case.
 * @returns null when somebody else holds it and `mode` does not wait; never rejects
 */
export function holdCase(id: string, mode: LockMode, waitMs = 2000): Promise<Held | null> {
  const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks;
  if (!locks) return Promise.resolve(WITHOUT_LOCKS);
  return new Promise((resolve) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let lose = () => {};
    const lost = new Promise<void>((done) => {
      lose = done;
    });
    const options: LockOptions =
      mode === 'if-free'
        ? { ifAvailable: true }
        : mode === 'steal'
          ? { steal: true }
          : { signal: AbortSignal.timeout(waitMs) };
    locks
      .request(`relumen.case.${id}`, options, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        resolve({ release, lost });
        return held;
      })
      .catch(() => {
        // Stolen after it was held, or not had in time: the first answer of the two counts.
        lose();
        resolve(null);
      });
  });
}
