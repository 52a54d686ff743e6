import type { CaseRecord } from '../../../../bench/case-record.ts';
import { above, atLeast, below, has, isKnown, LIMIT } from './read.ts';

/** What several rules ask: each is true only where it is known to be so. */
export interface Findings {
  readonly acute: boolean;
  readonly notAcute: boolean;
  readonly graft: boolean;
  readonly leftMain: boolean;
  readonly unprotectedLeftMain: boolean;
  readonly branch: boolean;
  /** Presumed counts. */
  readonly underexpanded: boolean;
  readonly fracturedOrDeformed: boolean;
  readonly mechanical: boolean;
  readonly biological: boolean;
  readonly imaged: boolean;
  readonly calciumNeedsModification: boolean;
  readonly tissueGrown: boolean;
  readonly neoatherosclerosis: boolean;
  readonly desRestenosis: boolean;
  readonly recurrent: boolean;
  readonly largeVessel: boolean;
  readonly late: boolean;
  /** Younger than a month. */
  readonly veryEarly: boolean;
  readonly severalLayers: boolean;
  readonly daptPossible: boolean;
  readonly metalAllergy: boolean;
}

export function findingsOf(r: CaseRecord): Findings {
  const acute = isAcute(r);
  const modalities = r['imaging.modalities'];
  const tissueGrown = isKnown(r['imaging.tissue']) && r['imaging.tissue'] !== 'none';
  const neoatherosclerosis = isKnown(r['imaging.neoatherosclerosis']) && r['imaging.neoatherosclerosis'] !== 'none';
  const branch = r['lesion.sideBranch'];
  const type = r['stent.type'];
  const vessel = r['lesion.vessel'];
  const leftMain = vessel === 'left-main';
  const underexpanded = r.underexpandedBefore === 'yes' || r.underexpandedBefore === 'presumed';
  const fracturedOrDeformed =
    r['imaging.fracture'] === 'partial' || r['imaging.fracture'] === 'complete' || r['imaging.deformed'] === true;
  return {
    acute,
    notAcute: isKnown(r['patient.presentation']) && !acute,
    graft: vessel === 'vein-graft' || vessel === 'arterial-graft',
    leftMain,
    unprotectedLeftMain: leftMain && r['lesion.leftMainProtected'] !== true,
    branch: branch === 'present' || branch === 'true-bifurcation',
    underexpanded,
    fracturedOrDeformed,
    mechanical:
      underexpanded ||
      fracturedOrDeformed ||
      r['imaging.malapposition'] === true ||
      r['imaging.undersized'] === true ||
      r['imaging.geographicMiss'] === true,
    biological: tissueGrown || neoatherosclerosis,
    imaged: has(modalities, 'ivus') || has(modalities, 'oct'),
    calciumNeedsModification: needsModification(r),
    tissueGrown,
    neoatherosclerosis,
    desRestenosis: type === 'des' || type === 'unknown',
    recurrent: atLeast(r['history.priorTreatments'], LIMIT.recurrent),
    largeVessel: atLeast(r['lesion.referenceDiameterMm'], LIMIT.largeVessel),
    late: above(r['stent.monthsSinceImplant'], LIMIT.late),
    veryEarly: below(r['stent.monthsSinceImplant'], LIMIT.veryEarly),
    severalLayers: atLeast(r.layersCounted, LIMIT.twoLayers),
    daptPossible: r['patient.dapt'] !== 'not-possible',
    metalAllergy: has(r['patient.allergies'], 'metal'),
  };
}

function isAcute(r: CaseRecord): boolean {
  const presentation = r['patient.presentation'];
  return (
    presentation === 'unstable-angina' ||
    presentation === 'nstemi' ||
    presentation === 'stemi' ||
    presentation === 'acs' ||
    presentation === 'shock' ||
    presentation === 'arrest'
  );
}

const needsModification = (r: CaseRecord): boolean =>
  r['imaging.neoatherosclerosis'] === 'calcific' ||
  r['imaging.calcifiedNodule'] === true ||
  above(r['imaging.calciumThicknessMm'], LIMIT.calciumThickness) ||
  above(r['imaging.calciumArcDeg'], LIMIT.calciumArc) ||
  r['lesion.calcification'] === 'severe';
