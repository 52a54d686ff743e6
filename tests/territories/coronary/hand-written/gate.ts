import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Findings } from './findings.ts';
import { atLeast, isKnown, LIMIT } from './read.ts';

/** What other rules ask of the gate. */
export interface Gate {
  /** G8, G10 or G11: what the procedure did comes first. */
  readonly emergency: boolean;
  /** G1 failed although the stent is open: tissue. */
  readonly tissueLeft: boolean;
  readonly aCriterionFailed: boolean;
}

/** G1-G11. */
export function gate(r: CaseRecord, f: Findings, fired: string[]): Gate {
  const residualBelow30 = r.gateResidualBelow30;
  const flow = r.gateTimiFlow;
  const flowStable = r.gateFlowStable;
  const corrected = r.gateCorrected;
  const dissection = r['preparation.dissection'];
  if (residualBelow30 === true) fired.push('G1');
  if (flow === 3) fired.push('G2');
  if (dissection === 'none' || dissection === 'a' || dissection === 'b') fired.push('G3');
  if (flowStable === true) fired.push('G4');
  if (corrected === true) fired.push('G5');

  const tooNarrow = residualBelow30 === false;
  const measuredOpen = atLeast(r.expansionAfterPercent, LIMIT.adequateExpansion);
  const tissueLeft = tooNarrow && (r.underexpandedBefore === 'no' || measuredOpen);
  if (f.underexpanded && (corrected === false || (tooNarrow && !measuredOpen))) fired.push('G6');
  if (tissueLeft) fired.push('G7');

  const torn = dissection === 'c' || dissection === 'd' || dissection === 'e' || dissection === 'f';
  const flowLost = flow === 0 || flow === 1 || flow === 2 || flowStable === false;
  const clotted = r['imaging.thrombus'] === true;
  const bailOut = torn || (flowLost && (dissection === 'b' || (dissection === 'a' && !clotted)));
  const noReflow = flowLost && (dissection === 'none' || (dissection === 'a' && clotted));
  const toBeLookedFor = flowLost && !isKnown(dissection);
  if (bailOut) fired.push('G8');
  if (tooNarrow && !isKnown(r.underexpandedBefore) && !measuredOpen) fired.push('G9');
  if (noReflow) fired.push('G10');
  if (toBeLookedFor) fired.push('G11');
  return {
    emergency: bailOut || noReflow || toBeLookedFor,
    tissueLeft,
    aCriterionFailed: tooNarrow || flowLost || torn || corrected === false,
  };
}
