import { create } from 'zustand';
import type { RequestValues } from '../../features/second-opinion/request-values.ts';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import { keptText, readKept } from '../../interop/second-opinion/kept.ts';
import { type Change, changed } from '../../interop/second-opinion/kept-changes.ts';
import { changeConsultations, readConsultations } from '../../storage/consultations.ts';
import { quarantineText } from '../../storage/quarantine.ts';
import { asProblem, type ProblemCode } from '../../storage/storage-problem.ts';
import { connection } from '../library/context.ts';
import { whenForgotten } from '../library/session.ts';
import { library } from '../stores/library-store.ts';

/** `asking`: what is kept was not read yet; `only-now`: a device that keeps no cases, or whose cases are locked; `full`: what was made could not be written. */
export type Keeping = 'asking' | 'kept' | 'only-now' | 'full' | 'unreadable' | 'elsewhere';

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

let settling = Promise.resolve();

/** Brings together what this window holds and what is kept, where other windows may have written. Never rejects. */
export function settleConsultations(): Promise<void> {
  settling = settling.then(settle);
  return settling;
}

async function settle(): Promise<void> {
  const { keep } = library().device;
  if (keep === 'nothing' || (keep === 'sealed' && connection.vault === null)) return take('only-now');
  const { unwritten } = useConsultations.getState();
  try {
    const there = await readConsultations(connection);
    const lost = there !== null && !readKept(there);
    if (lost) await quarantineText(connection, there, 'consultations');
    let refused = false;
    const text = await changeConsultations(connection, (now) => {
      const list = now === null || (lost && now === there) ? [] : readKept(now);
      if (!list || (unwritten.length === 0 && !lost)) return undefined;
      const result = changed(list, unwritten);
      refused = result.refused;
      return keptText(result.consultations);
    });
    // What came while this was written is not written yet, and goes on top.
    const later = useConsultations.getState().unwritten.slice(unwritten.length);
    const kept = text === null ? [] : (readKept(text) ?? []);
    useConsultations.setState({ consultations: changed(kept, later).consultations, unwritten: later });
    take(refused ? 'elsewhere' : lost ? 'unreadable' : 'kept');
  } catch (error) {
    take(ONLY_NOW.has(asProblem(error).code) ? 'only-now' : 'full');
  }
}

const ONLY_NOW: ReadonlySet<ProblemCode> = new Set(['locked', 'changed', 'refused']);

const take = (keeping: Keeping): void => useConsultations.setState({ keeping });
