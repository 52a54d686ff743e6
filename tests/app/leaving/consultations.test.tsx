import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Consultation } from '../../../src/interop/second-opinion/consultation.ts';
import { RICH, TYPICAL } from '../../interop/second-opinion/messages.ts';
import { beside, freshDevice, openWindow, rows } from '../library/a-window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const typical: Consultation = { request: TYPICAL, ready: true };
const other: Consultation = { request: { ...RICH, id: 'b0f5b2f4-3d5e-4a0e-8a52-7f3d9a6f1c20' }, ready: false };
const stored = async () => JSON.stringify(await rows('meta'));

/** A window in which the second opinion was opened. */
async function withOpinion() {
  const window = await openWindow();
  const room = await import('../../../src/app/leaving/consultations.ts');
  const { showOpinion, useOpinionView } = await import('../../../src/app/leaving/opinion-view.ts');
  const { quarantineText } = await import('../../../src/storage/quarantine.ts');
  const { changeKeptText } = await import('../../../src/storage/kept-text.ts');
  await room.settleConsultations();
  return {
    ...window,
    ...room,
    showOpinion,
    view: () => useOpinionView.getState().view,
    quarantineText,
    write: (text: string) => changeKeptText(window.connection, 'consultations', () => text),
    state: () => room.useConsultations.getState(),
  };
}

describe('requests for a second opinion', () => {
  test('are there again after another start', async () => {
    const window = await withOpinion();
    expect(window.state()).toMatchObject({ consultations: [], keeping: 'kept' });
    await window.keepConsultation(typical);
    await window.keepConsultation(other);
    window.kill();
    expect((await withOpinion()).state()).toMatchObject({ consultations: [other, typical], keeping: 'kept' });
  });

  test('made in two windows are both kept', async () => {
    const one = await withOpinion();
    const two = await withOpinion();
    await one.keepConsultation(typical);
    await two.keepConsultation(other);
    expect(two.state().consultations).toEqual([other, typical]);
    await one.forgetConsultation(typical);
    expect(one.state().consultations).toEqual([other]);
  });

  test('that another window has handed over are not written over, and it is said', async () => {
    const one = await withOpinion();
    await one.keepConsultation(typical);
    const two = await withOpinion();
    await two.keepConsultation({ ...typical, handedOver: { at: '2026-12-10T08:00:00.000Z', by: 'file' } });
    await one.keepConsultation({ ...typical, request: { ...TYPICAL, question: 'Stop, and refer?' } });
    expect(one.state().keeping).toBe('elsewhere');
    expect(one.state().consultations).toEqual(two.state().consultations);
  });

  test('go when the device is cleared: from the disk, and from the screen', async () => {
    const window = await withOpinion();
    await window.keepConsultation(typical);
    window.showOpinion({ at: 'ask', consultation: typical });
    expect(await stored()).toContain(TYPICAL.question);
    localStorage.setItem('relumen.records', '{"columns":{"Patient":"case_label"}}');
    await window.device.clearDevice();
    expect(beside()['relumen.records']).toBeUndefined();
    expect(await stored()).not.toContain(TYPICAL.question);
    expect(window.state()).toMatchObject({ consultations: [], unwritten: [] });
    expect(window.view()).toEqual({ at: 'home' });
  });

  test('live in their window alone where nothing is kept', async () => {
    const window = await withOpinion();
    await window.device.keepNothing();
    await window.keepConsultation(typical);
    expect(window.state()).toMatchObject({ consultations: [typical], keeping: 'only-now' });
    expect(await stored()).not.toContain(TYPICAL.question);
    await window.device.keepAgain();
    await window.settleConsultations();
    expect(window.state()).toMatchObject({ consultations: [typical], unwritten: [], keeping: 'kept' });
    expect(await stored()).toContain(TYPICAL.question);
  });

  test('are sealed with the cases, and there again with the passphrase', async () => {
    const window = await withOpinion();
    await window.keepConsultation(typical);
    await window.device.setPassphrase('correct horse battery');
    expect(await stored()).not.toContain(TYPICAL.question);
    window.kill();
    const later = await withOpinion();
    expect(later.state()).toMatchObject({ consultations: [], keeping: 'only-now' });
    await later.keepConsultation(other);
    expect(await later.device.unlock('correct horse battery')).toBe(true);
    await later.settleConsultations();
    expect(later.state()).toMatchObject({ consultations: [other, typical], unwritten: [], keeping: 'kept' });
    expect(await stored()).not.toContain(RICH.question);
  });

  test('that cannot be read are set aside, and new ones are kept beside them', async () => {
    const window = await withOpinion();
    await window.write('{"consultations":[{}]}');
    await window.keepConsultation(typical);
    expect(window.state()).toMatchObject({ consultations: [typical], keeping: 'unreadable' });
    expect(await rows('quarantine')).toMatchObject([
      { reason: 'consultations', body: { text: '{"consultations":[{}]}' } },
    ]);
    await window.settleConsultations();
    expect(window.state().keeping).toBe('kept');
  });
});
