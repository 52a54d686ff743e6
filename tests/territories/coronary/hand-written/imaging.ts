import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Findings } from './findings.ts';
import { atLeast, below, has, isKnown, LIMIT } from './read.ts';

/** M1-M6. */
export function imaging(r: CaseRecord, f: Findings, notIndicated: boolean, fired: string[]): void {
  if (!notIndicated && !f.imaged) {
    fired.push('M1');
    if (ivusRatherThanOct(r, f)) fired.push('M2');
    else if (nothingSpeaksForIvus(r)) fired.push('M3');
  }
  const lacks = r['setting.unavailable'];
  const fracture = r['imaging.fracture'];
  if ((has(lacks, 'ivus') && has(lacks, 'oct')) || fracture === 'partial' || fracture === 'complete') fired.push('M4');
  if (r.occluded === true) fired.push('M5');
  if (r.phase === 'after-preparation' && f.underexpanded) fired.push('M6');
}

const ivusRatherThanOct = (r: CaseRecord, f: Findings): boolean =>
  f.severalLayers ||
  below(r['patient.egfr'], LIMIT.severeEgfr) ||
  has(r['patient.allergies'], 'contrast') ||
  f.leftMain ||
  r['lesion.position'] === 'ostial';

/** Each of them is known, and is not so. */
const nothingSpeaksForIvus = (r: CaseRecord): boolean =>
  below(r.layersCounted, LIMIT.twoLayers) &&
  atLeast(r['patient.egfr'], LIMIT.severeEgfr) &&
  isKnown(r['patient.allergies']) &&
  isKnown(r['lesion.vessel']) &&
  isKnown(r['lesion.position']);
