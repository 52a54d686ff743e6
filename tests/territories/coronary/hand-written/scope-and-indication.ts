import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Findings } from './findings.ts';
import { atLeast, below, has, isKnown, LIMIT } from './read.ts';

/** Why nothing may be to be done here. */
export interface Standing {
  /** Out of scope, or ischaemia excluded. */
  readonly notIndicated: boolean;
  /** S9 or S13: no rule can choose a device yet. */
  readonly openQuestion: boolean;
  /** I5 or I6, in a lab that can test. */
  readonly testFirst: boolean;
}

/** S1-S15 and I1-I7. */
export function scopeAndIndication(r: CaseRecord, f: Findings, emergency: boolean, fired: string[]): Standing {
  const scope = scopeOf(r, f, emergency, fired);
  const excluded = f.notAcute && r.wireIschaemia === 'excluded';
  const untested = indication(r, f, excluded, fired);
  return {
    notIndicated: scope.outside || excluded,
    openQuestion: scope.openQuestion,
    testFirst: untested && !has(r['setting.unavailable'], 'physiology'),
  };
}

function scopeOf(
  r: CaseRecord,
  f: Findings,
  emergency: boolean,
  fired: string[],
): { readonly outside: boolean; readonly openQuestion: boolean } {
  const presentation = r['patient.presentation'];
  const type = r['stent.type'];
  const thrombus = r['imaging.thrombus'];
  const noRestenosis = below(r.stenosis, LIMIT.restenosis);
  const flowsFreely = noRestenosis && r['lesion.timiFlow'] === 3;
  const noPlaque = thrombus === false && r['imaging.neoatherosclerosis'] === 'none';
  const rupturedPlaque = flowsFreely && f.acute && (thrombus === true || f.neoatherosclerosis);
  // That no plaque has ruptured has to be known: it may be the culprit.
  const nothingThere = flowsFreely && (f.notAcute || noPlaque) && !emergency;
  const resuscitation = presentation === 'shock' || presentation === 'arrest';
  const elsewhere = r['lesion.withinStent'] === 'outside';
  const haematoma = r['imaging.edgeHaematoma'] === true;
  const perforation = r['preparation.perforation'] === true;
  const openQuestion = noRestenosis && !nothingThere && !rupturedPlaque;

  if (resuscitation) fired.push('S1');
  if (presentation === 'stemi' || (r.occluded === true && (thrombus === true || f.acute || f.veryEarly))) {
    fired.push('S2');
  }
  if (nothingThere) fired.push('S3');
  if (elsewhere) fired.push('S4');
  if (f.veryEarly) fired.push('S5');
  if (f.graft) fired.push('S6');
  if (f.unprotectedLeftMain) fired.push('S7');
  if (type === 'bvs' || type === 'covered') fired.push('S8');
  if (openQuestion) fired.push('S9');
  if (haematoma) fired.push('S10');
  if (r['history.lastTreatment'] === 'brachytherapy') fired.push('S11');
  if (wireMayBeOutside(r, f)) fired.push('S12');
  if (rupturedPlaque) fired.push('S13');
  if (r['imaging.aneurysm'] === true) fired.push('S14');
  if (perforation) fired.push('S15');
  return {
    outside: resuscitation || nothingThere || elsewhere || haematoma || perforation,
    openQuestion: openQuestion || rupturedPlaque,
  };
}

const wireMayBeOutside = (r: CaseRecord, f: Findings): boolean =>
  r['imaging.wireBehindStrut'] !== false &&
  (r['lesion.position'] === 'ostial' ||
    f.leftMain ||
    r['lesion.aortoOstialOverhang'] === true ||
    f.branch ||
    r.occluded === true ||
    f.veryEarly);

/** I1-I7. Returns whether the test comes first: I5 or I6. */
function indication(r: CaseRecord, f: Findings, excluded: boolean, fired: string[]): boolean {
  const presentation = r['patient.presentation'];
  const restenosis = atLeast(r.stenosis, LIMIT.restenosis);
  const severe = atLeast(r.stenosis, LIMIT.severeStenosis);
  const untested = !isKnown(r.ischaemia) && r.preparationBegun !== true;
  const intermediate = f.notAcute && restenosis && !severe && untested;
  const silent = presentation === 'asymptomatic' && severe && untested;
  if (f.acute && presentation !== 'shock' && presentation !== 'arrest' && restenosis) fired.push('I1');
  if (r.ischaemia === 'proven' && restenosis) fired.push('I2');
  if (presentation === 'stable-angina' && severe && r.ischaemia !== 'excluded') fired.push('I3');
  if (excluded) fired.push('I4');
  if (intermediate) fired.push('I5');
  if (silent) fired.push('I6');
  // While a negative wire waits for the presentation, whether to treat is open.
  const mayBeExcluded = r.wireIschaemia === 'excluded' && !f.acute;
  if (r.preparationBegun === true && !below(r.stenosis, LIMIT.restenosis) && !mayBeExcluded) fired.push('I7');
  return intermediate || silent;
}
