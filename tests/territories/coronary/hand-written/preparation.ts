import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Findings } from './findings.ts';
import type { Gate } from './gate.ts';
import { ladderExhausted } from './ladder.ts';
import { atLeast, has, LIMIT } from './read.ts';
import type { Standing } from './scope-and-indication.ts';

/** P1-P21. Returns whether no rung of the ladder is left. */
export function preparation(r: CaseRecord, f: Findings, g: Gate, standing: Standing, fired: string[]): boolean {
  const { notIndicated, openQuestion, testFirst } = standing;
  const uncrossable = r['lesion.uncrossable'] === true;
  const crossed = hasCrossed(r);
  const expand = f.underexpanded && r.underexpansionCorrected !== true;
  const tissueAlone = isTissueAlone(r, f);
  const struts = r['imaging.protrudingStruts'] === true || r['lesion.sideBranch'] === 'true-bifurcation';
  const dissection = r['preparation.dissection'];
  const torn =
    dissection === 'b' || dissection === 'c' || dissection === 'd' || dissection === 'e' || dissection === 'f';
  const stentRuledOutToo = atLeast(r.layersCounted, LIMIT.threeLayers) || !f.daptPossible || f.metalAllergy;
  const exhausted = ladderExhausted(r, f, {
    expand,
    cross: uncrossable && !crossed,
    tissueOnly: g.tissueLeft && stentRuledOutToo,
    tissueAlone,
    struts,
    torn,
  });
  const prepared = r.gateResidualBelow30 === true && r.gateTimiFlow === 3 && !expand;
  const outOfTheWay = notIndicated || openQuestion;

  if (!outOfTheWay && (!uncrossable || crossed)) fired.push('P1');
  if (expand) expansion(r, fired);
  if (f.calciumNeedsModification && !outOfTheWay && !testFirst && !prepared && r.crossingDue !== true) fired.push('P6');
  if (uncrossable) fired.push('P7');
  const beforeTheBalloon = (f.tissueGrown || f.desRestenosis) && r.dcbOffered === true;
  if (beforeTheBalloon || (g.tissueLeft && !outOfTheWay && !g.emergency && !exhausted)) fired.push('P8');
  if (tissueAlone) fired.push('P9');
  if (r['imaging.thrombus'] === true) fired.push('P10');
  if (f.graft) fired.push('P11');
  if (struts) fired.push('P12');
  if (TOOLS.some((tool) => r[`tool.${tool}.failed`] === true)) fired.push('P13');
  if (r.occluded === true) fired.push('P14');
  if (r['setting.unavailable']?.some((resource) => NEEDED.has(resource))) fired.push('P15');
  if (exhausted) fired.push('P16');
  if (f.veryEarly && !f.imaged) fired.push('P17');
  if (r['imaging.malapposition'] === true || r['imaging.undersized'] === true) fired.push('P18');
  fired.push('P19');
  if (r['imaging.wireBehindStrut'] === true) fired.push('P20');
  if (torn) fired.push('P21');
  return exhausted;
}

/** P2-P5: what failed here on another day counts for the ladder's next rungs. */
function expansion(r: CaseRecord, fired: string[]): void {
  const failed = (tool: (typeof EXPANDING)[number]) =>
    r[`tool.${tool}.failed`] === true || has(r['history.toolsFailedBefore'], tool);
  const lacking = (tool: (typeof EXPANDING)[number]) => has(r['setting.unavailable'], tool);
  fired.push('P2');
  if (!EXPANDING.some(failed) && !lacking('nc-balloon')) return;
  fired.push('P3');
  if (!failed('super-high-pressure') && !lacking('super-high-pressure')) return;
  if (!failed('ivl') && !lacking('ivl')) return;
  fired.push('P4');
  if (failed('elca') || lacking('elca')) fired.push('P5');
}

/** P9: nothing here that rotational atherectomy is for. */
function isTissueAlone(r: CaseRecord, f: Findings): boolean {
  const calcification = r['lesion.calcification'];
  const notSevere = calcification === 'none' || calcification === 'mild' || calcification === 'moderate';
  return notSevere && !f.calciumNeedsModification && f.biological;
}

const hasCrossed = (r: CaseRecord): boolean =>
  r['tool.rotational.worked'] === true ||
  r['tool.orbital.worked'] === true ||
  r['tool.elca.worked'] === true ||
  r['tool.ivl.worked'] === true ||
  r['tool.nc-balloon.worked'] === true ||
  r['tool.super-high-pressure.worked'] === true ||
  r['tool.scoring.worked'] === true ||
  r['tool.cutting.worked'] === true;

/** Balloons, lithotripsy, laser and atherectomy. */
const EXPANDING = [
  'nc-balloon',
  'super-high-pressure',
  'scoring',
  'cutting',
  'ivl',
  'elca',
  'rotational',
  'orbital',
] as const;

const TOOLS = [...EXPANDING, 'thrombus-management', 'cto-crossing'] as const;

/** What a plan may ask the lab for. */
const NEEDED: ReadonlySet<string> = new Set([...TOOLS, 'ivus', 'oct', 'physiology', 'dcb-paclitaxel', 'dcb-limus']);
