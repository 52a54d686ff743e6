import { beforeEach, describe, expect, test, vi } from 'vitest';
import { restoreDraft, useCaseStore } from '../../src/app/stores/case-store.ts';
import { unreadableDrafts } from '../../src/app/stores/unreadable-drafts.ts';
import { writeWaiting } from '../../src/app/stores/write-behind.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { frozenCase, frozenText } from '../fixtures/frozen.ts';
import { vignette } from '../territories/coronary/fixtures/vignettes.ts';

const store = () => useCaseStore.getState();

describe('case store', () => {
  beforeEach(() => {
    useCaseStore.setState({ caseData: emptyCase(), past: [], future: [], kept: true });
    writeWaiting();
    localStorage.clear();
  });

  test('undo takes back one step at a time, a new case included', () => {
    store().edit('stent.type', 'des');
    store().editTool('nc-balloon', 'failed');
    store().reset();
    expect(store().caseData).toEqual(emptyCase());
    store().undo();
    expect(store().caseData.preparation?.tools).toEqual([{ tool: 'nc-balloon', outcome: 'failed' }]);
    store().undo();
    expect(store().caseData).toEqual({ ...emptyCase(), stent: { type: 'des' } });
    store().undo();
    store().undo();
    expect(store().caseData).toEqual(emptyCase());
  });

  test('redo does again what undo took back, until something else is entered', () => {
    store().edit('stent.type', 'des');
    store().edit('stent.layers', 2);
    store().undo();
    store().undo();
    store().redo();
    expect(store().caseData.stent).toEqual({ type: 'des' });
    store().redo();
    expect(store().caseData.stent).toEqual({ type: 'des', layers: 2 });
    store().redo();
    expect(store().caseData.stent).toEqual({ type: 'des', layers: 2 });
    store().undo();
    store().edit('stent.layers', 3);
    expect(store().future).toEqual([]);
    store().redo();
    expect(store().caseData.stent).toEqual({ type: 'des', layers: 3 });
    store().undo();
    expect(store().caseData.stent).toEqual({ type: 'des' });
  });

  test('an example over a case is one step back', () => {
    store().edit('stent.type', 'des');
    store().load(vignette('V03').case);
    store().undo();
    expect(store().caseData).toEqual({ ...emptyCase(), stent: { type: 'des' } });
    store().redo();
    expect(store().caseData).toEqual(vignette('V03').case);
  });

  test('several fields at once are one step', () => {
    store().editAll([
      { path: 'stent.type', value: 'des' },
      { path: 'stent.layers', value: 2 },
    ]);
    store().undo();
    expect(store().caseData).toEqual(emptyCase());
  });

  test('an edit that changes nothing is not a step', () => {
    store().edit('stent.type', undefined);
    store().editLabel('');
    expect(store().past).toEqual([]);
  });

  test('the case is kept as a case file and read back', async () => {
    store().edit('stent.type', 'bms');
    writeWaiting();
    const text = localStorage.getItem('relumen.draft');
    expect(text).toBe(caseToText(store().caseData));
    useCaseStore.setState({ caseData: emptyCase() });
    writeWaiting();
    localStorage.setItem('relumen.draft', text ?? '');
    await restoreDraft();
    expect(store().caseData.stent).toEqual({ type: 'bms' });
  });

  test('a draft that cannot be read is set aside, not dropped', async () => {
    localStorage.setItem('relumen.draft', '{"kind":"isr-case","schemaVersion":2,"stent":{"layers":99}}');
    await restoreDraft();
    expect(store().caseData).toEqual(emptyCase());
    expect(unreadableDrafts().map(({ text }) => text)).toEqual([expect.stringContaining('99')]);
    expect(localStorage.getItem('relumen.draft')).toBeNull();
  });

  test('a draft of version 1 is read, and kept as version 2 once it is changed', async () => {
    localStorage.setItem('relumen.draft', frozenText('v0'));
    await restoreDraft();
    expect(store().caseData).toEqual({ ...frozenCase('v0'), schemaVersion: 2 });
    store().edit('imaging.aneurysm', false);
    writeWaiting();
    expect(localStorage.getItem('relumen.draft')).toBe(caseToText(store().caseData));
    expect(unreadableDrafts()).toEqual([]);
  });

  test('a draft of version 3 is set aside as it is', async () => {
    const newer = '{"kind":"isr-case","schemaVersion":3,"lesions":[{}]}';
    localStorage.setItem('relumen.draft', newer);
    await restoreDraft();
    expect(store().caseData).toEqual(emptyCase());
    expect(unreadableDrafts()).toMatchObject([{ text: newer }]);
  });

  test('a full storage is said, and the case goes on', () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store().edit('stent.type', 'des');
    writeWaiting();
    expect(store().kept).toBe(false);
    expect(store().caseData.stent).toEqual({ type: 'des' });
    setItem.mockRestore();
    store().edit('stent.type', 'bms');
    writeWaiting();
    expect(store().kept).toBe(true);
  });
});
