import { create } from 'zustand';
import type { RequestValues } from '../../features/second-opinion/request-values.ts';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import { keptText, readKept } from '../../interop/second-opinion/kept.ts';
import { type Change, changed } from '../../interop/second-opinion/kept-changes.ts';
import { type Keeping, settler } from '../library/kept-beside.ts';
import { whenForgotten } from '../library/session.ts';

interface Consultations {
  readonly consultations: readonly Consultation[];
  readonly keeping: Keeping;
  /** What this window has changed and nobody has written yet. */
  readonly unwritten: readonly Change[];
  /** A form that was left half filled; it stays in this window. */
  readonly draft: RequestValues | null;
}

const NOTHING = { consultations: [], unwritten: [], draft: null };

export const useConsultations = create<Consultations>()(() => ({ ...NOTHING, keeping: 'asking' }));
whenForgotten(() => useConsultations.setState(NOTHING));

export const keepDraft = (draft: RequestValues | null): void => useConsultations.setState({ draft });

/** Puts a consultation in its place, or first where it is new. */
export const keepConsultation = (consultation: Consultation): Promise<void> => change({ put: consultation });

export const forgetConsultation = ({ request }: Consultation): Promise<void> => change({ forget: request.id });

async function change(one: Change): Promise<void> {
  const { consultations, unwritten } = useConsultations.getState();
  useConsultations.setState({
    consultations: changed(consultations, [one]).consultations,
    unwritten: [...unwritten, one],
  });
  await settleConsultations();
}

/** Brings together what this window holds and what is kept, where other windows may have written. Never rejects. */
export const settleConsultations = settler<readonly Consultation[], Change>({
  name: 'consultations',
  empty: [],
  read: readKept,
  text: keptText,
  changed: (kept, changes) => {
    const { consultations, refused } = changed(kept, changes);
    return { kept: consultations, refused };
  },
  held: () => {
    const { consultations, unwritten } = useConsultations.getState();
    return { kept: consultations, unwritten };
  },
  hold: ({ kept, unwritten }) => useConsultations.setState({ consultations: kept, unwritten }),
  take: (keeping) => useConsultations.setState({ keeping }),
});
