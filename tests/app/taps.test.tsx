import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ignoreBounces } from '../../src/app/taps.ts';

/** Frames are drawn when the test says so, at the time that it says. */
let frames: FrameRequestCallback[] = [];
let under: Element | null = null;
let start = 0;
const tapped: string[] = [];

/** The form that leads on by itself. */
let form = document.body;

const button = (name: string, taps?: string, place = form): HTMLButtonElement => {
  const made = document.createElement('button');
  made.textContent = name;
  if (taps) made.dataset['taps'] = taps;
  made.addEventListener('click', () => tapped.push(name));
  place.append(made);
  return made;
};

function draw(at: number) {
  const due = frames;
  frames = [];
  for (const frame of due) frame(start + at);
}

function tap(target: Element, at: number, detail = 1) {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX: 100, clientY: 100 });
  Object.defineProperty(click, 'timeStamp', { value: start + at });
  target.dispatchEvent(click);
}

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  document.elementFromPoint = () => under;
  ignoreBounces();
});

beforeEach(() => {
  // Each test long after the one before.
  start += 60_000;
  frames = [];
  tapped.length = 0;
  form = document.createElement('div');
  form.dataset['taps'] = 'moves';
  document.body.replaceChildren(form);
});

test('a series of quick taps over what has come under the finger is one tap, however long it goes on', () => {
  const layers = button('4 layers');
  const months = button('12 months');
  under = layers;
  tap(layers, 0);
  tap(months, 350);
  tap(months, 700);
  tap(months, 1050);
  expect(tapped).toEqual(['4 layers']);
});

test('on one and the same control a tap counts again after half a second, whatever was tapped meanwhile', () => {
  const undo = button('undo');
  under = undo;
  for (const at of [0, 300, 600, 900, 1200]) tap(undo, at);
  expect(tapped).toEqual(['undo', 'undo', 'undo']);
});

test('what the form has just moved under the finger is not tapped; a moment later it is', () => {
  const layers = button('4 layers');
  const months = button('12 months');
  under = layers;
  tap(layers, 0);
  draw(16);
  under = months;
  draw(600);
  tap(months, 800);
  expect(tapped).toEqual(['4 layers']);
  draw(1200);
  tap(months, 1400);
  expect(tapped).toEqual(['4 layers', '12 months']);
});

test('nor is a key of a keypad that has just come, though keys may be tapped quickly', () => {
  const layers = button('4 layers');
  const key = button('7', 'repeat');
  under = layers;
  tap(layers, 0);
  draw(16);
  under = key;
  draw(600);
  tap(key, 700);
  expect(tapped).toEqual(['4 layers']);
  tap(key, 1300);
  tap(key, 1400);
  expect(tapped).toEqual(['4 layers', '7', '7']);
});

test('what the user has scrolled there is tapped, and so is what a key presses', () => {
  const layers = button('4 layers');
  const months = button('12 months');
  under = layers;
  tap(layers, 0);
  under = months;
  draw(560);
  document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  tap(months, 600);
  tap(months, 620, 0);
  expect(tapped).toEqual(['4 layers', '12 months', '12 months']);
});

test('what comes under the finger where nothing moves by itself, as in a dialog, is tapped', () => {
  const first = button('go on', undefined, document.body);
  const second = button('go on again', undefined, document.body);
  under = first;
  tap(first, 0);
  under = second;
  draw(600);
  tap(second, 700);
  expect(tapped).toEqual(['go on', 'go on again']);
});
