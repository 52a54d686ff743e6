import type { Settings } from '#territory/types/case-data.ts';
import { guidelineRowId } from '../../features/evidence/guideline-places.ts';
import { goTo } from '../going.ts';
import { useCaseStore } from '../stores/case-store.ts';

/** For this case alone, and with a way back: the next patient is again looked at by the lab's own guideline. */
export const followGuideline = (guideline: Settings['guideline']): void =>
  useCaseStore.getState().edit('setting.guideline', guideline);

/** To what one guideline says, or to the head of all of them. */
export const goToPositions = (guideline?: Settings['guideline']): void =>
  goTo('why', () => {
    const row = guideline && document.getElementById(guidelineRowId(guideline));
    if (row) {
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
      return;
    }
    const table = document.getElementById('guidelines');
    table?.focus({ preventScroll: true });
    // The browser would bring a table that is taller than the window to its middle, with its head out of sight.
    table?.scrollIntoView({ block: 'start' });
  });
