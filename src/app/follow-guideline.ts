import type { Settings } from '#territory/types/case-data.ts';
import { useCaseStore } from './stores/case-store.ts';

/** For this case alone, and with a way back: the next patient is again looked at by the lab's own guideline. */
export const followGuideline = (guideline: Settings['guideline']): void =>
  useCaseStore.getState().edit('setting.guideline', guideline);
