import { isBlank } from '../../case-library/record.ts';
import { readMirror } from '../../storage/device.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { writeWaiting } from '../stores/write-behind.ts';
import type { Keeping } from './hold.ts';

/** A window without a library: its case is the draft that the browser keeps, unless the device keeps nothing open. */
export const keptByDraft: Keeping = {
  flush: async () => writeWaiting(),
  situation() {
    const { kept, caseData } = useCaseStore.getState();
    const phase = readMirror().keep === 'here' ? 'ready' : 'off';
    return { phase, failed: !kept, stored: kept, blank: isBlank(caseData) };
  },
  follow: (changed) => useCaseStore.subscribe(changed),
};
