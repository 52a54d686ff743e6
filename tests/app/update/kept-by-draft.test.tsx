import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCaseStore } from '../../../src/app/stores/case-store.ts';
import { holdOf } from '../../../src/app/update/hold.ts';
import { keptByDraft } from '../../../src/app/update/kept-by-draft.ts';
import { writeMirror } from '../../../src/storage/device.ts';

const holdNow = () => holdOf({ ...keptByDraft.situation(), entry: null });
const keep = (how: 'here' | 'sealed' | 'nothing') =>
  writeMirror({ keep: how, eraseAfterDays: null, lastExportAt: null, epoch: 0 });

beforeEach(() => {
  localStorage.clear();
  useCaseStore.getState().reset();
  useCaseStore.setState({ kept: true });
});
afterEach(() => vi.restoreAllMocks());

test('a draft that the browser has kept holds nothing back', async () => {
  useCaseStore.getState().editLabel('LAB-1');
  await keptByDraft.flush();
  expect(localStorage.getItem('relumen.draft')).toContain('LAB-1');
  expect(holdNow()).toBeNull();
});

test('a draft that the browser refused does', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  useCaseStore.getState().editLabel('LAB-1');
  await keptByDraft.flush();
  expect(holdNow()).toEqual({ because: 'problem' });
});

test.each(['sealed', 'nothing'] as const)(
  'a device that keeps %s open keeps no draft: a case on the screen would be lost',
  (how) => {
    keep(how);
    expect(holdNow()).toBeNull();
    useCaseStore.getState().editLabel('LAB-1');
    expect(holdNow()).toEqual({ because: 'nothing-kept' });
  },
);

test('it tells when that may have changed, until it is no longer listened to', () => {
  const changed = vi.fn();
  const end = keptByDraft.follow(changed);
  useCaseStore.getState().editLabel('LAB-1');
  expect(changed).toHaveBeenCalled();
  end();
  changed.mockClear();
  useCaseStore.getState().editLabel('LAB-2');
  expect(changed).not.toHaveBeenCalled();
});
