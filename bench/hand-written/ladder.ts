import type { CaseRecord } from '../case-record.ts';
import type { Findings } from './findings.ts';
import { has } from './read.ts';

/** What the rules of preparation have found so far. */
export interface Ladder {
  /** P2. */
  readonly expand: boolean;
  /** P7. */
  readonly uncrossable: boolean;
  readonly crossed: boolean;
  /** P9. */
  readonly tissueAlone: boolean;
  /** P12. */
  readonly struts: boolean;
}

/** Every tool that could still expand the stent, or cross the lesion, has failed, is lacking, or is spoken against. */
export function ladderExhausted(r: CaseRecord, f: Findings, ladder: Ladder): boolean {
  if (ladder.expand && expansionExhausted(r, f, ladder)) return true;
  const lacks = r['setting.unavailable'];
  return (
    ladder.uncrossable &&
    !ladder.crossed &&
    (r['tool.rotational.failed'] === true || has(lacks, 'rotational') || f.graft) &&
    (r['tool.elca.failed'] === true || has(lacks, 'elca'))
  );
}

function expansionExhausted(r: CaseRecord, f: Findings, { tissueAlone, struts }: Ladder): boolean {
  const lacks = r['setting.unavailable'];
  return (
    (r['tool.nc-balloon.failed'] === true || has(lacks, 'nc-balloon')) &&
    (r['tool.super-high-pressure.failed'] === true || has(lacks, 'super-high-pressure')) &&
    (r['tool.ivl.failed'] === true || has(lacks, 'ivl')) &&
    (r['tool.elca.failed'] === true || has(lacks, 'elca')) &&
    (r['tool.rotational.failed'] === true || has(lacks, 'rotational') || tissueAlone || f.graft) &&
    (r['tool.orbital.failed'] === true || has(lacks, 'orbital') || f.graft || struts) &&
    (!f.calciumNeedsModification ||
      ((r['tool.scoring.failed'] === true || has(lacks, 'scoring')) &&
        (r['tool.cutting.failed'] === true || has(lacks, 'cutting') || struts)))
  );
}
