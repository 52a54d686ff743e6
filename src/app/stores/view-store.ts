import { create } from 'zustand';
import type { Selection } from '../../engine/types/inspection.ts';

export type PaneName = 'case' | 'plan' | 'why';

interface ViewState {
  /** What the Why pane explains. */
  selection: Selection | null;
  /** The pane shown where there is not room for all. */
  pane: PaneName;
  select: (selection: Selection) => void;
  show: (pane: PaneName) => void;
}

export const useViewStore = create<ViewState>()((set) => ({
  selection: null,
  pane: 'case',
  select: (selection) => set({ selection, pane: 'why' }),
  show: (pane) => set({ pane }),
}));
