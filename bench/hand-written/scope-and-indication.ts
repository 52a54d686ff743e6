import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { atLeast, below, isKnown, LIMIT } from './read.ts';

/** S1-S10 and I1-I6. Returns whether nothing is to be done here: out of scope, or ischaemia excluded. */
export function scopeAndIndication(r: CaseRecord, f: Findings, fired: string[]): boolean {
  const presentation = r['patient.presentation'];
  const flow = r['lesion.timiFlow'];
  const months = r['stent.monthsSinceImplant'];
  const type = r['stent.type'];
  const noRestenosis = below(r.stenosis, LIMIT.restenosis);
  const restenosis = atLeast(r.stenosis, LIMIT.restenosis);
  const severe = atLeast(r.stenosis, LIMIT.severeStenosis);

  const shock = presentation === 'shock';
  const flowsFreely = noRestenosis && flow === 3;
  const outside = r['lesion.withinStent'] === 'outside';
  const haematoma = r['imaging.edgeHaematoma'] === true;
  if (shock) fired.push('S1');
  if (presentation === 'stemi' || (flow === 0 && r['imaging.thrombus'] === true)) fired.push('S2');
  if (flowsFreely) fired.push('S3');
  if (outside) fired.push('S4');
  if (below(months, LIMIT.veryEarly)) fired.push('S5');
  if (f.graft) fired.push('S6');
  if (f.unprotectedLeftMain) fired.push('S7');
  if (type === 'bvs' || type === 'covered') fired.push('S8');
  if (noRestenosis && flow !== 3) fired.push('S9');
  if (haematoma) fired.push('S10');

  const noBenefit = f.notAcute && r.wireIschaemia === 'excluded';
  if (f.acute && !shock && restenosis) fired.push('I1');
  if (r.ischaemia === 'proven' && restenosis) fired.push('I2');
  if (presentation === 'stable-angina' && severe && r.ischaemia !== 'excluded') fired.push('I3');
  if (noBenefit) fired.push('I4');
  const untested = !isKnown(r.ischaemia);
  if (f.notAcute && restenosis && below(r.stenosis, LIMIT.severeStenosis) && untested) fired.push('I5');
  if (presentation === 'asymptomatic' && severe && untested) fired.push('I6');

  return shock || flowsFreely || outside || haematoma || noBenefit;
}
