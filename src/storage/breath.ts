/** Work goes on for so long at most before the screen may answer. */
const SLICE_MS = 40;

type Scheduler = { yield?: () => Promise<void> };

const nextTask = (): Promise<void> =>
  (globalThis as { scheduler?: Scheduler }).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

/** Lets the screen answer between pieces of a long work; call it after each piece. */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await nextTask();
    since = performance.now();
  };
}
