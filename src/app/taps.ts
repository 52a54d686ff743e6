/** A second tap in the same place within this time is a bounce of a glove, or a double click out of habit. */
const BOUNCE_MS = 500;
/** In CSS pixels. */
const SAME_PLACE = 12;

let byHand = false;

/** Whether the last thing that was done was done with a finger or a mouse, and not with a key. */
export const wasByHand = (): boolean => byHand;

/**
 * A second tap within half a second does nothing, wherever it lands: what was tapped may have moved meanwhile. Keys that
 * are meant to be tapped quickly say so (`data-taps="repeat"`).
 */
export function ignoreBounces(): void {
  let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };
  document.addEventListener('pointerdown', () => (byHand = true), { capture: true });
  document.addEventListener('keydown', () => (byHand = false), { capture: true });
  document.addEventListener(
    'click',
    (event) => {
      // Pressed by a key, or by a program.
      if (event.detail === 0) return;
      const { timeStamp: at, clientX: x, clientY: y, target } = event;
      const near = Math.abs(x - last.x) < SAME_PLACE && Math.abs(y - last.y) < SAME_PLACE;
      const repeats = target instanceof Element && target.closest('[data-taps="repeat"]') !== null;
      if (near && !repeats && at - last.at < BOUNCE_MS) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      last = { at, x, y };
    },
    { capture: true },
  );
}
