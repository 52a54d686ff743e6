import type { CaseRecord } from '../case-record.ts';
import { above, atLeast, has, isKnown, LIMIT } from './read.ts';

/** What several rules ask: each is true only where it is known to be so. */
export interface Findings {
  readonly acute: boolean;
  readonly notAcute: boolean;
  readonly graft: boolean;
  readonly unprotectedLeftMain: boolean;
  readonly underexpanded: boolean;
  readonly fractured: boolean;
  readonly imaged: boolean;
  readonly notImaged: boolean;
  readonly calciumNeedsModification: boolean;
  readonly tissueGrown: boolean;
  readonly neoatherosclerosis: boolean;
  readonly desRestenosis: boolean;
  readonly recurrent: boolean;
  readonly largeVessel: boolean;
  readonly late: boolean;
  readonly residualTooHigh: boolean;
}

export function findingsOf(r: CaseRecord): Findings {
  const presentation = r['patient.presentation'];
  const acute =
    presentation === 'unstable-angina' ||
    presentation === 'nstemi' ||
    presentation === 'stemi' ||
    presentation === 'shock';
  const vessel = r['lesion.vessel'];
  const fracture = r['imaging.fracture'];
  const modalities = r['imaging.modalities'];
  const imaged = has(modalities, 'ivus') || has(modalities, 'oct');
  const tissue = r['imaging.tissue'];
  const atheroma = r['imaging.neoatherosclerosis'];
  const before = r.underexpandedBefore;
  const type = r['stent.type'];
  return {
    acute,
    notAcute: isKnown(presentation) && !acute,
    graft: vessel === 'vein-graft' || vessel === 'arterial-graft',
    unprotectedLeftMain: vessel === 'left-main' && r['lesion.leftMainProtected'] !== true,
    underexpanded: before === 'yes' || before === 'presumed',
    fractured: fracture === 'partial' || fracture === 'complete',
    imaged,
    notImaged: isKnown(modalities) && !imaged,
    calciumNeedsModification:
      atheroma === 'calcific' ||
      r['imaging.calcifiedNodule'] === true ||
      above(r['imaging.calciumThicknessMm'], LIMIT.calciumThickness) ||
      above(r['imaging.calciumArcDeg'], LIMIT.calciumArc) ||
      r['lesion.calcification'] === 'severe',
    tissueGrown:
      tissue === 'homogeneous' || tissue === 'heterogeneous' || tissue === 'layered' || tissue === 'attenuated',
    neoatherosclerosis: atheroma === 'non-calcific' || atheroma === 'calcific',
    desRestenosis: type === 'des' || type === 'unknown',
    recurrent: atLeast(r['history.priorTreatments'], LIMIT.recurrent),
    largeVessel: atLeast(r['lesion.referenceDiameterMm'], LIMIT.largeVessel),
    late: above(r['stent.monthsSinceImplant'], LIMIT.late),
    residualTooHigh: atLeast(r['preparation.residualStenosisPercent'], LIMIT.residualGate),
  };
}
