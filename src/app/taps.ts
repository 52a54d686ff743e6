import { afterPaint } from '../ui/after-paint.ts';

/** A second tap in the same place within this time is a bounce of a glove, or a double click out of habit. */
const BOUNCE_MS = 500;
/** In CSS pixels. */
const SAME_PLACE = 12;
/** As long as the form may take to move after an answer, on a slow machine too. */
const WATCH_MS = 2000;
const LOOK_MS = 50;
const CONTROLS = ['button', 'input', 'select', 'summary', 'label', 'a', '[role="radio"]'].join();

let byHand = false;

/** Whether the last thing that was done was done with a finger or a mouse, and not with a key. */
export const wasByHand = (): boolean => byHand;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Tap extends Place {
  readonly at: number;
  readonly control: Element | null;
}

const controlAt = ({ x, y }: Place): Element | null => document.elementFromPoint(x, y)?.closest(CONTROLS) ?? null;

/**
 * Watches what lies under a finger that has just tapped: where the form moves by itself, another control comes under it.
 * What the user scrolls is moved by the user.
 * @returns since when another control lies there, in the time of events
 */
function watchUnderFinger() {
  let cameAt = Number.NEGATIVE_INFINITY;
  let tapped: Tap | undefined;
  let under: Element | null = null;
  let callOff = () => {};
  const stop = () => {
    callOff();
    tapped = undefined;
    cameAt = Number.NEGATIVE_INFINITY;
  };
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    document.addEventListener(type, stop, { capture: true, passive: true });
  }
  function look() {
    const now = performance.now();
    if (!tapped || now - tapped.at >= WATCH_MS) return;
    const found = controlAt(tapped);
    if (found !== null && found !== under) cameAt = now;
    under = found;
    callOff();
    // Not in every frame: the page would draw each for this alone.
    const timer = setTimeout(look, LOOK_MS);
    callOff = () => clearTimeout(timer);
  }
  return {
    watch(tap: Tap) {
      stop();
      tapped = tap;
      under = tap.control;
      // To look is to lay out: not in the frame that shows what the tap did.
      callOff = afterPaint(look);
    },
    /** What has come since the last look is among it. */
    cameAt() {
      look();
      return cameAt;
    },
  };
}

/**
 * A second tap within half a second does nothing, wherever it lands: what was tapped may have moved meanwhile; nor does
 * one on what has just come there by itself in a form that moves (`data-taps="moves"`). Keys that are meant to be tapped
 * quickly say so (`data-taps="repeat"`).
 */
export function ignoreBounces(): void {
  let last: Tap = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0, control: null };
  const finger = watchUnderFinger();
  document.addEventListener('pointerdown', () => (byHand = true), { capture: true });
  document.addEventListener('keydown', () => (byHand = false), { capture: true });
  document.addEventListener(
    'click',
    (event) => {
      // Pressed by a key, or by a program.
      if (event.detail === 0) return;
      const { timeStamp: at, clientX: x, clientY: y, target } = event;
      const near = Math.abs(x - last.x) < SAME_PLACE && Math.abs(y - last.y) < SAME_PLACE;
      const element = target instanceof Element ? target : null;
      const control = element?.closest(CONTROLS) ?? null;
      const repeats = (element?.closest('[data-taps="repeat"]') ?? null) !== null;
      const moves = (element?.closest('[data-taps="moves"]') ?? null) !== null;
      const isBounce = !repeats && at - last.at < BOUNCE_MS;
      if (near && (isBounce || (moves && at - finger.cameAt() < BOUNCE_MS))) {
        event.preventDefault();
        event.stopImmediatePropagation();
        // On what lay there before, every other tap counts; a series that goes on over what has come there is one tap.
        if (control !== last.control) last = { ...last, at };
        return;
      }
      last = { at, x, y, control };
      finger.watch(last);
    },
    { capture: true },
  );
}
