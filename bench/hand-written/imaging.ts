import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { atLeast, below, has, isKnown, LIMIT } from './read.ts';

/** M1-M6. */
export function imaging(r: CaseRecord, f: Findings, notIndicated: boolean, fired: string[]): void {
  if (!notIndicated && f.notImaged) {
    fired.push('M1');
    if (ivusRatherThanOct(r)) fired.push('M2');
    else if (nothingSpeaksForIvus(r)) fired.push('M3');
  }
  const lacks = r['setting.unavailable'];
  if ((has(lacks, 'ivus') && has(lacks, 'oct')) || f.fractured) fired.push('M4');
  if (r['lesion.timiFlow'] === 0) fired.push('M5');
  if (r.phase === 'after-preparation' && f.underexpanded) fired.push('M6');
}

const ivusRatherThanOct = (r: CaseRecord): boolean =>
  atLeast(r['stent.layers'], LIMIT.twoLayers) ||
  below(r['patient.egfr'], LIMIT.severeEgfr) ||
  has(r['patient.allergies'], 'contrast') ||
  r['lesion.vessel'] === 'left-main' ||
  r['lesion.position'] === 'ostial';

/** Each of them is known, and is not so. */
const nothingSpeaksForIvus = (r: CaseRecord): boolean =>
  below(r['stent.layers'], LIMIT.twoLayers) &&
  atLeast(r['patient.egfr'], LIMIT.severeEgfr) &&
  isKnown(r['patient.allergies']) &&
  isKnown(r['lesion.vessel']) &&
  isKnown(r['lesion.position']);
