import { expect, test } from 'vitest';
import { refuseStrayFiles } from '../../src/app/stray-files.ts';

/** A drag over the page, as a browser would tell of it. */
function drag(kind: 'dragover' | 'drop', types: string[], taken = false) {
  const dataTransfer = { types, dropEffect: 'copy' };
  const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { dataTransfer });
  if (taken) event.preventDefault();
  document.body.dispatchEvent(event);
  return { stopped: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

test('a file dropped beside the place for it does not replace the program; everything else is left alone', () => {
  expect(drag('drop', ['Files']).stopped).toBe(false); // control: before
  refuseStrayFiles();
  for (const kind of ['dragover', 'drop'] as const) {
    expect(drag(kind, ['Files'])).toEqual({ stopped: true, effect: 'none' });
    expect(drag(kind, ['text/plain'])).toEqual({ stopped: false, effect: 'copy' });
    expect(drag(kind, ['Files'], true)).toEqual({ stopped: true, effect: 'copy' });
  }
});
