import { isBlank } from '../../case-library/record.ts';
import { autosave } from '../library/saving.ts';
import { isStored, screen } from '../library/session-state.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { library, useLibraryStore } from '../stores/library-store.ts';
import type { Keeping } from './hold.ts';

/** A window whose case is in the library. */
export const keptByLibrary: Keeping = {
  flush: () => autosave.flush(),
  situation() {
    const { phase, problem } = library();
    return { phase, failed: problem !== null, stored: isStored(), blank: isBlank(screen()) };
  },
  follow(changed) {
    const ends = [useLibraryStore.subscribe(changed), useCaseStore.subscribe(changed)];
    return () => {
      for (const end of ends) end();
    };
  },
};
