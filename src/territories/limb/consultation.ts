import type { CaseData, FieldPath } from './types/case-data.ts';

// What a second opinion on a leg is asked in. A proposal: no published data set was found.

export const ROLES = [
  'vascular-surgeon',
  'angiologist',
  'interventional-radiologist',
  'interventional-cardiologist',
  'fellow',
  'other',
] as const;
/** Who may have answered together with whoever writes. */
export const BESIDE = 'vascular-surgeon' satisfies (typeof ROLES)[number];
export const MATERIALS = [
  'cine',
  'key-frames',
  'duplex',
  'vein-map',
  'wound-photo',
  'ecg',
  'echo',
  'labs',
  'reports',
] as const;

/** What a request may lack: each limits the answer, none stops it. */
export const GAPS = [
  'no-perfusion',
  'no-runoff',
  'no-length',
  'no-fracture',
  'no-foot-views',
  'no-vein-map',
  'no-wound-photo',
  'no-pictures',
] as const;

interface Group {
  readonly id: string;
  readonly fields: readonly FieldPath[];
  /** Columns of what is derived. */
  readonly derived: readonly string[];
}

/**
 * The peripheral block: what a consultant looks for first, told whether it is known or not. What an ischaemia grade rests on
 * stands beside the measurements.
 */
export const BLOCK: readonly Group[] = [
  { id: 'limb', fields: ['limb.side', 'limb.rutherford'], derived: ['clti'] },
  {
    id: 'perfusion',
    fields: [
      'haemodynamics.abi',
      'haemodynamics.anklePressureMmHg',
      'haemodynamics.toePressureMmHg',
      'haemodynamics.tcpo2MmHg',
      'haemodynamics.incompressible',
    ],
    derived: ['wifiI', 'ischaemiaBasis'],
  },
  {
    id: 'foot',
    fields: ['foot.ulcer', 'foot.heel', 'foot.gangrene', 'foot.infectionSigns', 'foot.infectionDrained'],
    derived: ['wifiW', 'wifiFi', 'wifiStage'],
  },
  {
    id: 'stent',
    fields: [
      'lesion.kind',
      'lesion.lengthMm',
      'lesion.occluded',
      'lesion.psvr',
      'stent.type',
      'stent.monthsSinceImplant',
      'stent.fractureGrade',
    ],
    derived: ['tosaka'],
  },
  {
    id: 'path',
    fields: ['anatomy.inflow', 'anatomy.runoffVessels', 'anatomy.glassFp', 'anatomy.glassIp', 'anatomy.pedal'],
    derived: ['glass'],
  },
  { id: 'conduit', fields: ['patient.vein', 'noOption.veinMapped'], derived: [] },
  { id: 'kidney', fields: ['patient.egfr', 'patient.dialysis'], derived: [] },
];

type Gap = (typeof GAPS)[number];
interface Sent {
  readonly kind: (typeof MATERIALS)[number];
  readonly how: 'separately' | 'on-request' | 'none';
}

const isThere = (finding: string | undefined): boolean => finding !== undefined && finding !== 'none';

/** What of the case limits the answer: named and marked, never a reason not to send. */
export function gapsOf(caseData: CaseData, materials: readonly Sent[]): Gap[] {
  const { limb = {}, haemodynamics = {}, foot = {}, lesion = {}, stent = {}, anatomy = {} } = caseData;
  const { patient = {}, noOption = {} } = caseData;
  const hasWound = isThere(foot.ulcer) || isThere(foot.heel) || isThere(foot.gangrene);
  const isThreatened = hasWound || foot.restPain === true || (limb.rutherford ?? 0) >= 4;
  const isInStent = lesion.kind === 'in-stent';
  const isSent = (kind: Sent['kind']) => materials.some((one) => one.kind === kind && one.how === 'separately');
  const gaps: readonly (readonly [Gap, boolean])[] = [
    [
      'no-perfusion',
      isThreatened && haemodynamics.toePressureMmHg === undefined && haemodynamics.tcpo2MmHg === undefined,
    ],
    ['no-runoff', anatomy.runoffVessels === undefined],
    ['no-length', isInStent && lesion.occluded !== true && lesion.lengthMm === undefined],
    ['no-fracture', isInStent && stent.fractureGrade === undefined],
    ['no-foot-views', caseData.question === 'no-option' && noOption.footViews !== true],
    ['no-vein-map', isThreatened && (patient.vein === undefined || patient.vein === 'not-mapped')],
    ['no-wound-photo', hasWound && !isSent('wound-photo')],
    ['no-pictures', !materials.some(({ how }) => how === 'separately')],
  ];
  return gaps.filter(([, is]) => is).map(([gap]) => gap);
}
