import { dayOf } from '../../features/case-library/day-of.ts';
import { setLibrary } from '../stores/library-store.ts';
import { outside } from './context.ts';
import type { OpenCase } from './open-case.ts';

/** What another day left on the screen is asked about: the patient on the table may be another. */
export function askAfter({ id, changedAt: at }: OpenCase): void {
  if (dayOf(at) < dayOf(outside.now())) setLibrary({ reopened: { id, at } });
}
