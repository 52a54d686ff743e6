import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beside, freshDevice, openWindow, rows } from '../library/a-window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stored = async () => JSON.stringify(await rows('meta'));
const TRIED = { id: 'V01', times: 1, first: ['next'] };

/** A window in which the teaching cases were opened. */
async function withCases() {
  const window = await openWindow();
  const room = await import('../../../src/app/learning/progress.ts');
  await room.settleProgress();
  return { ...window, ...room, state: () => room.useProgress.getState() };
}

describe('what was solved', () => {
  test('is there again after another start', async () => {
    const window = await withCases();
    await window.noteTry('V01', ['next']);
    window.kill();
    expect((await withCases()).state()).toMatchObject({ tried: [TRIED], keeping: 'kept' });
  });

  test('in two windows is all kept', async () => {
    const one = await withCases();
    const two = await withCases();
    await Promise.all([one.noteTry('V01', ['next']), two.noteTry('V02', [])]);
    await one.noteTry('V02', ['next']);
    expect(one.state().tried).toEqual(expect.arrayContaining([TRIED, { id: 'V02', times: 2, first: [] }]));
  });

  test('goes when the device is cleared: from the disk, and from the screen', async () => {
    const window = await withCases();
    await window.noteTry('V01', ['next']);
    expect(await stored()).toContain('V01');
    await window.device.clearDevice();
    expect(await stored()).not.toContain('V01');
    expect(window.state()).toMatchObject({ tried: [], unwritten: [] });
    expect(JSON.stringify(beside())).not.toContain('V01');
  });

  test('lives in its window alone where nothing is kept, and is sealed with the cases', async () => {
    const window = await withCases();
    await window.device.keepNothing();
    await window.noteTry('V01', ['next']);
    expect(window.state()).toMatchObject({ tried: [TRIED], keeping: 'only-now' });
    expect(await stored()).not.toContain('V01');
    await window.device.keepAgain();
    await window.settleProgress();
    expect(await stored()).toContain('V01');
    await window.device.setPassphrase('correct horse battery');
    expect(await stored()).not.toContain('V01');
  });
});
