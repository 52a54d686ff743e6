import { create } from 'zustand';
import { emptyCase, recordTool, setField } from '#territory/case/edit.ts';
import type { CaseData, FieldPath, FieldValues } from '#territory/types/case-data.ts';
import type { Tool, ToolOutcome } from '#territory/types/vocabulary.ts';
import { hasDrafts } from './browser-storage.ts';
import { holdDraft, writeDraft } from './draft-storage.ts';
import { writeWaiting } from './write-behind.ts';

/** More steps back than anyone takes; old ones fall away so that a long day does not grow without end. */
const UNDO_DEPTH = 200;

/** Which case each state is one of. */
const numbers = new WeakMap<CaseData, number>();
let counted = 0;

/** The same number for every state of a case that was reached by answers; another for one that was begun or put in place. */
export function caseNumber(caseData: CaseData): number {
  const number = numbers.get(caseData) ?? ++counted;
  numbers.set(caseData, number);
  return number;
}

interface CaseState {
  caseData: CaseData;
  past: readonly CaseData[];
  /** What undo took back, the nearest first; any new change does away with it. */
  future: readonly CaseData[];
  /** Whether the browser has kept the latest change. */
  kept: boolean;
  edit: <P extends FieldPath>(path: P, value: FieldValues[P] | undefined) => void;
  editAll: (changes: readonly { path: FieldPath; value: FieldValues[FieldPath] | undefined }[]) => void;
  editTool: (tool: Tool, outcome: ToolOutcome | undefined) => void;
  editLabel: (label: string) => void;
  undo: () => void;
  redo: () => void;
  reset: () => void;
  load: (caseData: CaseData) => void;
}

export const useCaseStore = create<CaseState>()((set) => {
  const begin = (next: (caseData: CaseData) => CaseData) =>
    set((state) => {
      const caseData = next(state.caseData);
      if (caseData === state.caseData) return state;
      return { caseData, past: [...state.past, state.caseData].slice(-UNDO_DEPTH), future: [] };
    });
  const change = (next: (caseData: CaseData) => CaseData) =>
    begin((caseData) => {
      const after = next(caseData);
      numbers.set(after, caseNumber(caseData));
      return after;
    });
  return {
    caseData: emptyCase(),
    past: [],
    future: [],
    kept: true,
    edit: (path, value) => change((caseData) => setField(caseData, path, value)),
    editAll: (changes) =>
      change((caseData) => changes.reduce((each, { path, value }) => setField(each, path, value), caseData)),
    editTool: (tool, outcome) => change((caseData) => recordTool(caseData, tool, outcome)),
    editLabel: (label) =>
      change((caseData) => {
        if (label === (caseData.label ?? '')) return caseData;
        const { label: _old, ...rest } = caseData;
        return label === '' ? rest : { ...rest, label };
      }),
    undo: () =>
      set((state) => {
        const [caseData] = state.past.slice(-1);
        if (!caseData) return state;
        return { caseData, past: state.past.slice(0, -1), future: [state.caseData, ...state.future] };
      }),
    redo: () =>
      set((state) => {
        const [caseData, ...future] = state.future;
        return caseData ? { caseData, past: [...state.past, state.caseData], future } : state;
      }),
    reset: () => begin(emptyCase),
    load: (caseData) => begin(() => caseData),
  };
});

useCaseStore.subscribe(({ caseData }, before) => {
  if (caseData === before.caseData) return;
  writeDraft(caseData, (kept) => {
    if (kept !== useCaseStore.getState().kept) useCaseStore.setState({ kept });
  });
});

const readerOfDrafts = () => import('./stored-draft.ts');

/**
 * Puts the draft that this device keeps on the screen; without one, or with one that cannot be read, nothing changes.
 * What reads it is fetched only where there is one; when it does not come, the draft stays as it is.
 */
export async function restoreDraft(): Promise<void> {
  writeWaiting();
  if (!hasDrafts()) return;
  const reader = await readerOfDrafts()
    .catch(readerOfDrafts)
    .catch(() => null);
  if (!reader) return holdDraft();
  const caseData = await reader.draftToDraw();
  if (caseData) useCaseStore.setState({ caseData });
}
