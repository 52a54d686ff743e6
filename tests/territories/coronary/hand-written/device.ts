import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Findings } from './findings.ts';
import { above, atLeast, below, has, LIMIT } from './read.ts';

/** D1-D34: the stent that failed. */
export function deviceByStent(r: CaseRecord, f: Findings, aCriterionFailed: boolean, fired: string[]): void {
  const layers = r.layersCounted;
  const guideline = r['setting.guideline'];
  const noStentNeeded = isNoStentNeeded(r, f, aCriterionFailed);
  if (f.fracturedOrDeformed && layers === 1) fired.push('D1');
  if (f.fracturedOrDeformed && f.severalLayers) fired.push('D2');
  if (atLeast(layers, LIMIT.threeLayers)) fired.push('D3');
  if (layers === 2) fired.push('D4');
  if (layers === 1) {
    const asia = guideline === 'asia-pacific-2025';
    // The guidelines give their class to those who can take DAPT, and the label excludes an allergy to the metal.
    const stentPossible = f.daptPossible && !f.metalAllergy;
    if (f.desRestenosis && !noStentNeeded) {
      if ((guideline === 'esc-2024' || guideline === 'acc-2021') && stentPossible) fired.push('D5');
      if (asia) fired.push('D6');
    }
    if (r['stent.type'] === 'bms') {
      if (guideline === 'esc-2024') fired.push('D7');
      if ((guideline === 'acc-2021' && stentPossible) || asia) fired.push('D8');
    }
    if (f.underexpanded) fired.push('D30');
    if (r['lesion.vessel'] === 'rca' && r['lesion.position'] === 'ostial' && f.mechanical) fired.push('D34');
  }
  if (r['stent.type'] === 'bvs') fired.push('D23');
  if (noStentNeeded) fired.push('D24');
}

/** D24: a fresh drug-eluting stent that only has to be opened or brought to the wall. */
const isNoStentNeeded = (r: CaseRecord, f: Findings, aCriterionFailed: boolean): boolean =>
  (r.underexpandedBefore === 'yes' || r['imaging.malapposition'] === true || r['imaging.undersized'] === true) &&
  (r['imaging.tissue'] === 'none' || f.veryEarly) &&
  below(r['stent.monthsSinceImplant'], LIMIT.stillEluting) &&
  r['stent.type'] === 'des' &&
  !f.fracturedOrDeformed &&
  !aCriterionFailed;

/** D1-D34: the lesion. */
export function deviceByLesion(r: CaseRecord, f: Findings, fired: string[]): void {
  const group = r.mehranGroup;
  if (r['lesion.pattern'] === 'focal-edge') fired.push('D9');
  if (r['lesion.pattern'] === 'focal-gap' || r['imaging.geographicMiss'] === true) fired.push('D10');
  if (group === 'II') fired.push('D11');
  if (group === 'III') fired.push('D12');
  if (f.largeVessel) fired.push('D13');
  if (f.late && f.neoatherosclerosis && (group === 'II' || group === 'III')) fired.push('D14');
  if (f.branch) fired.push('D15');
  if (r['imaging.malapposition'] === true && r.residualBelow30 === true) fired.push('D17');
  if (f.unprotectedLeftMain) fired.push('D22');
}

/** D1-D34: the patient, and what is on offer. */
export function deviceByPatient(r: CaseRecord, f: Findings, fired: string[]): void {
  const last = r['history.lastTreatment'];
  const allergies = r['patient.allergies'];
  const inUs = r['setting.region'] === 'us';
  if (r.highBleedingRisk === true || r['patient.dapt'] === 'short-only') fired.push('D16');
  if ((last === 'dcb-paclitaxel' || last === 'dcb-limus') && r.layersCounted === 1) fired.push('D18');
  if (!f.daptPossible) fired.push('D19');
  if (f.metalAllergy) fired.push('D20');
  if (has(allergies, 'limus') || has(allergies, 'paclitaxel')) fired.push('D21');
  fired.push('D25', 'D26');
  if (r.dcbOffered === true) fired.push('D27');
  if (r.desOffered === true) fired.push('D28');
  if (inUs && r.dcbRuledOut === false && outsideTheLabel(r)) fired.push('D29');
  if (r.dcbRuledOut === false && whereBalloonsFailed(r)) fired.push('D31');
  if (inUs && r.desRuledOut === false) fired.push('D32');
  if (f.acute && r['imaging.thrombus'] === true) fired.push('D33');
}

const outsideTheLabel = (r: CaseRecord): boolean =>
  below(r['lesion.referenceDiameterMm'], LIMIT.labelMinDiameter) ||
  above(r['lesion.referenceDiameterMm'], LIMIT.labelMaxDiameter) ||
  above(r['lesion.lengthMm'], LIMIT.labelMaxLength);

const whereBalloonsFailed = (r: CaseRecord): boolean =>
  above(r['lesion.lengthMm'], LIMIT.balloonFailedLength) ||
  r.mehranGroup === 'IV' ||
  above(r['history.priorTreatments'], LIMIT.balloonFailedTreatments);
