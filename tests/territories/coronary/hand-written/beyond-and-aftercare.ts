import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Findings } from './findings.ts';

/** H1-H6 and A1-A8. */
export function beyondAndAftercare(r: CaseRecord, f: Findings, ladderExhausted: boolean, fired: string[]): void {
  const group = r.mehranGroup;
  const multivessel = r['patient.multivesselDisease'] === true;
  const notFocal = group === 'II' || group === 'III' || group === 'IV';
  if (f.recurrent && (notFocal || f.largeVessel || multivessel || f.severalLayers)) fired.push('H1');
  if (f.recurrent && f.severalLayers) fired.push('H2');
  if (multivessel && (group === 'IV' || f.leftMain || r['lesion.sideBranch'] === 'true-bifurcation')) fired.push('H3');
  if (ladderExhausted) fired.push('H4');
  if (r['patient.surgicalRisk'] === 'prohibitive') fired.push('H5');
  if (f.graft && f.recurrent) fired.push('H6');

  const criteria = r['patient.bleedingCriteria'];
  const anticoagulated = r['patient.oralAnticoagulant'] === true || (criteria?.includes('oac') ?? false);
  if (f.daptPossible) {
    if (!anticoagulated && r.desChosen === true && f.notAcute) fired.push('A1');
    if (!anticoagulated && r.dcbChosen === true && f.notAcute) fired.push('A2');
    if (!anticoagulated && f.acute) fired.push('A3');
    if (anticoagulated && f.notAcute) fired.push('A4');
    if (anticoagulated && f.acute) fired.push('A8');
  }
  fired.push('A5');
  if (r['patient.diabetes'] === true) fired.push('A6');
  if (r.highBleedingRisk === true) fired.push('A7');
}
