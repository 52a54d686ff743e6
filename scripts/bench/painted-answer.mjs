// What runs inside the page while it is measured.

/**
 * @typedef {{ start: number, painted: number, idle: number, changed: boolean, eventTiming: number }} Measured
 * Milliseconds since the input event: `painted` until the answer to it is on the screen, `idle` until the page has
 * nothing left to do; `eventTiming` is what the browser's own Event Timing says, in steps of 8, 0 below 16.
 */

/** Sets up `window.measureNext` and `window.whenIdle`; to be added before the page loads. */
export function installProbe() {
  const LONGEST_MS = 3000;
  /** @type {Measured | undefined} */
  let current;
  let armed = false;
  let answerBefore = '';
  const answerText = () => document.querySelector('main section[aria-label="Answer"]')?.textContent ?? '';

  const onInput = (/** @type {Event} */ event) => {
    if (!armed || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
    armed = false;
    current = { start: event.timeStamp, painted: 0, idle: 0, changed: false, eventTiming: 0 };
  };
  for (const kind of ['click', 'keydown']) window.addEventListener(kind, onInput, { capture: true });

  const { scheduler } =
    /** @type {{ scheduler: { postTask(task: () => void, how: { priority: string }): Promise<void> } }} */ (
      /** @type {unknown} */ (window)
    );

  /**
   * Runs after the next frame has been handed to the compositor, before all else that waits for it: what the page does
   * next is not part of the frame. @param {() => void} then
   */
  const afterPaint = (then) =>
    requestAnimationFrame(() => void scheduler.postTask(then, { priority: 'user-blocking' }));

  const observer = new MutationObserver((changes) => {
    const measuring = current;
    if (!measuring) return;
    const inAnswer = changes.some(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('section[aria-label="Answer"]'),
    );
    // The first change is the commit that holds the answer; a later one counts when it is the answer that changes again.
    if (measuring.painted !== 0 && !inAnswer) return;
    afterPaint(() => {
      measuring.painted = performance.now() - measuring.start;
    });
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (current && entry.startTime >= current.start - 1)
        current.eventTiming = Math.max(current.eventTiming, entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));

  const pause = (/** @type {number} */ ms) => new Promise((go) => setTimeout(go, ms));
  // Not requestIdleCallback: with the processor slowed it waits for its timeout on a page that has long been idle.
  const idleTime = () => scheduler.postTask(() => {}, { priority: 'background' });

  /** Resolves with what was measured, or with nothing when the input changed nothing on the screen. */
  const whenIdle = async () => {
    const deadline = performance.now() + LONGEST_MS;
    while (!current?.painted && performance.now() < deadline) await pause(5);
    const measured = current;
    if (!measured?.painted) return undefined;
    // Twice: the deferred parts are started after the first paint.
    await idleTime();
    await idleTime();
    measured.idle = performance.now() - measured.start;
    await pause(60); // Event Timing reports after the frame
    measured.changed = answerText() !== answerBefore;
    current = undefined;
    return measured;
  };

  Object.assign(window, {
    measureNext: () => {
      const main = document.querySelector('main');
      if (!main) throw new Error('The page has no main.');
      observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
      answerBefore = answerText();
      current = undefined;
      armed = true;
    },
    whenIdle,
  });
}
