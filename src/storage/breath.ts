/** Work goes on for so long at most before the screen may answer. */
const SLICE_MS = 40;

/** Behind whatever else waits, and, unlike a timer, without delay in a window that is not in sight. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Lets the screen answer between pieces of a long work; call it after each piece. */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/**
 * Does a work that pauses after each piece, and lets the screen answer in between.
 * @param onPause told what the work says at each pause
 */
export async function patiently<S, R>(work: Generator<S, R>, onPause: (said: S) => void = () => {}): Promise<R> {
  const breath = createBreath();
  let step = work.next();
  while (!step.done) {
    onPause(step.value);
    await breath();
    step = work.next();
  }
  return step.value;
}
