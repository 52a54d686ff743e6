import type { CaseRecord } from '../../../../bench/case-record.ts';
import type { Tool } from '../../../../src/territories/coronary/types/vocabulary.ts';
import type { Findings } from './findings.ts';
import { has } from './read.ts';

/** What the rules of preparation have found so far. */
export interface Ladder {
  /** P2. */
  readonly expand: boolean;
  /** P7, nothing having crossed since. */
  readonly cross: boolean;
  /** G7, where the DES is vetoed too. */
  readonly tissueOnly: boolean;
  /** P9. */
  readonly tissueAlone: boolean;
  /** P12. */
  readonly struts: boolean;
  /** P21. */
  readonly torn: boolean;
}

/** It has failed in this procedure, or the lab lacks it. */
const isGone = (r: CaseRecord, tool: Tool): boolean =>
  r[`tool.${tool}.failed`] === true || has(r['setting.unavailable'], tool);

/** P16: every tool that could expand the stent, cross the lesion or cut the tissue is gone, or spoken against for good. */
export function ladderExhausted(r: CaseRecord, f: Findings, ladder: Ladder): boolean {
  const rotationalForCrossing = isGone(r, 'rotational') || f.graft || ladder.torn;
  const rotational = rotationalForCrossing || ladder.tissueAlone;
  const cutting = isGone(r, 'cutting') || ladder.struts;
  if (ladder.cross && isGone(r, 'elca') && rotationalForCrossing) return true;
  if (
    ladder.expand &&
    isGone(r, 'nc-balloon') &&
    isGone(r, 'super-high-pressure') &&
    isGone(r, 'ivl') &&
    isGone(r, 'elca') &&
    (rotational || f.veryEarly) &&
    (!f.calciumNeedsModification || (isGone(r, 'scoring') && cutting))
  ) {
    return true;
  }
  return (
    ladder.tissueOnly &&
    isGone(r, 'nc-balloon') &&
    isGone(r, 'scoring') &&
    cutting &&
    (!f.calciumNeedsModification || (isGone(r, 'ivl') && isGone(r, 'elca') && rotational))
  );
}
