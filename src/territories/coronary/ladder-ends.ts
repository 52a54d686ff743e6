import { all, any, below, defined, failed, fired, holds, is, lacking, notKnown, worked } from './conditions.ts';
import type { Condition } from './types/condition.ts';
import type { Tool } from './types/vocabulary.ts';

// Where a ladder of tools ends, or none of its rungs is advised now; `definitions.ts` gives these conditions their names.

/** A tool that is of no more use here: it failed, the lab lacks it, or a rule speaks against it. */
export const spent = (tool: Tool, ...barredBy: readonly Condition[]): Condition =>
  any(failed(tool), lacking(tool), ...barredBy);

export const uncrossedFor = all(fired('P7'), notKnown(defined('crossed')));
/** What speaks against the burr for good: soft tissue, a graft, a dissection. To cross, tissue is no reason against it. */
const burrSpent = spent('rotational', fired('P9'), fired('P11'), fired('P21'));
export const burrSpentForCrossing = spent('rotational', fired('P11'), fired('P21'));
const cuttingSpent = spent('cutting', fired('P12'));
/** Too young for the burr, unless nothing else crosses. */
const youngStent = below('stent.monthsSinceImplant', 'implant.very-early');

/** The rungs that expand a stent, but for the burr, are spent. Where calcium calls for them, scoring and cutting are rungs too. */
const onlyBurrExpands = (noCutting: Condition): Condition =>
  all(
    fired('P2'),
    spent('nc-balloon'),
    spent('super-high-pressure'),
    spent('ivl'),
    spent('elca'),
    any(notKnown(defined('calciumNeedsModification')), all(spent('scoring'), noCutting)),
  );

export const expansionExhausted = all(onlyBurrExpands(cuttingSpent), any(burrSpent, youngStent));

/** Nothing is left that treats the tissue which is in the way, where a stent is no way out either. */
export const tissueExhausted = all(
  fired('G7'),
  defined('noStopGap'),
  spent('nc-balloon'),
  spent('scoring'),
  cuttingSpent,
  any(notKnown(defined('calciumNeedsModification')), all(spent('ivl'), spent('elca'), burrSpent)),
);

const thrombusThere = fired('P10');

/** No tool is advised to cross with: unlike at the ladder's end, thrombus may still go. */
const nothingCrosses = all(uncrossedFor, spent('elca'), any(burrSpentForCrossing, thrombusThere));

/** Nor to expand with: burr and cutting balloon wait for the thrombus to go. */
const nothingExpands = all(onlyBurrExpands(thrombusThere), thrombusThere);

/** No tool is advised against the tissue, as the rules before and after the balloon give them. */
const nothingPrepares = all(
  fired('G7'),
  notKnown(defined('openQuestion')),
  notKnown(defined('emergency')),
  spent('nc-balloon'),
  spent('scoring'),
  any(cuttingSpent, thrombusThere),
  any(notKnown(fired('P6')), all(spent('ivl'), spent('elca'), any(burrSpent, thrombusThere, youngStent))),
);

/** The one tool that something demands first is of no more use; what nobody knows to be demanded is no dead end. */
export const firstStepExhausted = any(
  all(holds(fired('P10')), notKnown(worked('thrombus-management')), spent('thrombus-management')),
  all(is('crossingDue', true), spent('cto-crossing')),
  all(any(holds(fired('P17')), holds(fired('G9'))), lacking('ivus'), lacking('oct')),
  all(holds(fired('P18')), notKnown(is('residualBelow30', true)), spent('nc-balloon')),
  all(notKnown(fired('P20')), any(nothingCrosses, nothingExpands, nothingPrepares)),
);
