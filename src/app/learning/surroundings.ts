import { shown } from '#page/teaching.tsx';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import type { Surroundings } from '../../features/teaching/solve.tsx';
import type { InspectionOf } from '../leaving/case-now.ts';
import { useCaseStore } from '../stores/case-store.ts';

/**
 * A case that is learnt from is computed by the same engine, and under the settings of the rule book, whatever this
 * laboratory's are.
 */
export const surroundings = (inspectionOf: InspectionOf, onClose: () => void): Surroundings => ({
  ...shown,
  inspectionOf: (caseData) => inspectionOf(caseData, DEFAULT_SETTINGS),
  onToScreen: (caseData) => {
    useCaseStore.getState().load(caseData);
    onClose();
  },
});
