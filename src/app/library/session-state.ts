import type { CaseData } from '#territory/types/case-data.ts';
import type { Draft } from '../../case-library/draft.ts';
import { isBlank } from '../../case-library/record.ts';
import { useCaseStore } from '../stores/case-store.ts';
import type { OpenCase } from './open-case.ts';

/** Which case a state of the screen belongs to: undo may lead back into the case before. */
export const owners = new WeakMap<CaseData, OpenCase>();
/** The latest state of each case that waits to be stored. */
export const waiting = new Map<OpenCase, CaseData>();

/** What this window knows of its screen; everything else of a case stands in the library. */
export const session = {
  open: null as OpenCase | null,
  /** Whether the screen has its place in the library yet. */
  adopted: false,
  /** Whether the library may have been emptied or sealed since the screen got its place there. */
  toRejoin: false,
  /** Whether something was changed in this window before that. */
  touched: false,
  /** States that were made before the library could be opened. */
  unadopted: [] as Draft[],
  /** True while the screen is changed by the library itself. */
  showing: false,
  /** True while the next state begins a case of its own. */
  beginning: false,
};

export const currentCase = (): OpenCase | null => session.open;
/** Whether the case has changes that are not stored. */
export const hasUnsaved = (one: OpenCase): boolean => waiting.has(one);
/** Whether everything that was entered in this window is in the library, read back and compared. */
export const isStored = (): boolean =>
  waiting.size === 0 && (session.adopted || (session.unadopted.length === 0 && isBlank(screen())));
export const screen = (): CaseData => useCaseStore.getState().caseData;
