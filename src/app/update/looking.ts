/** A workstation stays open for days: it looks by itself this often. */
export const LOOK_EVERY_MS = 4 * 3_600_000;
/** Coming back to the window looks as well, but not at every glance. */
export const LOOK_AGAIN_AFTER_MS = 30 * 60_000;

/** Looks for a newer build now and then and when somebody comes back to the window; offline it says nothing. */
export function keepLooking(look: () => Promise<unknown>): void {
  let looked = Date.now(); // the registration has just looked
  const lookAfter = (ms: number) => {
    if (!navigator.onLine || Date.now() - looked < ms) return;
    looked = Date.now();
    // A server that does not answer is no news: the next look comes by itself.
    void look().catch(() => {});
  };
  setInterval(() => lookAfter(LOOK_AGAIN_AFTER_MS), LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookAfter(LOOK_AGAIN_AFTER_MS);
  });
  window.addEventListener('online', () => lookAfter(LOOK_AGAIN_AFTER_MS));
}
