import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { below, isKnown, LIMIT } from './read.ts';

/** G1-G9. */
export function gate(r: CaseRecord, f: Findings, fired: string[]): void {
  const flow = r['preparation.timiFlow'];
  const dissection = r['preparation.dissection'];
  const before = r.underexpandedBefore;
  const corrected = r.underexpansionCorrected;
  if (below(r['preparation.residualStenosisPercent'], LIMIT.residualGate)) fired.push('G1');
  if (flow === 3) fired.push('G2');
  if (dissection === 'none' || dissection === 'a' || dissection === 'b') fired.push('G3');
  if (r['preparation.flowStable'] === true) fired.push('G4');
  // Where the stent was not underexpanded the criterion does not apply.
  if (before !== 'no' && corrected === true) fired.push('G5');
  if (f.underexpanded && (f.residualTooHigh || corrected === false)) fired.push('G6');
  if (f.residualTooHigh && before === 'no') fired.push('G7');
  if (
    flow === 0 ||
    flow === 1 ||
    flow === 2 ||
    r['preparation.flowStable'] === false ||
    dissection === 'c' ||
    dissection === 'd' ||
    dissection === 'e' ||
    dissection === 'f'
  ) {
    fired.push('G8');
  }
  if (f.residualTooHigh && !isKnown(before)) fired.push('G9');
}
