import {
  above,
  all,
  any,
  atLeast,
  defined,
  fired,
  holds,
  includes,
  is,
  lacking,
  not,
  notKnown,
  oneOf,
  unknown,
  worked,
} from './conditions.ts';
import type { DefinitionId } from './ids.ts';
import {
  burrSpentForCrossing,
  expansionExhausted,
  firstStepExhausted,
  spent,
  tissueExhausted,
  uncrossedFor,
} from './ladder-ends.ts';
import { BALLOONS } from './tool-groups.ts';
import type { Definition } from './types/knowledge.ts';

/** Conditions with a name, used by several rules and shown as derived facts. */
export const definitions: readonly (Definition & { readonly id: DefinitionId })[] = [
  {
    id: 'acute',
    when: oneOf('patient.presentation', 'unstable-angina', 'nstemi', 'stemi', 'acs', 'shock', 'arrest'),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'underexpanded',
    when: oneOf('underexpandedBefore', 'yes', 'presumed'),
    sources: [{ source: 'PROJECT', at: 'case model: a presumed underexpansion counts' }],
  },
  {
    id: 'fractured',
    when: oneOf('imaging.fracture', 'partial', 'complete'),
    sources: [{ source: 'LECTURE', at: 'L3 IB' }],
  },
  {
    id: 'fracturedOrDeformed',
    when: any(defined('fractured'), is('imaging.deformed', true)),
    sources: [{ source: 'LECTURE', at: 'L3 IB, fracture or deformation' }],
  },
  {
    id: 'mechanical',
    when: any(
      defined('underexpanded'),
      defined('fracturedOrDeformed'),
      is('imaging.malapposition', true),
      is('imaging.undersized', true),
      is('imaging.geographicMiss', true),
    ),
    sources: [{ source: 'LECTURE', at: 'L4' }],
  },
  {
    id: 'neoatherosclerosisPresent',
    when: oneOf('imaging.neoatherosclerosis', 'non-calcific', 'calcific'),
    sources: [{ source: 'LECTURE', at: 'L3 IIB, IIC' }],
  },
  {
    id: 'biological',
    when: any(
      oneOf('imaging.tissue', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'),
      defined('neoatherosclerosisPresent'),
    ),
    sources: [{ source: 'LECTURE', at: 'L4' }],
  },
  {
    id: 'calciumNeedsModification',
    when: any(
      is('imaging.neoatherosclerosis', 'calcific'),
      is('imaging.calcifiedNodule', true),
      above('imaging.calciumThicknessMm', 'calcium.thickness'),
      above('imaging.calciumArcDeg', 'calcium.arc'),
      is('lesion.calcification', 'severe'),
    ),
    sources: [{ source: 'ACC21', at: 's10.5' }],
  },
  {
    id: 'recurrent',
    when: atLeast('history.priorTreatments', 'recurrence.count'),
    sources: [{ source: 'PROJECT', at: 'two failures of the segment; guidelines give no count' }],
  },
  {
    id: 'late',
    when: above('stent.monthsSinceImplant', 'implant.late'),
    sources: [{ source: 'PROJECT', at: 'a convention of this project' }],
  },
  {
    id: 'largeVessel',
    when: atLeast('lesion.referenceDiameterMm', 'vessel.large'),
    sources: [{ source: 'PROJECT', at: 'a convention of this project: no source gives a number' }],
  },
  {
    id: 'desRestenosis',
    when: oneOf('stent.type', 'des', 'unknown'),
    sources: [
      { source: 'PROJECT', at: 'rule book: a type the operator does not know is treated as DES, provisionally' },
    ],
  },
  {
    id: 'bmsRestenosis',
    when: is('stent.type', 'bms'),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'graft',
    when: oneOf('lesion.vessel', 'vein-graft', 'arterial-graft'),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'anticoagulated',
    // Only the field itself is waited for: a criterion that was not listed is no answer to it.
    when: any(is('patient.oralAnticoagulant', true), holds(includes('patient.bleedingCriteria', 'oac'))),
    sources: [
      { source: 'PROJECT', at: 'safer reading: who lists it as a bleeding criterion has said so' },
      { source: 'ARC-HBR', at: 'anticipated long-term use' },
    ],
  },
  {
    id: 'unprotectedLeftMain',
    when: all(is('lesion.vessel', 'left-main'), notKnown(is('lesion.leftMainProtected', true))),
    sources: [{ source: 'PROJECT', at: 'rule book: not known to be protected' }],
  },
  {
    id: 'imaged',
    when: any(includes('imaging.modalities', 'ivus'), includes('imaging.modalities', 'oct')),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'outOfScope',
    when: any(fired('S1'), fired('S3'), fired('S4'), fired('S10'), fired('S15')),
    sources: [{ source: 'PROJECT', at: 'rule book, scope' }],
  },
  {
    id: 'notIndicated',
    when: any(defined('outOfScope'), fired('I4')),
    sources: [{ source: 'PROJECT', at: 'rule book, status' }],
  },
  {
    id: 'openQuestion',
    when: any(fired('S9'), fired('S13')),
    sources: [{ source: 'PROJECT', at: 'rule book, status: S9 or S13' }],
  },
  {
    id: 'testFirst',
    when: all(any(fired('I5'), fired('I6')), notKnown(lacking('physiology'))),
    sources: [{ source: 'PROJECT', at: 'rule book, indication' }],
  },
  {
    id: 'treatIndicated',
    when: any(fired('I1'), fired('I2'), fired('I3'), fired('I7')),
    sources: [{ source: 'PROJECT', at: 'rule book, indication' }],
  },
  {
    id: 'crossed',
    when: any(
      ...(
        ['rotational', 'orbital', 'elca', 'nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const
      ).map(worked),
    ),
    sources: [{ source: 'PROJECT', at: 'rule book, P7' }],
  },
  {
    id: 'crossable',
    when: any(notKnown(is('lesion.uncrossable', true)), holds(defined('crossed'))),
    sources: [{ source: 'PROJECT', at: 'rule book: an unknown counts as crossable' }],
  },
  {
    id: 'reachable',
    when: all(notKnown(uncrossedFor), is('crossingDue', false), notKnown(fired('P20'))),
    sources: [{ source: 'PROJECT', at: 'reasoned: no stent is delivered where nothing has crossed inside the stent' }],
  },
  {
    id: 'prepared',
    when: all(holds(fired('G1')), holds(fired('G2')), notKnown(fired('P2'))),
    sources: [{ source: 'PROJECT', at: 'rule book, P6' }],
  },
  {
    id: 'flowLost',
    when: any(not(fired('G2')), not(fired('G4'))),
    sources: [{ source: 'PROJECT', at: 'rule book, the gate: G2 or G4 failed' }],
  },
  {
    id: 'emergency',
    when: any(fired('G8'), fired('G10'), fired('G11')),
    sources: [{ source: 'PROJECT', at: 'rule book: what the procedure did comes first' }],
  },
  {
    id: 'expansionToMeasure',
    when: all(
      fired('P2'),
      unknown('underexpansionCorrected'),
      any(
        ...BALLOONS.map(worked),
        all(any(worked('elca'), worked('rotational'), worked('orbital')), notKnown(is('lesion.uncrossable', true))),
      ),
    ),
    sources: [{ source: 'PROJECT', at: 'rule book, as steps: a tool of P2 worked, and nothing was measured since' }],
  },
  {
    id: 'appositionToMeasure',
    when: all(fired('P18'), unknown('residualBelow30'), worked('nc-balloon')),
    sources: [{ source: 'PROJECT', at: 'rule book, as steps: P18 likewise' }],
  },
  {
    id: 'noStopGap',
    when: any(atLeast('layersCounted', 'layers.three'), fired('D19'), fired('D20')),
    sources: [{ source: 'PROJECT', at: 'rule book, G7: no stent against recoil' }],
  },
  {
    id: 'desClassOne',
    when: any(
      all(
        defined('desRestenosis'),
        is('layersCounted', 1),
        notKnown(fired('D24')),
        oneOf('setting.guideline', 'esc-2024', 'acc-2021'),
      ),
      all(defined('bmsRestenosis'), is('layersCounted', 1), is('setting.guideline', 'acc-2021')),
    ),
    sources: [
      { source: 'ESC24', at: 'Rec Table 30', grade: 'I A' },
      { source: 'ACC21', grade: '1 A' },
    ],
  },
  {
    id: 'crossingExhausted',
    when: all(uncrossedFor, burrSpentForCrossing, spent('elca')),
    sources: [{ source: 'PROJECT', at: 'rule book, P16: nothing is left that could cross' }],
  },
  {
    id: 'ladderExhausted',
    when: any(expansionExhausted, defined('crossingExhausted'), tissueExhausted),
    sources: [{ source: 'PROJECT', at: 'rule book, P16' }],
  },
  {
    id: 'firstStepExhausted',
    when: firstStepExhausted,
    sources: [{ source: 'PROJECT', at: 'rule book, P13 and P15: no rung is left' }],
  },
];
