import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ignoreBounces } from '../../src/app/taps.ts';

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

/** Lets the time go by until then. */
const wait = (at: number) => vi.advanceTimersByTime(start + at - performance.now());

function tap(target: Element, at: number, detail = 1) {
  wait(at);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX: 100, clientY: 100 });
  Object.defineProperty(click, 'timeStamp', { value: start + at });
  target.dispatchEvent(click);
}

beforeAll(() => {
  vi.useFakeTimers();
  document.elementFromPoint = () => under;
  ignoreBounces();
});

afterAll(() => void vi.useRealTimers());

beforeEach(() => {
  // Each test long after the one before.
  vi.advanceTimersByTime(60_000);
  start = performance.now();
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
  wait(540);
  under = months;
  wait(600);
  tap(months, 800);
  expect(tapped).toEqual(['4 layers']);
  wait(1200);
  tap(months, 1400);
  expect(tapped).toEqual(['4 layers', '12 months']);
});

test('nor is a key of a keypad that has just come, though keys may be tapped quickly', () => {
  const layers = button('4 layers');
  const key = button('7', 'repeat');
  under = layers;
  tap(layers, 0);
  wait(540);
  under = key;
  wait(600);
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
  wait(500);
  under = months;
  wait(560);
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
  wait(540);
  under = second;
  wait(600);
  tap(second, 700);
  expect(tapped).toEqual(['go on', 'go on again']);
});

test('what has come there a moment ago is not tapped, however short the moment', () => {
  const layers = button('4 layers');
  const months = button('12 months');
  under = layers;
  tap(layers, 0);
  wait(790);
  under = months;
  tap(months, 791);
  expect(tapped).toEqual(['4 layers']);
  tap(months, 1300);
  expect(tapped).toEqual(['4 layers', '12 months']);
});

test('what lies beside it, where nothing has moved, is tapped', () => {
  const layers = button('4 layers');
  const months = button('12 months');
  under = layers;
  tap(layers, 0);
  tap(months, 600);
  expect(tapped).toEqual(['4 layers', '12 months']);
});

test('what comes there long after a tap is tapped', () => {
  const layers = button('4 layers');
  const months = button('12 months');
  under = layers;
  tap(layers, 0);
  wait(2100);
  under = months;
  tap(months, 2200);
  expect(tapped).toEqual(['4 layers', '12 months']);
});
