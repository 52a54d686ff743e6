import type { CaseData, FieldPath } from './types/case-data.ts';

// What a second opinion on a coronary restenosis is asked in: constants, so that the schema, the forms and the texts share one spelling.

export const ROLES = ['interventional-cardiologist', 'cardiologist', 'fellow', 'cardiac-surgeon', 'other'] as const;
/** Who may have answered together with whoever writes. */
export const BESIDE = 'cardiac-surgeon' satisfies (typeof ROLES)[number];
export const MATERIALS = ['cine', 'key-frames', 'ivus', 'oct', 'ecg', 'echo', 'labs', 'reports'] as const;

/** What a request may lack: each limits the answer, none stops it. */
export const GAPS = ['no-msa', 'no-imaging', 'no-physiology', 'no-layers', 'no-pictures'] as const;

/** What is told in groups of its own, known or not: nothing here. */
export const BLOCK: readonly {
  readonly id: string;
  readonly fields: readonly FieldPath[];
  readonly derived: readonly string[];
}[] = [];

const ACUTE: readonly string[] = ['unstable-angina', 'nstemi', 'stemi', 'acs', 'shock', 'arrest'];

type Gap = (typeof GAPS)[number];
interface Sent {
  readonly kind: (typeof MATERIALS)[number];
  readonly how: 'separately' | 'on-request' | 'none';
}

/** What of the case limits the answer: named and marked, never a reason not to send. */
export function gapsOf({ imaging = {}, patient = {}, stent = {} }: CaseData, materials: readonly Sent[]): Gap[] {
  const isImaged = imaging.modalities !== undefined && imaging.modalities.some((each) => each !== 'stent-enhancement');
  const isMeasured = patient.ffr !== undefined || patient.ifr !== undefined;
  const isStable = patient.presentation !== undefined && !ACUTE.includes(patient.presentation);
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['no-imaging', !isImaged],
    ['no-msa', isImaged && imaging.minStentAreaMm2 === undefined],
    ['no-physiology', isStable && !isMeasured],
    ['no-layers', stent.layers === undefined],
    ['no-pictures', !materials.some(({ how }) => how === 'separately')],
  ];
  return gaps.filter(([, is]) => is).map(([gap]) => gap);
}
