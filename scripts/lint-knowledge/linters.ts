import { noSentenceInComponents } from './components.ts';
import type { Linter } from './finding.ts';
import { everyOutcomeShown, fixturesHold } from './fixtures.ts';
import { everyHazardStopped, whatShowsItExists } from './hazards.ts';
import { permanentIds, uniqueIds } from './ids.ts';
import { noTrialOfALabel } from './kinds.ts';
import { notFoundIsNoFact } from './not-found.ts';
import { numbersHaveRecords } from './numbers.ts';
import { orphanSources, orphanTrials } from './orphans.ts';
import { comparedValues, conditionReferences, recordReferences } from './references.ts';
import { reviewAhead } from './review.ts';
import { everyStatementHasSource, noFirmerThanItsSource, verificationDeclared } from './sources.ts';
import { reasoningIsWeak } from './strength.ts';
import { everyTextPresent, noTextLeftOver } from './texts.ts';
import { boundariesAgree, labelLimitsAgree, thresholdsPartition } from './thresholds.ts';
import { unitsDeclared } from './units.ts';

/** Every linter with what it asks for, in the order in which they are printed. */
export const linters: Readonly<Record<string, Linter>> = {
  'ids are unique': uniqueIds,
  'ids are permanent': permanentIds,
  'what a condition mentions exists': conditionReferences,
  'a field is compared with values it can have': comparedValues,
  'what a record names exists': recordReferences,
  'no orphan trial': orphanTrials,
  'no orphan source': orphanSources,
  'every statement has a source': everyStatementHasSource,
  'every source and trial is verified to a level': verificationDeclared,
  'nothing is firmer than its source': noFirmerThanItsSource,
  'what rests on reasoning alone is weak': reasoningIsWeak,
  'every number has a record': numbersHaveRecords,
  'nothing not found is shown as fact': notFoundIsNoFact,
  'a label or a document is no trial': noTrialOfALabel,
  'units are declared': unitsDeclared,
  'thresholds partition their range': thresholdsPartition,
  'comparisons keep to the boundary': boundariesAgree,
  'label limits agree with the thresholds': labelLimitsAgree,
  'the review is ahead': reviewAhead,
  'every text is present': everyTextPresent,
  'no text is left over': noTextLeftOver,
  'no sentence in a component': noSentenceInComponents,
  'every rule is shown in every outcome': everyOutcomeShown,
  'every case shows what it claims': fixturesHold,
  'every hazard is shown to be stopped': everyHazardStopped,
  'what shows it exists': whatShowsItExists,
};
