import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { atLeast, LIMIT } from './read.ts';

/** H1-H5 and A1-A7. */
export function beyondAndAftercare(r: CaseRecord, f: Findings, ladderExhausted: boolean, fired: string[]): void {
  const group = r.mehranGroup;
  const severalLayers = atLeast(r['stent.layers'], LIMIT.twoLayers);
  const multivessel = r['patient.multivesselDisease'] === true;
  const diffuse = group === 'II' || group === 'III' || group === 'IV';
  if (f.recurrent && (diffuse || f.largeVessel || multivessel || severalLayers)) fired.push('H1');
  if (f.recurrent && severalLayers) fired.push('H2');
  if (
    multivessel &&
    (group === 'IV' || r['lesion.vessel'] === 'left-main' || r['lesion.sideBranch'] === 'true-bifurcation')
  ) {
    fired.push('H3');
  }
  if (ladderExhausted) fired.push('H4');
  if (r['patient.surgicalRisk'] === 'prohibitive') fired.push('H5');

  if (r.desChosen === true && f.notAcute) fired.push('A1');
  if (r.dcbChosen === true && f.notAcute) fired.push('A2');
  if (f.acute) fired.push('A3');
  if (r['patient.oralAnticoagulant'] === true && f.notAcute) fired.push('A4');
  fired.push('A5');
  if (r['patient.diabetes'] === true) fired.push('A6');
  if (r.highBleedingRisk === true) fired.push('A7');
}
