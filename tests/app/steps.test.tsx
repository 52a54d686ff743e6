import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { stepText } from '../../src/app/steps.ts';
import { useCaseStore } from '../../src/app/stores/case-store.ts';
import { useViewStore } from '../../src/app/stores/view-store.ts';
import { UndoButtons } from '../../src/app/undo-buttons.tsx';
import { emptyCase, setField } from '../../src/territories/coronary/case/edit.ts';
import { vignette } from '../territories/coronary/fixtures/vignettes.ts';

const store = () => useCaseStore.getState();
const said = () => useViewStore.getState().said;

/** What a button says is drawn after the answer. */
const LATER = { timeout: 20_000 };

describe('undo and redo', () => {
  beforeEach(() => {
    localStorage.clear();
    useCaseStore.setState({ caseData: emptyCase(), past: [], future: [] });
    useViewStore.setState({ said: '' });
  });

  test('a step is named by its field, by how many, or as the label', () => {
    const des = setField(emptyCase(), 'stent.type', 'des');
    expect(stepText(emptyCase(), des)).toBe('Stent type');
    expect(stepText(emptyCase(), setField(des, 'stent.layers', 1))).toBe('2 answers');
    expect(stepText(des, { ...des, label: 'R2' })).toBe('Case label');
  });

  test('a new case is named as one, and not by the answers that it has not', () => {
    store().edit('stent.type', 'bms');
    store().edit('stent.type', 'des');
    const before = store().caseData;
    store().reset();
    expect(stepText(before, store().caseData)).toBe('New case');
    store().undo();
    store().edit('stent.type', undefined);
    expect(stepText(before, store().caseData)).toBe('Stent type');
  });

  test('each button says what it would do, and nothing to do switches it off', () => {
    render(<UndoButtons />);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(said()).toBe('');
  });

  test('what was taken back or done again is said with the answer that stands now', async () => {
    store().edit('stent.type', 'bms');
    store().edit('stent.type', 'des');
    store().edit('lesion.lengthMm', 12.5);
    store().editTool('ivl', 'failed');
    render(<UndoButtons />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Preparation tools' }));
    expect(said()).toBe('Undone. Preparation tools: Unknown');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(said()).toBe('Undone. Lesion length: Unknown');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(said()).toBe('Undone. Stent type: BMS');
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    expect(said()).toBe('Redone. Stent type: DES');
    fireEvent.click(await screen.findByRole('button', { name: 'Redo: Lesion length' }, LATER));
    expect(said()).toBe('Redone. Lesion length: 12.5\u00a0mm');
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(said()).toBe('Redone. Preparation tools: IVL: failed');
    expect(await screen.findByRole('button', { name: 'Redo' }, LATER)).toBeDisabled();
  });

  test('a whole case is one step, whose answers are counted', () => {
    store().load(vignette('V03').case);
    render(<UndoButtons />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: 35 answers' }));
    expect(store().caseData).toEqual(emptyCase());
    expect(said()).toBe('Undone. 35 answers');
  });
});
