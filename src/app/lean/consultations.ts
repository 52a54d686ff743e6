import { create } from 'zustand';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import { changed } from '../../interop/second-opinion/kept-changes.ts';

interface Consultations {
  readonly consultations: readonly Consultation[];
}

/** The consultations of this window: nothing of them is written down. */
export const useConsultations = create<Consultations>()(() => ({ consultations: [] }));

/** Puts a consultation in its place, or first where it is new. */
export function keepConsultation(consultation: Consultation): void {
  const { consultations } = useConsultations.getState();
  useConsultations.setState({ consultations: changed(consultations, [{ put: consultation }]).consultations });
}
