import { create } from 'zustand';
import type { RequestValues } from '../../features/second-opinion/request-values.ts';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import { keptText, readKept } from '../../interop/second-opinion/kept.ts';
import { readMirror } from '../../storage/device.ts';

const KEY = 'relumen.consultations';
const UNREADABLE = 'relumen.consultations.unreadable';

/** `only-now`: a device that keeps nothing in the open; `full`: the browser refuses; `unreadable`: set aside. */
export type Keeping = 'kept' | 'only-now' | 'full' | 'unreadable';

interface Consultations {
  readonly consultations: readonly Consultation[];
  readonly keeping: Keeping;
  /** A form that was left half filled; it stays in this window. */
  readonly draft: RequestValues | null;
}

export const useConsultations = create<Consultations>()(() => ({ ...readAll(), draft: null }));

function readAll(): Pick<Consultations, 'consultations' | 'keeping'> {
  const { keep, epoch } = readMirror();
  const keeping = keep === 'here' ? 'kept' : 'only-now';
  const text = read(KEY);
  if (text === null) return { consultations: [], keeping };
  const kept = readKept(text);
  if (!kept) return { consultations: [], keeping: write(UNREADABLE, text) ? 'unreadable' : 'full' };
  // Cases are sealed by now, or not kept any more: what lies open is taken into this window.
  if (keep !== 'here') remove(KEY);
  // The device was emptied since.
  else if (kept.epoch !== epoch) return { consultations: [], keeping };
  return { consultations: kept.consultations, keeping };
}

export const keepDraft = (draft: RequestValues | null): void => useConsultations.setState({ draft });

/** Puts a consultation in its place, or first where it is new. */
export function keepConsultation(consultation: Consultation): void {
  const { id } = consultation.request;
  const before = useConsultations.getState().consultations;
  const isNew = !before.some(({ request }) => request.id === id);
  writeAll(isNew ? [consultation, ...before] : before.map((one) => (one.request.id === id ? consultation : one)));
}

export function forgetConsultation({ request }: Consultation): void {
  writeAll(useConsultations.getState().consultations.filter((one) => one.request.id !== request.id));
}

function writeAll(consultations: readonly Consultation[]): void {
  // A request holds the case: where cases are sealed or not kept, it does not lie open either.
  const { keep, epoch } = readMirror();
  const isOpen = keep === 'here';
  const keeping = !isOpen ? 'only-now' : write(KEY, keptText(consultations, epoch)) ? 'kept' : 'full';
  useConsultations.setState({ consultations, keeping });
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to remove.
  }
}
