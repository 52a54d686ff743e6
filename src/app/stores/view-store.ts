import { create } from 'zustand';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { Selection } from '#territory/types/inspection.ts';

export type PaneName = 'case' | 'plan' | 'why';

interface ViewState {
  /** What the Why pane explains. */
  selection: Selection | null;
  /** The pane shown where there is not room for all. */
  pane: PaneName;
  /** What a screen reader is told besides the answer: what undo, redo or another case has just done. */
  said: string;
  /** The question that was answered last by hand, and after which the next one is led to. */
  answered: FieldPath | undefined;
  select: (selection: Selection | null) => void;
  goOnFrom: (answered: FieldPath | undefined) => void;
  show: (pane: PaneName) => void;
  say: (said: string) => void;
}

export const useViewStore = create<ViewState>()((set) => ({
  selection: null,
  pane: 'case',
  said: '',
  answered: undefined,
  // A second tap on what is explained goes back to the leading reason, and so does everything that is another case.
  select: (selection) => set(selection === null ? { selection } : { selection, pane: 'why' }),
  show: (pane) => set({ pane }),
  say: (said) => set({ said }),
  goOnFrom: (answered) => set({ answered }),
}));
