import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { ladderExhausted } from './ladder.ts';
import { below, has, LIMIT } from './read.ts';

/** P1-P18. Returns whether no rung of the ladder is left. */
export function preparation(r: CaseRecord, f: Findings, notIndicated: boolean, fired: string[]): boolean {
  const lacks = r['setting.unavailable'];
  const uncrossable = r['lesion.uncrossable'] === true;
  const crossed = hasCrossed(r);
  const expand = f.underexpanded && r.underexpansionCorrected !== true;
  const expandingFailed = anExpandingToolFailed(r);
  const nextRung = expand && (expandingFailed || has(lacks, 'nc-balloon'));
  const noHighPressure = r['tool.super-high-pressure.failed'] === true || has(lacks, 'super-high-pressure');
  const noLithotripsy = r['tool.ivl.failed'] === true || has(lacks, 'ivl');
  const laser = nextRung && noHighPressure && noLithotripsy;
  const noLaser = r['tool.elca.failed'] === true || has(lacks, 'elca');
  const calcification = r['lesion.calcification'];
  const notSevere = calcification === 'none' || calcification === 'mild' || calcification === 'moderate';
  const tissueAlone = notSevere && !f.calciumNeedsModification && (f.tissueGrown || f.neoatherosclerosis);
  const struts = r['imaging.protrudingStruts'] === true || r['lesion.sideBranch'] === 'true-bifurcation';
  const exhausted = ladderExhausted(r, f, { expand, uncrossable, crossed, tissueAlone, struts });

  if (!notIndicated && (!uncrossable || crossed)) fired.push('P1');
  if (expand) fired.push('P2');
  if (nextRung) fired.push('P3');
  if (laser) fired.push('P4');
  if (laser && noLaser) fired.push('P5');
  if (f.calciumNeedsModification) fired.push('P6');
  if (uncrossable) fired.push('P7');
  if ((f.tissueGrown || f.desRestenosis) && r.dcbOffered === true) fired.push('P8');
  if (tissueAlone) fired.push('P9');
  if (r['imaging.thrombus'] === true) fired.push('P10');
  if (f.graft) fired.push('P11');
  if (struts) fired.push('P12');
  if (expandingFailed || r['tool.thrombus-management.failed'] === true || r['tool.cto-crossing.failed'] === true) {
    fired.push('P13');
  }
  if (r['lesion.timiFlow'] === 0) fired.push('P14');
  if (lacks?.some((resource) => NEEDED.has(resource))) fired.push('P15');
  if (exhausted) fired.push('P16');
  if (below(r['stent.monthsSinceImplant'], LIMIT.veryEarly) && !f.imaged) fired.push('P17');
  if (r['imaging.malapposition'] === true || r['imaging.undersized'] === true) fired.push('P18');
  return exhausted;
}

const hasCrossed = (r: CaseRecord): boolean =>
  r['tool.rotational.worked'] === true ||
  r['tool.elca.worked'] === true ||
  r['tool.nc-balloon.worked'] === true ||
  r['tool.super-high-pressure.worked'] === true ||
  r['tool.scoring.worked'] === true ||
  r['tool.cutting.worked'] === true ||
  r['tool.ivl.worked'] === true;

const anExpandingToolFailed = (r: CaseRecord): boolean =>
  r['tool.nc-balloon.failed'] === true ||
  r['tool.super-high-pressure.failed'] === true ||
  r['tool.scoring.failed'] === true ||
  r['tool.cutting.failed'] === true ||
  r['tool.ivl.failed'] === true ||
  r['tool.elca.failed'] === true ||
  r['tool.rotational.failed'] === true ||
  r['tool.orbital.failed'] === true;

/** What a plan may ask the lab for. */
const NEEDED: ReadonlySet<string> = new Set([
  'nc-balloon',
  'super-high-pressure',
  'scoring',
  'cutting',
  'ivl',
  'elca',
  'rotational',
  'orbital',
  'thrombus-management',
  'cto-crossing',
  'ivus',
  'oct',
  'dcb-paclitaxel',
  'dcb-limus',
]);
