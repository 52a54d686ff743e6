import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { above, atLeast, below, has, LIMIT } from './read.ts';

/** D1-D30: the stent that failed. */
export function deviceByStent(r: CaseRecord, f: Findings, fired: string[]): void {
  const layers = r['stent.layers'];
  const months = r['stent.monthsSinceImplant'];
  const guideline = r['setting.guideline'];
  const bms = r['stent.type'] === 'bms';
  const noStentNeeded =
    r.underexpandedBefore === 'yes' &&
    (r['imaging.tissue'] === 'none' || below(months, LIMIT.veryEarly)) &&
    below(months, LIMIT.stillEluting) &&
    f.desRestenosis &&
    r.underexpansionCorrected === true;
  if (f.fractured && layers === 1) fired.push('D1');
  if (f.fractured && atLeast(layers, LIMIT.twoLayers)) fired.push('D2');
  if (atLeast(layers, LIMIT.threeLayers)) fired.push('D3');
  if (layers === 2) fired.push('D4');
  if (layers === 1) {
    if (f.desRestenosis && !noStentNeeded) {
      if (guideline === 'esc-2024' || guideline === 'acc-2021') fired.push('D5');
      if (guideline === 'asia-pacific-2025') fired.push('D6');
    }
    if (bms && guideline === 'esc-2024') fired.push('D7');
    if (bms && (guideline === 'acc-2021' || guideline === 'asia-pacific-2025')) fired.push('D8');
    if (f.underexpanded) fired.push('D30');
  }
  if (r['stent.type'] === 'bvs') fired.push('D23');
  if (noStentNeeded) fired.push('D24');
}

/** D1-D30: the lesion. */
export function deviceByLesion(r: CaseRecord, f: Findings, fired: string[]): void {
  const group = r.mehranGroup;
  const branch = r['lesion.sideBranch'];
  const apposed = below(r['preparation.residualStenosisPercent'], LIMIT.residualGate);
  if (r['lesion.pattern'] === 'focal-edge') fired.push('D9');
  if (r['lesion.pattern'] === 'focal-gap' || r['imaging.geographicMiss'] === true) fired.push('D10');
  if (group === 'II') fired.push('D11');
  if (group === 'III') fired.push('D12');
  if (f.largeVessel) fired.push('D13');
  if (f.late && f.neoatherosclerosis && (group === 'II' || group === 'III')) fired.push('D14');
  if (branch === 'present' || branch === 'true-bifurcation') fired.push('D15');
  if (r['imaging.malapposition'] === true && apposed) fired.push('D17');
  if (f.unprotectedLeftMain) fired.push('D22');
}

/** D1-D30: the patient, and what is on offer. */
export function deviceByPatient(r: CaseRecord, fired: string[]): void {
  const dapt = r['patient.dapt'];
  const last = r['history.lastTreatment'];
  const allergies = r['patient.allergies'];
  if (r.highBleedingRisk === true || dapt === 'short-only') fired.push('D16');
  if ((last === 'dcb-paclitaxel' || last === 'dcb-limus') && r['stent.layers'] === 1) fired.push('D18');
  if (dapt === 'not-possible') fired.push('D19');
  if (has(allergies, 'metal')) fired.push('D20');
  if (has(allergies, 'limus') || has(allergies, 'paclitaxel')) fired.push('D21');
  fired.push('D25', 'D26');
  if (r.dcbOffered === true) fired.push('D27');
  if (r.desOffered === true) fired.push('D28');
  if (r['setting.region'] === 'us' && r.dcbVetoed === false && outsideTheLabel(r)) fired.push('D29');
}

const outsideTheLabel = (r: CaseRecord): boolean =>
  below(r['lesion.referenceDiameterMm'], LIMIT.labelMinDiameter) ||
  above(r['lesion.referenceDiameterMm'], LIMIT.labelMaxDiameter) ||
  above(r['lesion.lengthMm'], LIMIT.labelMaxLength);
