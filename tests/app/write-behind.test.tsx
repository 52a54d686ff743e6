import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useCaseStore } from '../../src/app/stores/case-store.ts';
import { draftText, writeDraftNote } from '../../src/app/stores/draft-storage.ts';
import { readDraftNote, removeDraft } from '../../src/app/stores/stored-draft.ts';
import { writeBeforeLeaving, writeBehind } from '../../src/app/stores/write-behind.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';

const hidden = (is: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(is);
const NOTE = { edits: 1, serial: 1, at: '2026-11-23T10:00:00.000Z' };
const stored = () => localStorage.getItem('relumen.draft');

describe('what is written behind the screen', () => {
  writeBeforeLeaving();

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    hidden(false);
    return () => {
      vi.runAllTimers();
      vi.useRealTimers();
      vi.restoreAllMocks();
    };
  });

  test('waits until the frame was painted, and is the latest of its kind', () => {
    const first = vi.fn();
    const latest = vi.fn();
    const other = vi.fn();
    writeBehind('a', first);
    writeBehind('b', other);
    writeBehind('a', latest);
    vi.advanceTimersToNextFrame();
    expect(latest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(latest).toHaveBeenCalledOnce();
    expect(other).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
  });

  test('is written before the page is left, once', () => {
    const write = vi.fn();
    writeBehind('a', write);
    window.dispatchEvent(new Event('pagehide'));
    expect(write).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(write).toHaveBeenCalledOnce();
  });

  test('is written at once where nothing is painted, and when the page is hidden meanwhile', () => {
    const write = vi.fn();
    writeBehind('a', write);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(write).not.toHaveBeenCalled();
    hidden(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(write).toHaveBeenCalledOnce();
    const next = vi.fn();
    writeBehind('a', next);
    expect(next).toHaveBeenCalledOnce();
  });

  test('a case that was changed is there for whoever reads it, and after the next frame for good', () => {
    useCaseStore.setState({ caseData: emptyCase(), past: [], future: [], kept: true });
    useCaseStore.getState().edit('stent.type', 'bms');
    expect(stored()).toBeNull();
    expect(draftText()).toBe(caseToText(useCaseStore.getState().caseData));
    useCaseStore.getState().edit('stent.type', 'des');
    vi.advanceTimersByTime(40);
    expect(stored()).toBe(caseToText(useCaseStore.getState().caseData));
  });

  test('what was removed is not written again behind it', () => {
    writeDraftNote({ ...NOTE, id: 'one' });
    expect(readDraftNote()?.id).toBe('one');
    writeDraftNote({ ...NOTE, id: 'two' });
    removeDraft();
    vi.runAllTimers();
    expect(readDraftNote()).toBeNull();
  });
});
